/** The same month of two years side by side. */
import { type CakupanTanggal, cakupanTanggal } from './cakupan-tanggal.ts';
import { cukup } from './jumlah.ts';
import type { KeadaanBulan } from './keadaan-bulan.ts';
import type { Peristiwa } from './peristiwa-bulan.ts';
import type { RekapRealisasi } from './rekap-realisasi.ts';
import { rasio } from './ringkasan.ts';
import type { Sen } from './uang.ts';

/** The state up to the same month in two years. */
export interface BandingTahun {
  tahun: number;
  tahunLalu: number;
  kini: Peristiwa;
  lalu: Peristiwa;
  /** What is known of each year's dated events. */
  cakupanKini: CakupanTanggal;
  cakupanLalu: CakupanTanggal;
  /** Change of value in per cent; null when too little is known of either year. */
  perubahan: { kontrak: number | null; bayar: number | null };
}

/** The state of the same month of another year, or null when that year's data have no such month. */
export function bandingkan(rekap: RekapRealisasi, keadaan: KeadaanBulan, lain: RekapRealisasi): BandingTahun | null {
  const same = lain.keadaan.find((k) => k.bulan.slice(5) === keadaan.bulan.slice(5));
  if (!same) return null;
  const [cakupanKini, cakupanLalu] = [cakupanTanggal(rekap), cakupanTanggal(lain)];
  const [kini, lalu] = [keadaan.sampaiItu, same.sampaiItu];
  const bila = (bagian: keyof CakupanTanggal, a: Sen | null, b: Sen | null) =>
    cukup(cakupanKini[bagian]) && cukup(cakupanLalu[bagian]) ? perubahanPersen(a, b) : null;
  return {
    tahun: rekap.data.tahun,
    tahunLalu: lain.data.tahun,
    kini,
    lalu,
    cakupanKini,
    cakupanLalu,
    perubahan: {
      kontrak: bila('kontrak', kini.kontrak.nilai, lalu.kontrak.nilai),
      bayar: bila('bayar', kini.pembayaran.nilai, lalu.pembayaran.nilai),
    },
  };
}

/** Change in per cent against `lalu`, or null when either is unknown or `lalu` is zero. */
export function perubahanPersen(kini: Sen | null, lalu: Sen | null): number | null {
  const share = rasio(kini, lalu);
  return share === null ? null : share - 100;
}
