/** Points of a part of the sheet with how much of it has been answered: what is missing is unknown, not nought. */
import { jumlahkan, kali, type Pecahan, tambah } from './pecahan.ts';

/** Points of an indicator or of a sum of them. */
export interface Poin {
  bobot: Pecahan;
  /** Points, or null while an answer is missing. */
  nilai: Pecahan | null;
  /** Points of the answers that are there: the least it will be. */
  terkumpul: Pecahan;
  /** What it will be at most, when every missing answer turns out best. */
  maksimum: Pecahan;
  /** Questions answered, of how many. */
  terjawab: number;
  dari: number;
}

/** Points of questions that share a weight equally: the mean of their worth times the weight. */
export function poinRerata(bobot: Pecahan, nilai: readonly (Pecahan | null)[]): Poin {
  const share = kali(bobot, { n: 1n, d: BigInt(nilai.length) });
  const known = nilai.filter((n) => n !== null);
  const terkumpul = kali(share, jumlahkan(known));
  const open = kali(share, { n: BigInt(nilai.length - known.length), d: 1n });
  return {
    bobot,
    nilai: known.length === nilai.length ? terkumpul : null,
    terkumpul,
    maksimum: tambah(terkumpul, open),
    terjawab: known.length,
    dari: nilai.length,
  };
}

/** Sum of parts; unknown while one of them is. */
export function jumlahPoin(parts: readonly Poin[]): Poin {
  const complete = parts.every((p) => p.nilai !== null);
  const terkumpul = jumlahkan(parts.map((p) => p.terkumpul));
  return {
    bobot: jumlahkan(parts.map((p) => p.bobot)),
    nilai: complete ? terkumpul : null,
    terkumpul,
    maksimum: jumlahkan(parts.map((p) => p.maksimum)),
    terjawab: parts.reduce((n, p) => n + p.terjawab, 0),
    dari: parts.reduce((n, p) => n + p.dari, 0),
  };
}
