/** Money in whole sen (1/100 rupiah): sums of integers carry no float noise. */
export type Sen = number & { readonly __sen: unique symbol };

/** Zero rupiah. */
export const NOL = 0 as Sen;

/** Rupiah as stored (at most 2 decimals) to sen; null stays null. */
export function keSen(rupiah: number): Sen;
export function keSen(rupiah: number | null): Sen | null;
export function keSen(rupiah: number | null): Sen | null {
  return rupiah === null ? null : (Math.round(rupiah * 100) as Sen);
}

/** Sum of amounts in sen. */
export function tambah(...amounts: readonly Sen[]): Sen {
  let sum = 0;
  for (const n of amounts) sum += n;
  return sum as Sen;
}

/** Sen to rupiah, for charts and files. */
export function keRupiah(sen: Sen): number {
  return sen / 100;
}
