/** The rows that are shown as a CSV file, in the order shown (docs/keputusan/0007 for the dialect). */
import { BOM, barisCsv, type JenisSel } from '../../model/csv.ts';
import { UKURAN_NILAI, TIDAK_TERCATAT, type NamaFaset } from './kolom.ts';
import { saringanAktif } from './label-saringan.ts';
import { type Saringan, tulisSaringan } from './saringan.ts';
import type { TabelPaket } from './tabel.ts';
import { firma } from './tulis-html.ts';

const JENIS_PENYEDIA: Readonly<Record<string, string>> = { b: 'badan-usaha', p: 'perorangan', t: 'tidak-jelas' };

/** What a cell is made from. */
interface Asal {
  tabel: TabelPaket;
  i: number;
  alamat: (letak: string) => string;
  catatan: string;
}

/** Columns: named as in the dictionary where they are its fields; what the site works out is called so (`terhitung.`). */
export const KOLOM_UNDUHAN: readonly (readonly [nama: string, isi: (a: Asal) => unknown, jenis?: JenisSel])[] = [
  ['id', ({ tabel, i }) => tabel.id[i]],
  ['tahun', ({ tabel }) => tabel.kolom.tahun],
  ['opd', ({ tabel, i }) => tabel.kolom.opd[tabel.faset.opd.isi[i] ?? -1]?.[0]],
  ['opd.nama', ({ tabel, i }) => tabel.kolom.opd[tabel.faset.opd.isi[i] ?? -1]?.[1]],
  ['nama', ({ tabel, i }) => tabel.nama[i]],
  ['metode', (a) => pilihan(a, 'metode')],
  ['jenis', (a) => pilihan(a, 'jenis')],
  ['terhitung.sumberDana', (a) => pilihan(a, 'dana')],
  ['tahap', (a) => pilihan(a, 'tahap')],
  [
    'penyedia.jenis',
    ({ tabel: { kolom }, i }) => JENIS_PENYEDIA[kolom.penyedia[kolom.penyediaBaris[i] ?? -1]?.charAt(0) ?? ''],
  ],
  ['penyedia.nama', ({ tabel, i }) => firma(tabel, i) || null],
  ...UKURAN_NILAI.map((u) => [`terhitung.${u}`, ({ tabel, i }: Asal) => rupiah(tabel.nilai[u][i])] as const),
  [
    'catatan',
    ({ tabel: { kolom }, i }) =>
      kolom.susunanCatatan[kolom.catatanBaris[i] ?? -1]?.map((k) => kolom.catatan[k]?.[0]).join(' '),
  ],
  ['halaman', ({ tabel, i, alamat }) => alamat(`paket/${tabel.id[i] ?? ''}/`), 'apaAdanya'],
  ['contoh', ({ tabel }) => tabel.kolom.contoh],
  ['keadaanData', ({ tabel }) => tabel.kolom.sampaiDengan, 'apaAdanya'],
  ['saringan', ({ catatan }) => catatan],
];

/** The file in pieces: the head, then a row a piece; `dasar` is the absolute address of the site, ending in a slash. */
export function* tulisUnduhan(
  tabel: TabelPaket,
  rows: Iterable<number>,
  s: Saringan,
  dasar: string,
): Generator<string> {
  const jenis = KOLOM_UNDUHAN.map(([, , j]) => j ?? 'teks');
  const catatan = kataSaringan(s, tabel);
  const alamat = (letak: string) => dasar + letak;
  yield (
    BOM +
    barisCsv(
      KOLOM_UNDUHAN.map(([nama]) => nama),
      [],
    )
  );
  for (const i of rows)
    yield barisCsv(
      KOLOM_UNDUHAN.map(([, isi]) => isi({ tabel, i, alamat, catatan })),
      jenis,
    );
}

/** Name that tells the year, the filters and the day of the data: `paket-2026-jalan-tender-per-2026-10-31.csv`; at most about 120 letters. */
export function namaUnduhan(s: Saringan, { kolom }: TabelPaket): string {
  const params = new URLSearchParams(tulisSaringan({ ...s, hal: 1 }, null));
  params.delete('urut');
  const isi = [...params.values()]
    .map((v) =>
      v
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter((v) => v !== '');
  return `${['paket', kolom.tahun, ...isi].join('-').slice(0, 100)}-per-${kolom.sampaiDengan}${kolom.contoh ? '-data-contoh' : ''}.csv`;
}

/** The filters in words, or that there are none. */
export function kataSaringan(s: Saringan, tabel: TabelPaket): string {
  const aktif = saringanAktif(s, tabel).map((a) => a.teks);
  return aktif.length === 0 ? 'semua paket' : aktif.join('; ');
}

function pilihan({ tabel, i }: Asal, nama: NamaFaset): string | null {
  const { kode, isi } = tabel.faset[nama];
  const found = kode[isi[i] ?? -1];
  return found === undefined || found === TIDAK_TERCATAT ? null : found;
}

function rupiah(sen: number | undefined): number | null {
  return sen === undefined || Number.isNaN(sen) ? null : sen / 100;
}
