/** Contracts past their end on a day, by dated events only. */
import type { Paket } from '../schemas/paket.ts';
import { gagal, nilaiKontrak } from './angka-paket.ts';
import { type Cakupan, cukup, type Jumlah, jumlahkan } from './jumlah.ts';
import { tahap } from './tahap.ts';

/** Contracts whose end has passed: handed over by then, or not recorded as such. */
export interface LewatBatas {
  /** Dated contracts whose end was before that day. */
  jatuhTempo: number;
  /** Of them, those without a hand-over by that day. */
  lewat: readonly Paket[];
  nilai: Jumlah;
  /** Complete by now, but nobody knows since when; or without an end. */
  tidakDiketahui: number;
  /**
   * Whether hand-overs are recorded well enough for a missing one to mean lateness; else the source does not tell unfinished work from
   * work whose end was not recorded.
   */
  dapatDibedakan: boolean;
}

/** Contracts past their end on `hari` (`2026-10-31`). Contracts without a date have no place in it. */
export function hitungLewatBatas(paket: readonly Paket[], hari: string): LewatBatas {
  const signed = paket.filter((p) => !gagal(p) && p.kontrak?.tanggal != null && p.kontrak.tanggal <= hari);
  const tellable = signed.filter((p) => p.kontrak?.selesai != null && !selesaiEntahKapan(p));
  const due = tellable.filter((p) => (p.kontrak?.selesai ?? hari) < hari);
  const lewat = due.filter((p) => p.serahTerima === null || p.serahTerima > hari);
  const recorded: Cakupan = { diketahui: due.filter((p) => p.serahTerima !== null).length, dari: due.length };
  return {
    jatuhTempo: due.length,
    lewat,
    nilai: jumlahkan(lewat, nilaiKontrak),
    tidakDiketahui: signed.length - tellable.length,
    dapatDibedakan: cukup(recorded),
  };
}

function selesaiEntahKapan(p: Paket): boolean {
  return p.serahTerima === null && (tahap(p) === 'selesai' || p.fisik === 100);
}
