import type { TitikBulan } from './deret-bulan.ts';

/** A year's series as it was known to the end of `bulan`: later months keep their target and have no realization. */
export function potongDeret(deret: readonly TitikBulan[], bulan: string): TitikBulan[] {
  return deret.map((t) => (t.bulan <= bulan ? t : { ...t, realisasiKeuangan: null, realisasiFisik: null }));
}
