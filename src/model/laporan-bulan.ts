/** The month on one page: what moved, what is late, who stands furthest from its target, how the year's money is spread. */
import { bandingkan, type BandingTahun } from './banding-tahun.ts';
import { type CakupanTanggal, cakupanTanggal } from './cakupan-tanggal.ts';
import { cakupanDeret, type CakupanDeret, type TitikBulan } from './deret-bulan.ts';
import type { KeadaanBulan } from './keadaan-bulan.ts';
import { hitungLewatBatas, type LewatBatas } from './lewat-batas.ts';
import { bagiTriwulan, type Triwulan } from './pangsa-waktu.ts';
import { potongDeret } from './potong-deret.ts';
import { hitungRencanaTertunda, type RencanaTertunda } from './rencana-tertunda.ts';
import type { RekapOpd, RekapRealisasi } from './rekap-realisasi.ts';
import { cariTertinggal, type DaftarTertinggal } from './tertinggal.ts';

/** OPD named as furthest from their target, at most. */
const OPD_TERBANYAK = 5;

/** Everything the report of a month says. */
export interface LaporanBulan {
  rekap: RekapRealisasi;
  keadaan: KeadaanBulan;
  /** The year's series up to that month. */
  deret: TitikBulan[];
  titik: TitikBulan | undefined;
  cakupan: CakupanDeret;
  /** What is known of the year's dated events. */
  tanggal: CakupanTanggal;
  lewatBatas: LewatBatas;
  tertunda: RencanaTertunda;
  opd: DaftarTertinggal<RekapOpd>;
  /** Quarters up to that month. */
  triwulan: Triwulan[];
  banding: BandingTahun | null;
}

/** The report of a month; `lalu` is the year before, where its data may be compared. */
export function susunLaporan(rekap: RekapRealisasi, keadaan: KeadaanBulan, lalu?: RekapRealisasi): LaporanBulan {
  const { bulan, sampai } = keadaan;
  const { paket } = rekap;
  const tanggal = cakupanTanggal(rekap);
  const deret = potongDeret(rekap.deret, bulan);
  const peristiwa = { bulan: rekap.peristiwa.bulan.filter((b) => b.bulan <= bulan) };
  return {
    rekap,
    keadaan,
    deret,
    titik: deret.find((t) => t.bulan === bulan),
    cakupan: cakupanDeret(paket, Number(bulan.slice(0, 4))),
    lewatBatas: hitungLewatBatas(paket, sampai),
    tertunda: hitungRencanaTertunda(paket, sampai),
    tanggal,
    opd: cariTertinggal(rekap.opd, bulan, OPD_TERBANYAK),
    triwulan: bagiTriwulan(peristiwa, tanggal).filter((t) => t.bulan > 0),
    banding: lalu ? bandingkan(rekap, keadaan, lalu) : null,
  };
}
