import { type Sen, tambah } from './uang.ts';

/** A sum together with what it covers: of `dari` packages, `diketahui` have the figure; null when none has. */
export interface Jumlah {
  /** Sen, or null when the source has the figure for no package. */
  nilai: Sen | null;
  diketahui: number;
  dari: number;
}

/** Sum of one figure over a group; what is not known is counted as such and never as zero. */
export function jumlahkan<T>(isi: readonly T[], angka: (butir: T) => Sen | null): Jumlah {
  const known = isi.map(angka).filter((n) => n !== null);
  return { nilai: known.length === 0 ? null : tambah(...known), diketahui: known.length, dari: isi.length };
}
