/** A line as small as a word, for rows of tables and cards. Made by hand: it is drawn hundreds of times, and Chart.js takes 8 ms a drawing. */
import { aman } from '../model/aman.ts';

/** What the line needs besides its values. */
export interface OpsiGarisMini {
  /** What it shows in words, with first, last and extremes: read out instead of the drawing. Null when the numbers stand beside it. */
  bacaan: string | null;
  /** Pixels; default 96 × 24. */
  lebar?: number;
  tinggi?: number;
  /** Foot and top of the scale, so that several lines can be compared; default: zero and the values' own extremes. */
  dari?: number;
  sampai?: number;
}

/**
 * The line as an SVG string: a gap where a value is not known, a dot for a value between two gaps, a larger one at the last known value, and a
 * thin rule at zero where values are below it. Empty when nothing is known. Values in any unit.
 */
export function garisMini(nilai: readonly (number | null)[], opsi: OpsiGarisMini): string {
  const { bacaan, lebar = 96, tinggi = 24 } = opsi;
  const known = nilai.filter((n) => n !== null);
  if (known.length === 0) return '';
  const foot = opsi.dari ?? Math.min(0, ...known);
  const top = opsi.sampai ?? Math.max(0, ...known);
  const span = top - foot || 1;
  const x = (i: number) => bulat(3 + (nilai.length < 2 ? 0.5 : i / (nilai.length - 1)) * (lebar - 6));
  const y = (n: number) => bulat(tinggi - 3 - ((Math.min(top, Math.max(foot, n)) - foot) / span) * (tinggi - 6));
  const last = nilai.findLastIndex((n) => n !== null);
  const alone = nilai.flatMap((n, i) =>
    n !== null && i !== last && (nilai[i - 1] ?? null) === null && (nilai[i + 1] ?? null) === null ? [i] : [],
  );
  const name = bacaan === null ? 'aria-hidden="true"' : `role="img" aria-label="${aman(bacaan)}"`;
  const dot = (i: number, r: number) => `<circle cx="${x(i)}" cy="${y(nilai[i] ?? 0)}" r="${r}" fill="var(--data-1)"/>`;
  return [
    `<svg class="garis-mini" viewBox="0 0 ${lebar} ${tinggi}" width="${lebar}" height="${tinggi}" ${name}>`,
    foot < 0 ? `<path d="M0 ${y(0)}H${lebar}" stroke="var(--warna-teks-redup)" stroke-width="1"/>` : '',
    `<path d="${jalur(nilai, x, y)}" fill="none" stroke="var(--data-1)" stroke-width="2"/>`,
    ...alone.map((i) => dot(i, 1.5)),
    dot(last, 2.5),
    '</svg>',
  ].join('');
}

/** Lines through neighbours that are both known. */
function jalur(nilai: readonly (number | null)[], x: (i: number) => number, y: (n: number) => number): string {
  return nilai
    .map((n, i) => (n === null ? '' : `${(nilai[i - 1] ?? null) === null ? 'M' : 'L'}${x(i)} ${y(n)}`))
    .join('');
}

function bulat(n: number): number {
  return Math.round(n * 10) / 10;
}
