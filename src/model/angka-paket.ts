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

/** Whether the package is an order in the catalogue or online shop: ordered, neither contract nor payment. */
export function pesanan(paket: Paket): boolean {
  return paket.pesanan !== null;
}

/** Whether the package is spending that was recorded without a selection in SPSE (pencatatan, swakelola). */
export function pencatatan(paket: Paket): boolean {
  return paket.realisasi !== null;
}

/**
 * Whether an HPS is to be expected: a selection took place, did not fail, and its method has one (Perpres 16/2018 Art. 26(7)). Orders and recordings are
 * no selection.
 */
export function mestinyaAdaHps(paket: Paket): boolean {
  if (pesanan(paket) || pencatatan(paket)) return false;
  return !gagal(paket) && paket.status !== 'rencana' && !METODE_TANPA_HPS.has(paket.metode);
}

/** HPS that counts, or null. */
export function hps(paket: Paket): Sen | null {
  return mestinyaAdaHps(paket) ? keSen(paket.pemilihan?.hps ?? null) : null;
}

/**
 * Whether a contract is to be expected: the selection ended with a winner, or a contract is recorded. Swakelola tipe 1 is done by the unit itself and
 * has none; orders and recordings state none.
 */
export function mestinyaAdaKontrak(paket: Paket): boolean {
  if (gagal(paket)) return false;
  if (paket.kontrak !== null) return true;
  if (pesanan(paket) || pencatatan(paket)) return false;
  return paket.status === 'selesai' && paket.metode !== 'swakelola-1';
}

/** Contract value that counts, or null; a contract on a failed process is a note, not a figure. */
export function nilaiKontrak(paket: Paket): Sen | null {
  return mestinyaAdaKontrak(paket) ? keSen(paket.kontrak?.nilai ?? null) : null;
}

/** Value of the order that counts, or null: cancelled orders do not. */
export function nilaiPesanan(paket: Paket): Sen | null {
  return gagal(paket) ? null : keSen(paket.pesanan?.nilai ?? null);
}

/**
 * Whether payments may be expected: the selection is over, the spending is recorded, or a payment is (on a failed process too). An order is not paid by
 * being ordered.
 */
export function mungkinDibayar(paket: Paket): boolean {
  if (paket.pembayaran.length > 0 || paket.realisasi?.nilai != null) return true;
  if (gagal(paket)) return false;
  if (pesanan(paket)) return paket.kontrak !== null;
  return pencatatan(paket) || paket.status === 'selesai' || paket.kontrak !== null;
}

/**
 * The payments that count: the recorded ones; but where a recording states a total and its rows do not add up to it, that total, undated (total_realisasi
 * goes first).
 */
export function pembayaranTerhitung(paket: Paket): Paket['pembayaran'] {
  const total = paket.realisasi?.nilai ?? null;
  if (total === null) return paket.pembayaran;
  const rows = tambah(...paket.pembayaran.map((p) => keSen(p.nilai)));
  return rows === keSen(total) ? paket.pembayaran : [{ tanggal: null, nilai: total }];
}

/**
 * What is paid: total_realisasi of a recording; else the sum of recorded payments; zero when the monthly reports say that nothing is paid yet; null when
 * no source says anything.
 */
export function dibayar(paket: Paket): Sen | null {
  if (paket.realisasi?.nilai != null) return keSen(paket.realisasi.nilai);
  if (paket.pembayaran.length > 0) return tambah(...paket.pembayaran.map((p) => keSen(p.nilai)));
  const menurutLaporan = paket.progres.findLast((p) => p.realisasiKeuangan !== null)?.realisasiKeuangan;
  return menurutLaporan === 0 ? NOL : null;
}

/** Pagu of the package itself: its plans' where they are known, else the process's. */
export function pagu(paket: Paket): Sen | null {
  const plans = paket.rup.map((r) => r.pagu);
  return plans.length > 0 && plans.every((p) => p !== null) ? tambah(...plans.map((p) => keSen(p))) : keSen(paket.pagu);
}
