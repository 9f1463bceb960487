import { formatBilangan } from '../model/format.ts';

/** How an axis of money is written: plain figures, the unit said once in the subtitle. */
export interface SkalaRupiah {
  /** `miliar rupiah`. */
  satuan: string;
  /** A tick in rupiah as a figure of that unit. */
  tulis: (rupiah: number) => string;
}

const SATUAN = [
  [1e12, 'triliun rupiah'],
  [1e9, 'miliar rupiah'],
  [1e6, 'juta rupiah'],
] as const;

/** The unit for an axis whose greatest value is `terbesar` rupiah. */
export function skalaRupiah(terbesar: number): SkalaRupiah {
  const [pembagi, satuan] = SATUAN.find(([size]) => terbesar >= size) ?? [1, 'rupiah'];
  return { satuan, tulis: (rupiah) => formatBilangan(rupiah / pembagi, 2) };
}
