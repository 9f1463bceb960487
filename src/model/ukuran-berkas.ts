import { ekstensi } from '../schemas/media.ts';
import { formatBilangan } from './format.ts';

const SATUAN = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** Size of a file as people say it: `1,2 MB`, `35 B` (decimal units). */
export function tulisUkuran(bita: number): string {
  const scale = SATUAN.find(([size]) => bita >= size);
  if (!scale) return `${formatBilangan(bita)}\u00a0B`;
  const value = bita / scale[0];
  return `${formatBilangan(value, value < 10 ? 1 : 0)}\u00a0${scale[1]}`;
}

/** A file as readers see it before they open it: `PDF, 1,2 MB`. */
export function jenisUkuran(nama: string, bita: number): string {
  return `${ekstensi(nama).toUpperCase()}, ${tulisUkuran(bita)}`;
}
