import { bulatkan, formatPersen } from '../model/format.ts';

/**
 * Per cent rounded, but never so that it seems to reach a limit it has not reached (59,97 is not shown as 60,0 when the limit is 60):
 * decimals are added until the figure stands on its true side.
 */
export function persenTerhadap(n: number, batas: readonly number[], desimal: number): string {
  for (let d = desimal; d < 4; d += 1) {
    const shown = bulatkan(n, d);
    if (batas.every((b) => Math.sign(shown - b) === Math.sign(bulatkan(n - b, 6)))) return formatPersen(n, d);
  }
  return formatPersen(n, 4);
}

/** A share of a whole (0 to 100) that never seems to be nothing or all when it is not. */
export function persenBagian(n: number | null): string {
  return n === null ? formatPersen(null) : persenTerhadap(n, [0, 100], 1);
}
