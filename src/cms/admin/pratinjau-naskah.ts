/** An entry as its page sets it, with how it looks where it is shared. */
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { keteranganEntri } from '../../model/keterangan-entri.ts';
import { rapikan } from '../../schemas/bidang.ts';
import { alamatEntri, KOLEKSI, KOLEKSI_BERHALAMAN, type KoleksiMarkdown } from '../../schemas/koleksi.ts';
import { namaBerkas } from '../alamat-entri.ts';
import { type BagianPratinjau, isiPratinjau } from '../isi-pratinjau.ts';
import { Bagikan } from './pratinjau-bagikan.ts';
import type { SitusTerbit } from './situs-terbit.ts';

/** What a template needs of what Decap hands it. */
interface Props {
  entry: { get(key: 'slug'): unknown; getIn(path: readonly string[]): unknown };
  widgetFor: (name: string) => ReactNode;
  getAsset: (berkas: string) => { url: string };
}

/** Their details stand above the body. */
const RINCIAN_DULU: readonly string[] = ['agenda', 'regulasi'];

/** The preview template of a collection; `situs` is there as soon as the site has been read. */
export function templatNaskah(nama: keyof typeof KOLEKSI, situs: () => SitusTerbit | undefined) {
  const koleksi: KoleksiMarkdown = KOLEKSI[nama];
  return function Naskah({ entry, widgetFor, getAsset }: Props): ReactElement {
    const data = bacaData(entry.getIn(['data']));
    const teks = (kunci: string) => (typeof data[kunci] === 'string' ? data[kunci] : '');
    const [judul, ringkasan] = [teks('judul'), teks('ringkasan')];
    const bagian = isiPratinjau(koleksi.skema, data);
    const keterangan = kataKeterangan(nama, data);
    const rincian = tulisRincian(bagian);
    const isi = h('div', { key: 'isi', className: 'baca isi-entri' }, widgetFor('body'));
    const slug =
      typeof entry.get('slug') === 'string' && entry.get('slug') !== '' ? String(entry.get('slug')) : namaBerkas(judul);
    const letak = alamatEntri(koleksi, slug);
    const terbit = situs();
    return h(
      'main',
      { className: 'bingkai', lang: 'id' },
      h('p', { className: 'remah' }, koleksi.label),
      h('div', { className: 'temuan' }, h('h1', null, judul)),
      keterangan && h('p', { className: 'redup' }, keterangan),
      ringkasan && h('p', { className: 'pengantar' }, ringkasan),
      RINCIAN_DULU.includes(nama) ? [rincian, isi] : [gambar(bagian, getAsset), isi, rincian],
      terbit &&
        letak !== undefined &&
        judul !== '' &&
        h(Bagikan, {
          situs: terbit,
          letak: letak.slice(1),
          judul,
          ringkasan,
          keterangan,
          contoh: data['contoh'] === true,
        }),
    );
  };
}

function bacaData(nilai: unknown): Readonly<Record<string, unknown>> {
  const polos =
    typeof nilai === 'object' && nilai !== null && 'toJS' in nilai ? (nilai.toJS as () => unknown)() : nilai;
  return (rapikan(polos) ?? {}) as Record<string, unknown>;
}

/** The line of the card and the page; nothing while the fields it is made of are not filled in. */
function kataKeterangan(nama: keyof typeof KOLEKSI, data: object): string {
  const berhalaman = KOLEKSI_BERHALAMAN.find((k) => k === nama);
  try {
    return berhalaman ? keteranganEntri(berhalaman, data) : '';
  } catch {
    return '';
  }
}

function gambar(bagian: readonly BagianPratinjau[], getAsset: Props['getAsset']): ReactNode {
  return bagian.flatMap((b, i) =>
    b.jenis === 'gambar'
      ? [
          h(
            'figure',
            { key: `gambar-${i}`, className: 'gambar-entri' },
            h('img', { src: getAsset(b.berkas).url, alt: b.alt }),
            b.keterangan && h('figcaption', { className: 'kecil redup' }, b.keterangan),
          ),
        ]
      : [],
  );
}

function tulisRincian(bagian: readonly BagianPratinjau[]): ReactNode {
  const baris = bagian.flatMap((b, i) =>
    b.jenis === 'gambar'
      ? []
      : [
          h(
            'div',
            { key: i },
            h('dt', null, b.label),
            b.jenis === 'tautan'
              ? h('dd', null, h('a', { href: b.alamat }, b.teks))
              : b.butir.map((kata, j) => h('dd', { key: j }, kata)),
          ),
        ],
  );
  return baris.length > 0 && h('dl', { key: 'rincian', className: 'rincian-entri' }, baris);
}
