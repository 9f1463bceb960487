/** Which groups stand furthest below their target in a month: where help is asked for, said with denominators. */
import type { TitikBulan } from './deret-bulan.ts';
import { rasio } from './ringkasan.ts';
import type { Sen } from './uang.ts';

/** A group below its target. */
export interface Tertinggal<T> {
  kelompok: T;
  realisasi: Sen;
  target: Sen;
  /** Realization as per cent of target. */
  capaian: number;
}

/** How the groups stand in a month. */
export interface DaftarTertinggal<T> {
  /** The furthest from their target, at most `banyak`. */
  terjauh: Tertinggal<T>[];
  /** Groups below their target, of those that have one. */
  diBawah: number;
  bertarget: number;
}

/** Groups below their target at the end of `bulan` by the share they reached, lowest first. */
export function cariTertinggal<T extends { deret: readonly TitikBulan[] }>(
  kelompok: readonly T[],
  bulan: string,
  banyak: number,
): DaftarTertinggal<T> {
  const targeted = kelompok.flatMap((k) => {
    const titik = k.deret.find((t) => t.bulan === bulan);
    const [realisasi, target] = [titik?.realisasiKeuangan ?? null, titik?.targetKeuangan ?? null];
    const capaian = rasio(realisasi, target);
    return realisasi === null || target === null || capaian === null
      ? []
      : [{ kelompok: k, realisasi, target, capaian }];
  });
  const below = targeted.filter((t) => t.realisasi < t.target).sort((a, b) => a.capaian - b.capaian);
  return { terjauh: below.slice(0, banyak), diBawah: below.length, bertarget: targeted.length };
}
