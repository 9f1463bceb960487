import type { Paket } from '../schemas/paket.ts';
import { gagal, pembayaranTerhitung } from './angka-paket.ts';
import { hariTerakhir, selisihHari } from './hari.ts';
import { type BatasKelas, type Sebaran, sebarkan } from './sebaran.ts';

const KELAS: readonly BatasKelas[] = [
  { nama: '0 hari', dari: 0, sampai: 0 },
  { nama: '1–7 hari', dari: 1, sampai: 7 },
  { nama: '8–14 hari', dari: 8, sampai: 14 },
  { nama: '15–30 hari', dari: 15, sampai: 30 },
  { nama: '31–60 hari', dari: 31, sampai: 60 },
  { nama: 'lebih dari 60 hari', dari: 61, sampai: Infinity },
];

/** Days from hand-over to the last payment of a group of packages. */
export interface HariBayar {
  sebaran: Sebaran;
  /** Handed over after their last payment: no part of the distribution. */
  lunasLebihDulu: number;
  /** Handed over, dated. */
  diserahterimakan: number;
}

/** Distribution of the days over packages that were handed over; those without (fully dated) payments are the unknown ones. */
export function hitungHariBayar(paket: readonly Paket[]): HariBayar {
  const days = paket
    .filter((p) => !gagal(p))
    .flatMap((p) => (p.serahTerima === null ? [] : [hariBayar(p.serahTerima, pembayaranTerhitung(p))]));
  return {
    sebaran: sebarkan(
      days.filter((n) => n === null || n >= 0),
      KELAS,
    ),
    lunasLebihDulu: days.filter((n) => n !== null && n < 0).length,
    diserahterimakan: days.length,
  };
}

function hariBayar(serahTerima: string, payments: Paket['pembayaran']): number | null {
  const dates = payments.map((b) => b.tanggal);
  const last = hariTerakhir(dates);
  return last === null || dates.includes(null) ? null : selisihHari(serahTerima, last);
}
