import { CAKUPAN_PANGSA } from '../acuan/cakupan-terendah.ts';
import { type Sen, tambah } from './uang.ts';

/** Packages of which something is known, of those it could be known of. */
export interface Cakupan {
  diketahui: number;
  dari: number;
}

/** A sum together with what it covers: of `dari` packages, `diketahui` have the figure; null when none has. */
export interface Jumlah extends Cakupan {
  /** Sen, or null when the source has the figure for no package. */
  nilai: Sen | null;
}

/** Whether a share over the covered ones speaks of the whole: known of at least `terendah` per cent. */
export function cukup({ diketahui, dari }: Cakupan, terendah = CAKUPAN_PANGSA): boolean {
  return dari > 0 && diketahui * 100 >= dari * terendah;
}

/** Sum of one figure over a group; what is not known is counted as such and never as zero. */
export function jumlahkan<T>(isi: readonly T[], angka: (butir: T) => Sen | null): Jumlah {
  const known = isi.map(angka).filter((n) => n !== null);
  return { nilai: known.length === 0 ? null : tambah(...known), diketahui: known.length, dari: isi.length };
}

/** Sums of groups that share no package, as one. */
export function gabungJumlah(jumlah: readonly Jumlah[]): Jumlah {
  return {
    nilai: jumlahkan(jumlah, (j) => j.nilai).nilai,
    diketahui: jumlah.reduce((n, j) => n + j.diketahui, 0),
    dari: jumlah.reduce((n, j) => n + j.dari, 0),
  };
}
