import type { Paket } from '../schemas/paket.ts';
import { mungkinDibayar, pagu, pesanan } from './angka-paket.ts';
import { type Cakupan, cukup } from './jumlah.ts';

/** Physical progress of a group of packages; covered: those that state it and have a pagu, of those whose work may have begun. */
export interface KemajuanFisik extends Cakupan {
  /** Average weighted by pagu, per cent; null when too few packages state it. */
  persen: number | null;
}

/** Latest known progress of each package, weighted by pagu; progress that is not recorded is not zero. */
export function hitungFisik(paket: readonly Paket[]): KemajuanFisik {
  const begun = paket.filter((p) => mungkinDibayar(p) && !pesanan(p));
  const known = begun.flatMap((p) => {
    const weight = pagu(p);
    return p.fisik === null || weight === null || weight === 0 ? [] : [{ fisik: p.fisik, weight }];
  });
  const weight = known.reduce((sum, k) => sum + k.weight, 0);
  const cakupan = { diketahui: known.length, dari: begun.length };
  return {
    persen: cukup(cakupan) ? known.reduce((sum, k) => sum + k.fisik * k.weight, 0) / weight : null,
    ...cakupan,
  };
}
