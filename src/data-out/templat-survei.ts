/** Tables to fill in, made from the list of what the importer reads. */
import { BAGIAN_RINGKASAN, KOLOM_RESPONDEN, KOLOM_RINGKASAN } from '../acuan/kolom-survei.ts';
import { CIRI_RESPONDEN, type CiriResponden, JENIS_SURVEI, type JenisSurvei, UNSUR_SKM } from '../acuan/survei.ts';
import { BOM, barisCsv } from '../model/csv.ts';
import type { Berkas } from './berkas.ts';
import { berkasCsv } from './entri-katalog.ts';

const CIRI = Object.keys(CIRI_RESPONDEN) as CiriResponden[];

/** Address of the table of answers of a kind. */
export function alamatTemplat(jenis: JenisSurvei): string {
  return `/data/survei/templat-${jenis}.csv`;
}

/** Address of the summary. */
export const ALAMAT_TEMPLAT_RINGKASAN = '/data/survei/templat-ringkasan.csv';

/** The templates: one table of answers for each kind with one invented row, and one summary. */
export function templatSurvei(): Berkas[] {
  return [
    ...(Object.keys(JENIS_SURVEI) as JenisSurvei[]).map((jenis) =>
      templat(alamatTemplat(jenis), `Templat jawaban ${JENIS_SURVEI[jenis]}`, jawaban(jenis)),
    ),
    templat(ALAMAT_TEMPLAT_RINGKASAN, 'Templat tabel ringkasan survei', ringkasan()),
  ];
}

function jawaban(jenis: JenisSurvei): string[][] {
  const heads =
    jenis === 'skm'
      ? Object.entries(UNSUR_SKM).map(([kode, nama]) => `${kode} ${nama}`)
      : [1, 2, 3].map((n) => `P${n} (bunyi pertanyaan ${n})`);
  return [
    ['tanggal', ...CIRI.map((c) => KOLOM_RESPONDEN[c].judul), ...heads],
    ['2026-07-14', ...CIRI.map((c) => KOLOM_RESPONDEN[c].contoh), ...heads.map(() => '3')],
  ];
}

function ringkasan(): string[][] {
  const rows = Object.entries(UNSUR_SKM).map(([kode]) => ['unsur', kode, '3,20']);
  const words = new Set(Object.values(BAGIAN_RINGKASAN));
  return [
    [...KOLOM_RINGKASAN],
    ['responden', '', '62'],
    ...rows,
    ...CIRI.filter((c) => words.has(c)).map((c) => [KOLOM_RESPONDEN[c].judul, 'Tidak diisi', '62']),
  ];
}

function templat(alamat: string, uraian: string, rows: readonly (readonly string[])[]): Berkas {
  const text =
    BOM +
    rows
      .map((row) =>
        barisCsv(
          row,
          row.map(() => 'apaAdanya'),
        ),
      )
      .join('');
  return berkasCsv(alamat, { uraian: `${uraian} (baris isinya rekaan)`, baris: rows.length - 1, isi: () => [text] });
}
