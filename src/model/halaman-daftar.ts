/** One page of a long list. */
export interface HalamanDaftar<T> {
  isi: readonly T[];
  /** Counted from 1. */
  ke: number;
  dari: number;
}

/** A list in pages of at most `ukuran`; an empty list is one empty page. */
export function bagiHalaman<T>(isi: readonly T[], ukuran: number): HalamanDaftar<T>[] {
  const dari = Math.max(1, Math.ceil(isi.length / ukuran));
  return Array.from({ length: dari }, (_, i) => ({ isi: isi.slice(i * ukuran, (i + 1) * ukuran), ke: i + 1, dari }));
}
