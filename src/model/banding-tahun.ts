/** The same month of two years side by side. */
import type { KeadaanBulan } from './keadaan-bulan.ts';
import type { Peristiwa } from './peristiwa-bulan.ts';
import { rasio } from './ringkasan.ts';
import type { Sen } from './uang.ts';

/** The state up to the same month in two years. */
export interface BandingTahun {
  tahun: number;
  tahunLalu: number;
  kini: Peristiwa;
  lalu: Peristiwa;
}

/** The state of the same month of another year, or null when that year's data have no such month. */
export function bandingkan(kini: KeadaanBulan, lalu: readonly KeadaanBulan[]): BandingTahun | null {
  const bulan = kini.bulan.slice(5);
  const same = lalu.find((k) => k.bulan.slice(5) === bulan);
  if (!same) return null;
  return {
    tahun: Number(kini.bulan.slice(0, 4)),
    tahunLalu: Number(same.bulan.slice(0, 4)),
    kini: kini.sampaiItu,
    lalu: same.sampaiItu,
  };
}

/** Change in per cent against `lalu`, or null when either is unknown or `lalu` is zero. */
export function perubahanPersen(kini: Sen | null, lalu: Sen | null): number | null {
  const share = rasio(kini, lalu);
  return share === null ? null : share - 100;
}
