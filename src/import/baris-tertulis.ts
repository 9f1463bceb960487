import type { Paket } from '../schemas/paket.ts';

/** Packages side by side as a data set stores them, a line each, parted by `PEMISAH_PAKET`. */
export interface BarisTertulis {
  /** Place of the first of them in the data set. */
  dari: number;
  banyak: number;
  baris: string;
}

/** Between two packages of a data set as it is stored. */
export const PEMISAH_PAKET = ',\n';

/** The packages in the places from `dari` up to `sampai`, which is not among them, as they are stored. */
export function tuliskanPaket(paket: readonly Paket[], dari: number, sampai: number): BarisTertulis {
  const baris = paket.slice(dari, sampai).map((p) => JSON.stringify(p));
  return { dari, banyak: baris.length, baris: baris.join(PEMISAH_PAKET) };
}
