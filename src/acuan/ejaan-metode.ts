import type { Metode } from './metode.ts';

/** Spellings of selection methods found in RUP, SPSE and SMEP exports, as `rapatkanEjaan` leaves them. */
const EJAAN_METODE: ReadonlyMap<string, Metode> = new Map<string, Metode>([
  ['tender', 'tender'],
  ['tender umum', 'tender'],
  ['pelelangan umum', 'tender'],
  ['tender cepat', 'tender-cepat'],
  ['seleksi', 'seleksi'],
  ['seleksi umum', 'seleksi'],
  ['penunjukan langsung', 'penunjukan-langsung'],
  ['pengadaan langsung', 'pengadaan-langsung'],
  ['e purchasing', 'e-purchasing'],
  ['epurchasing', 'e-purchasing'],
  ['dikecualikan', 'dikecualikan'],
  ['pengadaan dikecualikan', 'dikecualikan'],
  ['kontes', 'kontes'],
  ['sayembara', 'sayembara'],
  ['swakelola tipe 1', 'swakelola-1'],
  ['swakelola tipe 2', 'swakelola-2'],
  ['swakelola tipe 3', 'swakelola-3'],
  ['swakelola tipe 4', 'swakelola-4'],
]);

/** Method of a swakelola of type 1 to 4; null when the source does not state the type. */
export function metodeSwakelola(tipe: number | null): Metode | null {
  return tipe === null ? null : metodeDariEjaan(`swakelola tipe ${tipe}`);
}

/** Method a source's word means; null when the word is empty or not in the table. */
export function metodeDariEjaan(kata: string | null): Metode | null {
  return kata === null ? null : (EJAAN_METODE.get(rapatkanEjaan(kata)) ?? null);
}

/** A word as the spelling tables hold it: lower case, punctuation and runs of space as one space. */
export function rapatkanEjaan(kata: string): string {
  const known = ingatan.get(kata);
  if (known !== undefined) return known;
  const rapat = kata
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (ingatan.size < 20_000) ingatan.set(kata, rapat);
  return rapat;
}

/** Words seen before: an export repeats few of them many times. */
const ingatan = new Map<string, string>();
