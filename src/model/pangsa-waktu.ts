/** How a year's contracts and payments are spread over its months and quarters: bunching at the year's end. */
import type { CakupanTanggal } from './cakupan-tanggal.ts';
import { cukup } from './jumlah.ts';
import type { PeristiwaTahun } from './peristiwa-bulan.ts';
import { rasio } from './ringkasan.ts';
import { NOL, type Sen, tambah } from './uang.ts';

/** A quarter with its part of the year. */
export interface Triwulan {
  /** 1 to 4. */
  ke: number;
  /** Months of it that the data cover, 0 to 3. */
  bulan: number;
  kontrak: Sen;
  bayar: Sen;
  /** Per cent of what is dated in the year; null when nothing is, no month of it is covered, or too little is known. */
  pangsaKontrak: number | null;
  pangsaBayar: number | null;
}

/** The four quarters of a year, up to where the data reach; a share whose coverage is too low is null. */
export function bagiTriwulan({ bulan }: Pick<PeristiwaTahun, 'bulan'>, cakupan: CakupanTanggal): Triwulan[] {
  const kontrak = (isi: typeof bulan) => tambah(...isi.map((b) => b.isi.kontrak.nilai ?? NOL));
  const bayar = (isi: typeof bulan) => tambah(...isi.map((b) => b.isi.pembayaran.nilai));
  const [semuaKontrak, semuaBayar] = [kontrak(bulan), bayar(bulan)];
  return [1, 2, 3, 4].map((ke) => {
    const isi = bulan.filter((b) => Math.ceil(Number(b.bulan.slice(5)) / 3) === ke);
    const covered = isi.length > 0;
    return {
      ke,
      bulan: isi.length,
      kontrak: kontrak(isi),
      bayar: bayar(isi),
      pangsaKontrak: covered && cukup(cakupan.kontrak) ? rasio(kontrak(isi), semuaKontrak) : null,
      pangsaBayar: covered && cukup(cakupan.bayar) ? rasio(bayar(isi), semuaBayar) : null,
    };
  });
}
