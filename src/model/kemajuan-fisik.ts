import { CAKUPAN_PANGSA } from '../acuan/cakupan-terendah.ts';
import type { Paket } from '../schemas/paket.ts';
import { mungkinDibayar, pagu, pesanan } from './angka-paket.ts';

/** Physical progress of a group of packages. */
export interface KemajuanFisik {
  /** Average weighted by pagu, per cent; null when too few packages state it. */
  persen: number | null;
  /** Packages that state progress and have a pagu, of those whose work may have begun. */
  diketahui: number;
  dari: number;
}

/** Latest known progress of each package, weighted by pagu; progress that is not recorded is not zero. */
export function hitungFisik(paket: readonly Paket[]): KemajuanFisik {
  const begun = paket.filter((p) => mungkinDibayar(p) && !pesanan(p));
  const known = begun.flatMap((p) => {
    const weight = pagu(p);
    return p.fisik === null || weight === null || weight === 0 ? [] : [{ fisik: p.fisik, weight }];
  });
  const weight = known.reduce((sum, k) => sum + k.weight, 0);
  const covered = known.length > 0 && known.length * 100 >= begun.length * CAKUPAN_PANGSA;
  return {
    persen: covered ? known.reduce((sum, k) => sum + k.fisik * k.weight, 0) / weight : null,
    diketahui: known.length,
    dari: begun.length,
  };
}
