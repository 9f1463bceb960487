import { namaDisamarkan } from '../acuan/ejaan-badan-usaha.ts';
import { rapatkanEjaan } from '../acuan/ejaan-metode.ts';
import type { PenyediaSumber } from './pecahan.ts';

/** Legal forms that some datasets write and others leave out, before or after the name. */
const BENTUK = new Set(['pt', 'cv', 'ud', 'pd', 'tb', 'fa', 'tbk', 'persero']);

/** Whether two rows name the same supplier: by code where both have one, else by name whatever the order of its words and legal form. */
export function samaPenyedia(a: PenyediaSumber, b: PenyediaSumber): boolean {
  if (a.kode !== null && b.kode !== null) return a.kode === b.kode;
  return a.nama === null || b.nama === null || a.nama === b.nama || namaSama(a.nama) === namaSama(b.nama);
}

/** A supplier's name in the form that is equal for all its spellings. */
export function namaSama(nama: string): string {
  if (namaDisamarkan(nama)) return nama.trim().toLowerCase();
  const words = rapatkanEjaan(nama).split(' ');
  const bare = words.filter((kata) => !BENTUK.has(kata));
  return (bare.length > 0 ? bare : words).sort().join(' ');
}
