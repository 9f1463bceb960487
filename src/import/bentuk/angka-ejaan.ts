/** Numbers as people write them into spreadsheets → plain decimal text, as exports have it. */
import { type Masalah, tampilkanNilai } from '../../schemas/masalah.ts';
import { hariExcel } from '../tanggal-sumber.ts';
import type { Desimal } from './desimal.ts';
import type { KolomBerjenis } from './kolom-berjenis.ts';

/** A row with its cells of money, numbers and dates in plain form, and what could not be read without guessing. */
export interface BarisNormal {
  baris: Record<string, unknown>;
  masalah: Pick<Masalah, 'bidang' | 'nilai' | 'harapan' | 'perbaikan'>[];
}

/** How a number is meant: money has no third decimal, a whole number none, so that "1.234" says itself what it is. */
type Jenis = 'uang' | 'bulat' | 'pecahan';

/**
 * The row with cells of typed columns in plain form ("Rp 1.234.567,50" → "1234567.50", "-1.500" → "-1500", "12,5 %" → "12.5", "-" → null; in date
 * columns Excel's day numbers → `YYYY-MM-DD`). Other columns and cells that are no number stay as they are, for the reader to judge.
 */
export function normalkanSel(
  row: Readonly<Record<string, unknown>>,
  kolom: KolomBerjenis,
  desimal: Desimal,
): BarisNormal {
  const hasil: BarisNormal = { baris: { ...row }, masalah: [] };
  for (const jenis of ['uang', 'bulat', 'pecahan'] as const)
    for (const k of kolom[jenis]) {
      const cell = row[k];
      if (typeof cell !== 'string') continue;
      const angka = bacaEjaan(cell, jenis, desimal);
      if (typeof angka === 'object' && angka !== null)
        hasil.masalah.push({ bidang: k, nilai: tampilkanNilai(cell), ...angka });
      else if (angka !== undefined) hasil.baris[k] = angka;
    }
  for (const k of kolom.tanggal) if (k in row) hasil.baris[k] = bacaHari(row[k]);
  return hasil;
}

/** Plain decimal text; null for nothing; undefined for what is no number; what is expected where two readings fit. */
export function bacaEjaan(
  cell: string,
  jenis: Jenis,
  desimal: Desimal,
): string | null | undefined | Pick<Masalah, 'harapan' | 'perbaikan'> {
  const text = cell.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (/^-*$/.test(text) || /^(?:Rp|IDR)\.? ?-*$/i.test(text)) return null;
  if (/^[-+]?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(text)) return NOTASI_ILMIAH;
  const bare = text
    .replace(/^(\(?-?) ?(?:Rp|IDR)\.? ?/i, '$1')
    .replace(/,-{1,2}$/, '')
    .replace(/ ?%$/, '');
  const kurung = /^\(([\d.,' ]+)\)$/.exec(bare);
  const [, minus = '', angka = ''] = /^([-\u2212+]?) ?(\d[\d.,' ]*)$/.exec(kurung?.[1] ?? bare) ?? [];
  if (angka === '') return undefined;
  const polos = bacaAngka(angka, jenis, desimal);
  if (typeof polos !== 'string') return polos;
  // the reader says what an amount in brackets is, and shows it as it was written
  if (kurung !== null && jenis === 'uang' && /[1-9]/.test(polos)) return undefined;
  const negatif = kurung !== null || minus === '-' || minus === '\u2212';
  return negatif && /[1-9]/.test(polos) ? `-${polos}` : polos;
}

function bacaAngka(angka: string, jenis: Jenis, desimal: Desimal) {
  if (/^\d+$/.test(angka)) return angka;
  const dua = duaTanda(angka);
  if (dua !== null) return dua;
  const ribuan = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.exec(angka);
  const satu = /^(\d+)([.,])(\d+)$/.exec(angka);
  if (ribuan && !satu) return angka.replace(/\D/g, '');
  if (ribuan && satu && !angka.startsWith('0')) return tafsirkan(angka, satu, jenis, desimal);
  return satu ? `${satu[1]}.${satu[3]}` : undefined;
}

/** "1.234.567,50" and "1,234,567.89": both signs stand there, the last one is the decimal. */
function duaTanda(angka: string): string | null {
  const cocok =
    /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(angka) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(angka) ??
    /^(\d{1,3}(?:[' ]\d{3})+)[.,](\d+)$/.exec(angka);
  return cocok ? `${cocok[1]?.replace(/\D/g, '')}.${cocok[2]}` : null;
}

/** "1.234" fits two readings: the file's decimal sign settles it, else the kind of number, else nobody does. */
function tafsirkan(angka: string, satu: RegExpExecArray, jenis: Jenis, desimal: Desimal) {
  const tanda = satu[2] === '.' ? 'titik' : 'koma';
  const ribuan = angka.replace(/\D/g, '');
  const pecahan = `${satu[1]}.${satu[3]}`;
  if (desimal !== null && desimal !== tanda) return ribuan;
  if (desimal === null) return jenis === 'pecahan' ? DUA_TAFSIR : ribuan;
  return jenis === 'pecahan' ? pecahan : TIGA_DESIMAL;
}

const NOTASI_ILMIAH = {
  harapan: 'angka lengkap (notasi ilmiah seperti 1,5E+08 sudah membulatkan angkanya)',
  perbaikan: 'di Excel, ubah format sel kolom ini menjadi Number tanpa desimal, lalu simpan ulang',
};
const DUA_TAFSIR = {
  harapan: 'angka dengan satu tafsir saja (bisa pecahan, bisa ribuan)',
  perbaikan: 'tulis desimalnya, misalnya "1.234,00" untuk ribuan atau "1,234000" untuk pecahan',
};
const TIGA_DESIMAL = {
  harapan: 'angka dengan paling banyak 2 desimal; di sel lain berkas ini tanda yang sama mendahului desimal',
  perbaikan: 'pakai satu tanda desimal di seluruh berkas, lalu simpan ulang',
};

/** Excel's day number in a date column, as number or text. */
function bacaHari(cell: unknown): unknown {
  const nomor =
    typeof cell === 'string' && /^\s*\d{5}(?:[.,]\d+)?\s*$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
  return typeof nomor === 'number' ? (hariExcel(nomor) ?? cell) : cell;
}
