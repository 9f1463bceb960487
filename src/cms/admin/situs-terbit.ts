/** What the preview takes from the site that is being served: styles, face, names and address. */
import CMS from 'decap-cms-app';
import { pakaiHuruf } from './kanvas-peramban.ts';

/** Of the site, for cards and search results; empty while there is no site yet. */
export interface SitusTerbit {
  /** Name of the unit and its district, as cards say it. */
  unit: string;
  /** Behind the title in search results. */
  namaPendek: string;
  /** Its public address, with a slash at the end. */
  alamat: string;
}

/** Reads a page that has the styles of entries, registers them for the preview, and says what the site is. */
export async function bacaSitusTerbit(site: URL): Promise<SitusTerbit> {
  const [beranda, halaman] = await Promise.all([muat(site), muat(new URL('tanya-jawab/', site))]);
  const gaya = new Set<string>();
  for (const dokumen of [beranda, halaman])
    for (const el of dokumen.querySelectorAll<HTMLElement>('link[rel=stylesheet], style')) {
      const href = el.getAttribute('href');
      const isi = href ? new URL(href, site).href : el.textContent;
      if (gaya.has(isi)) continue;
      gaya.add(isi);
      if (href) CMS.registerPreviewStyle(isi);
      else CMS.registerPreviewStyle(isi, { raw: true });
      if (!href) void muatHuruf(isi);
    }
  const kanonik = halaman.querySelector('link[rel=canonical]')?.getAttribute('href');
  return {
    unit: beranda.title,
    namaPendek: halaman.title.split(' · ').at(-1) ?? '',
    alamat: kanonik?.replace(/tanya-jawab\/$/, '') ?? site.href,
  };
}

async function muat(alamat: URL): Promise<Document> {
  const html = await fetch(alamat).then(
    (r) => (r.ok ? r.text() : ''),
    () => '',
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The card's title is measured here, not in the preview's frame: its face must be known on this page too. */
async function muatHuruf(css: string): Promise<void> {
  const wajah = css.match(/@font-face\s*\{[^}]*\}/g);
  const keluarga = /--font-utama:\s*([^;}]+)/.exec(css)?.[1];
  if (!wajah || !keluarga) return;
  const style = document.createElement('style');
  style.textContent = wajah.join('\n');
  document.head.append(style);
  await document.fonts.load(`700 20px ${keluarga}`).catch(() => []);
  pakaiHuruf(keluarga);
}
