/** The state up to the end of a month ("keadaan sampai dengan bulan"), as the dated events tell it. */
import { hariAkhirBulan } from './hari.ts';
import { gabungPeristiwa, type Peristiwa, type PeristiwaTahun } from './peristiwa-bulan.ts';

/** Everything that happened up to the end of a month, and what happened in that month alone. */
export interface KeadaanBulan {
  /** `2026-10`. */
  bulan: string;
  /** Last day the state speaks of: the month's end, or the day the data end within it. */
  sampai: string;
  /** In that month alone. */
  bulanItu: Peristiwa;
  /** Since the beginning, earlier years included. */
  sampaiItu: Peristiwa;
}

/**
 * One state for each month the data cover: from the first month that something happened up to, to the last covered one. A month before anything
 * dated has no state: nothing is known of it.
 */
export function keadaanPerBulan({ bulan, sebelum, sampaiDengan }: PeristiwaTahun): KeadaanBulan[] {
  let total = sebelum;
  const states = bulan.map(({ bulan: b, isi }) => {
    total = gabungPeristiwa(total, isi);
    return { bulan: b, sampai: akhirBulan(b, sampaiDengan), bulanItu: isi, sampaiItu: total };
  });
  const first = states.findIndex((s) => adaPeristiwa(s.sampaiItu));
  return first < 0 ? [] : states.slice(first);
}

/** Last day of a month that the data cover: `2026-10` → `2026-10-31`, or the day the data end when that is earlier. */
export function akhirBulan(bulan: string, sampaiDengan: string): string {
  const last = hariAkhirBulan(bulan);
  return sampaiDengan < last ? sampaiDengan : last;
}

/** Whether anything at all happened. */
function adaPeristiwa(p: Peristiwa): boolean {
  const { diumumkan, kontrak, pembayaran, serahTerima, pesanan } = p;
  return diumumkan + kontrak.dari + pembayaran.banyak + serahTerima + pesanan.dari > 0;
}
