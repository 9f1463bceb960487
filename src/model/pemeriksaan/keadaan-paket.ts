/** What several checks ask of a package: whether its contract spans years, which bound an addendum allows, whether it is done. */
import { PAGU_TANPA_HPS, TAMBAHAN_ADENDUM } from '../../acuan/ambang-harga.ts';
import type { Paket } from '../../schemas/paket.ts';
import { gagal, pagu } from '../angka-paket.ts';
import { tahap } from '../tahap.ts';
import { keSen, type Sen } from '../uang.ts';

/** Multi-year by its plan, or because the contract runs past its budget year. */
export function tahunJamak({ rup, kontrak }: Paket, tahun: number): boolean {
  if (rup.some((r) => r.rencana?.tahunPertama != null)) return true;
  return kontrak?.selesai != null && kontrak.selesai > `${tahun}-12-31`;
}

/** A bound in sen, raised by what an addendum may add when there is one. */
export function batasAdendum(batas: Sen, { kontrak }: Paket): Sen {
  const persen = (kontrak?.adendum ?? 0) > 0 ? 100 + TAMBAHAN_ADENDUM.nilai : 100;
  return Math.floor((batas * persen) / 100) as Sen;
}

/** Too small for an HPS; an unknown pagu is not small. */
export function terlaluKecilUntukHps(paket: Paket): boolean {
  const budget = pagu(paket);
  return budget !== null && budget <= keSen(PAGU_TANPA_HPS.nilai);
}

/** The selection ended well, or the work is handed over. */
export function sudahSelesai(paket: Paket): boolean {
  return !gagal(paket) && (paket.status === 'selesai' || tahap(paket) === 'selesai');
}
