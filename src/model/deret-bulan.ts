import type { Sen } from './uang.ts';

/** One month of a group of packages, cumulative to the end of that month ("keadaan sampai dengan bulan"). */
export interface TitikBulan {
  /** `2026-10`. */
  bulan: string;
  /** Sen; null when the source has no targets. */
  targetKeuangan: Sen | null;
  /** Sen; null after the last month the data cover. */
  realisasiKeuangan: Sen | null;
  /** Per cent weighted by pagu; null when unknown. */
  targetFisik: number | null;
  /** Per cent weighted by pagu; null when unknown. */
  realisasiFisik: number | null;
}
