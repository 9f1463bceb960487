/** Differences as people read them: with their sign, `+` above and `−` below. */
import { formatPoin, formatRupiahRingkas, TIDAK_DIKETAHUI } from './format.ts';
import type { Sen } from './uang.ts';

/** `−Rp4,2 miliar`, `+Rp120 juta`, `Rp0`. */
export function formatSelisihRupiah(sen: Sen | null): string {
  if (sen === null) return TIDAK_DIKETAHUI;
  return `${tanda(sen)}${formatRupiahRingkas(Math.abs(sen) as Sen)}`;
}

/** `−3,4` with one decimal: points of per cent, per cent. */
export function formatSelisih(n: number | null): string {
  if (n === null) return TIDAK_DIKETAHUI;
  const text = formatPoin(Math.abs(n), 1);
  return text === '0,0' ? text : `${tanda(n)}${text}`;
}

/** b − a, or null when either is not known. */
export function selisih<T extends number>(a: T | null, b: T | null): T | null {
  return a === null || b === null ? null : ((b - a) as T);
}

function tanda(n: number): string {
  if (n === 0) return '';
  return n < 0 ? '−' : '+';
}
