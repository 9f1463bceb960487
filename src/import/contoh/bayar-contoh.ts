import type { Jenis } from '../../acuan/jenis.ts';
import type { Acak } from './acak.ts';
import { hariKerja } from './hari.ts';
import type { Jadwal } from './jadwal-contoh.ts';

/** A payment with the day it was made (0 is 1 January). */
export interface BayarContoh {
  hari: number;
  nilai: number;
}

/** Stages of payment: share of the working time after which they fall due, and share of the value. */
const TERMIN = {
  sekaligus: [[1, 1]],
  konstruksi: [
    [0.06, 0.3],
    [0.55, 0.35],
    [1, 0.35],
  ],
  bertahap: [
    [0.4, 0.35],
    [0.75, 0.3],
    [1, 0.35],
  ],
} as const;

/** How a contract is paid: at once, or in stages. */
export type CaraBayar = keyof typeof TERMIN;

/** How an amount of a kind is usually paid. */
export function pilihCaraBayar(nilai: number, jenis: Jenis, swakelola: boolean): CaraBayar {
  if (nilai > 400_000_000 && jenis === 'konstruksi') return 'konstruksi';
  return nilai > 150_000_000 || swakelola ? 'bertahap' : 'sekaligus';
}

/** Share of the value that is planned to be paid by day `hari`. */
export function rencanaBayar(jadwal: Jadwal, hari: number, cara: CaraBayar): number {
  const { rencanaMulai, rencanaSelesai } = jadwal;
  const due = TERMIN[cara].filter(([waktu]) => rencanaMulai + waktu * (rencanaSelesai - rencanaMulai) + 12 <= hari);
  return due.reduce((sum, [, bagian]) => sum + bagian * 100, 0) / 100;
}

/** Payments of a package in a year, up to day `sampai`; their sum is the value once the work is done. */
export function buatPembayaran(
  acak: Acak,
  tahun: number,
  sampai: number,
  jadwal: Jadwal,
  nilai: number,
  cara: CaraBayar,
): BayarContoh[] {
  const stages = TERMIN[cara];
  let left = nilai;
  return stages
    .map(([waktu, bagian], i) => {
      const last = i === stages.length - 1;
      const due = last ? jadwal.bast : Math.floor(jadwal.mulai + waktu * (jadwal.selesai - jadwal.mulai));
      const hari = Math.min(hariKerja(tahun, due + acak.bulat(1, 8)), 363);
      const amount = last ? Math.round(left * 100) / 100 : Math.round((nilai * bagian) / 1000) * 1000;
      left -= amount;
      return { hari, nilai: amount };
    })
    .filter((b) => b.hari <= sampai);
}
