/** Invented cases of the sparkline, values in any unit. */
export const KASUS_GARIS_MINI: Readonly<Record<string, readonly (number | null)[]>> = {
  biasa: [1, 3, 7, 13, 20, 29, 39, 50, 61, 73, 87, 100],
  kosong: [null, null, null],
  satu: [5],
  negatif: [4, 2, -3, -6, -1, 5],
  besar: [8.9e13, 8.8e13, 9.4e13, 1e14],
  null: [null, 3, null, 5, 6, null, null],
};
