import CMS from 'decap-cms-app';
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { formatTanggal } from '../../model/format.ts';
import { PratinjauLembar } from './pratinjau-lembar.ts';

/** What the template needs of what Decap hands it. */
interface Props {
  entry: { getIn(path: readonly string[]): unknown };
  widgetFor: (name: string) => ReactNode;
  getAsset: (berkas: string) => { url: string };
}

/** The article as the site sets it, beside the form; the styles are those of the site that is being served, none when it has no home page yet. */
export async function daftarkanPratinjau(site: URL): Promise<void> {
  for (const koleksi of ['berita', 'halaman', 'tanggapan', 'koreksi']) CMS.registerPreviewTemplate(koleksi, Artikel);
  CMS.registerPreviewTemplate('lke', PratinjauLembar);
  const beranda = await fetch(site).then(
    (r) => (r.ok ? r.text() : ''),
    () => '',
  );
  const dokumen = new DOMParser().parseFromString(beranda, 'text/html');
  for (const gaya of dokumen.querySelectorAll<HTMLElement>('link[rel=stylesheet], style')) {
    const href = gaya.getAttribute('href');
    if (href) CMS.registerPreviewStyle(new URL(href, site).href);
    else CMS.registerPreviewStyle(gaya.textContent, { raw: true });
  }
}

function Artikel({ entry, widgetFor, getAsset }: Props): ReactElement {
  const isian = (...path: string[]): string => {
    const value: unknown = entry.getIn(['data', ...path]);
    return typeof value === 'string' ? value : '';
  };
  const berkas = isian('gambar', 'berkas');
  const tanggal = isian('tanggal');
  return h(
    'main',
    { className: 'bingkai', lang: 'id' },
    h('div', { className: 'temuan' }, h('h1', null, isian('judul'))),
    /^\d{4}-\d{2}-\d{2}$/.test(tanggal) && h('p', { className: 'redup' }, formatTanggal(tanggal)),
    h('p', { className: 'pengantar' }, isian('ringkasan')),
    berkas &&
      h(
        'figure',
        { style: { margin: '32px 0 0' } },
        h('img', { src: getAsset(berkas).url, alt: isian('gambar', 'alt') }),
      ),
    h('div', { className: 'baca', style: { marginBlockStart: 32 } }, widgetFor('body')),
  );
}
