/** What happened when: contracts, payments, hand-overs and orders of a year by the month of their date. Nothing undated is given a month. */
import type { Paket } from '../schemas/paket.ts';
import { gagal, mestinyaAdaKontrak, nilaiKontrak, nilaiPesanan, pembayaranTerhitung, pesanan } from './angka-paket.ts';
import { bulanSetahun } from './hari.ts';
import { gabungJumlah, type Jumlah } from './jumlah.ts';
import { tahap } from './tahap.ts';
import { keSen, NOL, type Sen, tambah } from './uang.ts';

/** What happened to a group of packages in a stretch of time. */
export interface Peristiwa {
  /** Selections announced, those that failed later included. */
  diumumkan: number;
  /** Contracts by their date, with the value of those that state one. */
  kontrak: Jumlah;
  pembayaran: {
    banyak: number;
    nilai: Sen;
    /** Packages that were paid for the first time. */
    paketPertama: number;
  };
  /** Packages handed over. */
  serahTerima: number;
  /** Orders in the catalogue and online shop, cancelled ones apart. */
  pesanan: Jumlah;
}

/** A month and what happened in it. */
export interface PeristiwaBulan {
  /** `2026-10`. */
  bulan: string;
  isi: Peristiwa;
}

/** All of a year's events: each stands in exactly one part. */
export interface PeristiwaTahun {
  tahun: number;
  sampaiDengan: string;
  /** Dated before January of the year. */
  sebelum: Peristiwa;
  /** January up to the last month the data cover, within the year. */
  bulan: readonly PeristiwaBulan[];
  /** Dated after the months the data cover, or after the year. */
  sesudah: Peristiwa;
  /** Known to have happened (or to be due), but when is not. */
  tanpaTanggal: Peristiwa;
}

/** The year's events by month. */
export function kumpulkanPeristiwa(paket: readonly Paket[], tahun: number, sampaiDengan: string): PeristiwaTahun {
  const last = sampaiDengan.slice(0, 7);
  const bulan = bulanSetahun(tahun)
    .filter((b) => b <= last)
    .map((b) => ({ bulan: b, isi: tanpaPeristiwa() }));
  const months = new Map(bulan.map((b) => [b.bulan, b.isi]));
  const [sebelum, sesudah, tanpaTanggal] = [tanpaPeristiwa(), tanpaPeristiwa(), tanpaPeristiwa()];
  const letak = (tanggal: string | null): Peristiwa => {
    if (tanggal === null) return tanpaTanggal;
    if (tanggal < `${tahun}-01`) return sebelum;
    return months.get(tanggal.slice(0, 7)) ?? sesudah;
  };
  for (const p of paket) catat(p, letak);
  return { tahun, sampaiDengan, sebelum, bulan, sesudah, tanpaTanggal };
}

/** Nothing happened. */
function tanpaPeristiwa(): Peristiwa {
  const kosong = { nilai: null, diketahui: 0, dari: 0 };
  return {
    diumumkan: 0,
    kontrak: { ...kosong },
    pembayaran: { banyak: 0, nilai: NOL, paketPertama: 0 },
    serahTerima: 0,
    pesanan: { ...kosong },
  };
}

/** Two stretches of time as one. */
export function gabungPeristiwa(a: Peristiwa, b: Peristiwa): Peristiwa {
  return {
    diumumkan: a.diumumkan + b.diumumkan,
    kontrak: gabungJumlah([a.kontrak, b.kontrak]),
    pembayaran: {
      banyak: a.pembayaran.banyak + b.pembayaran.banyak,
      nilai: tambah(a.pembayaran.nilai, b.pembayaran.nilai),
      paketPertama: a.pembayaran.paketPertama + b.pembayaran.paketPertama,
    },
    serahTerima: a.serahTerima + b.serahTerima,
    pesanan: gabungJumlah([a.pesanan, b.pesanan]),
  };
}

function catat(p: Paket, letak: (tanggal: string | null) => Peristiwa): void {
  if (p.pemilihan !== null) letak(p.pemilihan.diumumkan).diumumkan += 1;
  if (mestinyaAdaKontrak(p)) masukkan(letak(p.kontrak?.tanggal ?? null).kontrak, nilaiKontrak(p));
  if (pesanan(p) && !gagal(p)) masukkan(letak(p.pesanan?.tanggal ?? null).pesanan, nilaiPesanan(p));
  if (!gagal(p) && (p.serahTerima !== null || tahap(p) === 'selesai')) letak(p.serahTerima).serahTerima += 1;
  catatPembayaran(pembayaranTerhitung(p), letak);
}

function catatPembayaran(payments: Paket['pembayaran'], letak: (tanggal: string | null) => Peristiwa): void {
  const [first] = [...payments].sort((a, b) => (a.tanggal ?? '9999').localeCompare(b.tanggal ?? '9999'));
  for (const b of payments) {
    const { pembayaran } = letak(b.tanggal);
    pembayaran.banyak += 1;
    pembayaran.nilai = tambah(pembayaran.nilai, keSen(b.nilai));
    if (b === first) pembayaran.paketPertama += 1;
  }
}

function masukkan(jumlah: Jumlah, nilai: Sen | null): void {
  jumlah.dari += 1;
  if (nilai === null) return;
  jumlah.diketahui += 1;
  jumlah.nilai = tambah(jumlah.nilai ?? NOL, nilai);
}
