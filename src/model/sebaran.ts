/** How packages are spread over whole numbers, with those of which the number is not known. */

/** One class of a distribution. */
export interface KelasSebaran {
  nama: string;
  paket: number;
}

/** A distribution: its classes, the middle value, and what it covers. */
export interface Sebaran {
  kelas: KelasSebaran[];
  /** Middle value of the known ones; null when none is known. */
  median: number | null;
  diketahui: number;
  dari: number;
}

/** Bounds of a class, both included; the last may be open. */
export interface BatasKelas {
  nama: string;
  dari: number;
  sampai: number;
}

/** Spreads values (null is "not known") over classes; each known value falls into exactly one. Throws an Error when one falls into none. */
export function sebarkan(nilai: readonly (number | null)[], kelas: readonly BatasKelas[]): Sebaran {
  const known = nilai.filter((n) => n !== null).sort((a, b) => a - b);
  const hasil = kelas.map(({ nama, dari, sampai }) => ({
    nama,
    paket: known.filter((n) => n >= dari && n <= sampai).length,
  }));
  const placed = hasil.reduce((sum, k) => sum + k.paket, 0);
  if (placed !== known.length) throw new Error(`Kelas sebaran tidak memuat ${known.length - placed} nilai.`);
  return { kelas: hasil, median: median(known), diketahui: known.length, dari: nilai.length };
}

/** Middle of sorted values, or null for none. */
export function median(sorted: readonly number[]): number | null {
  const mid = Math.floor(sorted.length / 2);
  const [a, b] = [sorted[mid - 1], sorted[mid]];
  if (b === undefined) return null;
  return sorted.length % 2 === 1 || a === undefined ? b : (a + b) / 2;
}
