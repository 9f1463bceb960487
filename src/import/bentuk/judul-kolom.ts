import { GalatMasukan } from '../../schemas/masalah.ts';
import { galatBerkas } from './galat-berkas.ts';

/** How many rows from the top may stand above the header (titles, the date of printing). */
export const BARIS_SEBELUM_JUDUL = 10;

/**
 * Place of the header among the first rows of a sheet, or null. It is the first row with two cells or more that is filled at least half as wide as
 * the widest of these rows, and in which every filled cell is a name: text that is neither a number nor a date.
 */
export function cariJudul(rows: readonly (readonly unknown[])[]): number | null {
  const first = rows.slice(0, BARIS_SEBELUM_JUDUL + 1);
  const widest = Math.max(0, ...first.map(terisi));
  const at = first.findIndex((row) => {
    const filled = row.filter((cell) => !selKosong(cell));
    return filled.length >= 2 && filled.length * 2 >= widest && filled.every(sepertiNama);
  });
  return at === -1 ? null : at;
}

/**
 * Names of the columns: trimmed, inner white space single; in the spelling of `dikenal` where only case or spaces differ ("Kd RUP" → kd_rup).
 * A column without a name is called by its place, unnamed ones at the right end are none. Throws `GalatMasukan` when a name stands twice.
 */
export function namaKolom(judul: readonly unknown[], berkas: string, dikenal: ReadonlySet<string>): string[] {
  const width = judul.findLastIndex((cell) => !selKosong(cell)) + 1;
  const kolom = judul.slice(0, width).map((cell, i) => ejaan(cell, i, dikenal));
  const twice = [...new Set(kolom.filter((nama, i) => kolom.indexOf(nama) !== i))];
  if (twice.length > 0)
    throw new GalatMasukan(
      `Berkas ${berkas} tidak dapat dibaca.`,
      twice.map((nama) => ({
        berkas,
        bidang: nama,
        nilai: `judul kolom yang sama di kolom ${kolom.flatMap((k, i) => (k === nama ? [i + 1] : [])).join(' dan ')}`,
        harapan: 'satu kolom untuk tiap judul',
        perbaikan: 'hapus kolom yang tidak dipakai atau beri judul lain, lalu simpan ulang',
      })),
    );
  return kolom;
}

/** Refusal of a table without a recognisable header. */
export function galatTanpaJudul(berkas: string): GalatMasukan {
  return galatBerkas(
    berkas,
    'tabel tanpa baris judul kolom',
    `baris judul (nama kolom seperti di ekspor aslinya) dalam ${BARIS_SEBELUM_JUDUL + 1} baris pertama`,
    'ekspor ulang dengan judul kolom; baris judul berisi nama saja, sedikitnya dua kolom',
  );
}

/** Nothing, or only white space. */
export function selKosong(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function terisi(row: readonly unknown[]): number {
  return row.filter((cell) => !selKosong(cell)).length;
}

function sepertiNama(cell: unknown): boolean {
  return (
    typeof cell === 'string' && cell.length <= 200 && /\p{L}/u.test(cell) && !/^\s*(?:Rp|IDR)[\s.]*[\d(]/i.test(cell)
  );
}

function ejaan(cell: unknown, i: number, dikenal: ReadonlySet<string>): string {
  const nama = typeof cell === 'string' ? cell.trim().replace(/\s+/g, ' ') : '';
  if (nama === '' || nama === '__proto__') return `(kolom ${i + 1})`;
  const lower = nama.toLowerCase();
  return [nama, lower, lower.replaceAll(' ', '_')].find((ejaan) => dikenal.has(ejaan)) ?? nama;
}
