/**
 * Which figure of a package counts, and when (domain brief §4.3). Every total on the site is made of these.
 * Amounts in sen; null is "not known to the source".
 */
import { METODE_TANPA_HPS } from '../acuan/metode.ts';
import type { Paket } from '../schemas/paket.ts';
import { keSen, NOL, type Sen, tambah } from './uang.ts';

/** A process that failed or was cancelled: its HPS and contract do not count. */
export function gagal(paket: Paket): boolean {
  return paket.status === 'gagal';
}

/** Whether an HPS is to be expected: a selection took place, did not fail, and its method has one (Perpres 16/2018 Art. 26(7)). */
export function mestinyaAdaHps(paket: Paket): boolean {
  return !gagal(paket) && paket.status !== 'rencana' && !METODE_TANPA_HPS.has(paket.metode);
}

/** HPS that counts, or null. */
export function hps(paket: Paket): Sen | null {
  return mestinyaAdaHps(paket) ? keSen(paket.pemilihan?.hps ?? null) : null;
}

/**
 * Whether a contract is to be expected: the selection ended with a winner, or a contract is recorded. Swakelola tipe 1 is done by the unit itself and
 * has none.
 */
export function mestinyaAdaKontrak(paket: Paket): boolean {
  if (gagal(paket)) return false;
  return paket.kontrak !== null || (paket.status === 'selesai' && paket.metode !== 'swakelola-1');
}

/** Contract value that counts, or null; a contract on a failed process is a note, not a figure. */
export function nilaiKontrak(paket: Paket): Sen | null {
  return mestinyaAdaKontrak(paket) ? keSen(paket.kontrak?.nilai ?? null) : null;
}

/** Whether payments may be expected: the selection is over, or a payment is recorded (on a failed process too). */
export function mungkinDibayar(paket: Paket): boolean {
  return paket.pembayaran.length > 0 || (!gagal(paket) && (paket.status === 'selesai' || paket.kontrak !== null));
}

/** Sum of recorded payments; zero when the monthly reports say that nothing is paid yet; null when no source says anything. */
export function dibayar(paket: Paket): Sen | null {
  if (paket.pembayaran.length > 0) return tambah(...paket.pembayaran.map((p) => keSen(p.nilai)));
  const menurutLaporan = paket.progres.findLast((p) => p.realisasiKeuangan !== null)?.realisasiKeuangan;
  return menurutLaporan === 0 ? NOL : null;
}

/** Pagu of the package itself: its plans' where they are known, else the process's. */
export function pagu(paket: Paket): Sen | null {
  const plans = paket.rup.map((r) => r.pagu);
  return plans.length > 0 && plans.every((p) => p !== null) ? tambah(...plans.map((p) => keSen(p))) : keSen(paket.pagu);
}
