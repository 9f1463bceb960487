import { CAKUPAN_EFISIENSI } from '../acuan/cakupan-terendah.ts';
import type { Paket } from '../schemas/paket.ts';
import { hps, mestinyaAdaHps, mestinyaAdaKontrak, nilaiKontrak } from './angka-paket.ts';
import { type Cakupan, cukup } from './jumlah.ts';
import { rasio } from './ringkasan.ts';
import { type Sen, tambah } from './uang.ts';

/** How far contracts stand below their HPS, over the packages that have both, of those that ought to have both. */
export interface Efisiensi extends Cakupan {
  /** Sum of HPS of the packages that have both, sen. */
  hps: Sen;
  kontrak: Sen;
  /** (HPS − contract) ÷ HPS in per cent, or null when too few packages have both. */
  persen: number | null;
}

/** Difference of HPS and contract of a group of packages; base: the HPS of those that have both. */
export function hitungEfisiensi(paket: readonly Paket[]): Efisiensi {
  const expected = paket.filter((p) => mestinyaAdaHps(p) && mestinyaAdaKontrak(p));
  const both = expected.flatMap((p) => {
    const [a, b] = [hps(p), nilaiKontrak(p)];
    return a === null || b === null ? [] : [{ a, b }];
  });
  const [a, b] = [tambah(...both.map((x) => x.a)), tambah(...both.map((x) => x.b))];
  const cakupan = { diketahui: both.length, dari: expected.length };
  const persen = cukup(cakupan, CAKUPAN_EFISIENSI) ? rasio((a - b) as Sen, a) : null;
  return { hps: a, kontrak: b, persen, ...cakupan };
}
