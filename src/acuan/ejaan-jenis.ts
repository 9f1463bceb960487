import { rapatkanEjaan } from './ejaan-metode.ts';
import type { Jenis } from './jenis.ts';

/** Spellings of procurement kinds: "Barang" in RUP is "Pengadaan Barang" in SPSE, and consulting is split four ways there. */
const EJAAN_JENIS: ReadonlyMap<string, Jenis> = new Map<string, Jenis>([
  ['barang', 'barang'],
  ['pengadaan barang', 'barang'],
  ['pekerjaan konstruksi', 'konstruksi'],
  ['konstruksi', 'konstruksi'],
  ['jasa konsultansi', 'konsultansi'],
  ['jasa konsultansi badan usaha konstruksi', 'konsultansi'],
  ['jasa konsultansi badan usaha non konstruksi', 'konsultansi'],
  ['jasa konsultansi perorangan konstruksi', 'konsultansi'],
  ['jasa konsultansi perorangan non konstruksi', 'konsultansi'],
  ['jasa lainnya', 'jasa-lainnya'],
]);

/** Kind a source's word means ("Barang;Barang" is one kind); null when it is empty, unknown or several kinds at once. */
export function jenisDariEjaan(kata: string | null): Jenis | null {
  const found = new Set((kata ?? '').split(';').map((bagian) => EJAAN_JENIS.get(rapatkanEjaan(bagian)) ?? null));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** Whether a kind says that the supplier is a person ("Jasa Konsultansi Perorangan …"). */
export function jenisPerorangan(kata: string | null): boolean {
  return kata !== null && /\b(perorangan|perseorangan)\b/i.test(kata);
}
