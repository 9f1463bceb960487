/** Figures worked out of others (domain brief §4.1): shares, differences, sums by month. */
import { CAKUPAN_EFISIENSI, CAKUPAN_PANGSA, CAKUPAN_SERAPAN } from './cakupan-terendah.ts';
import { BULANAN, DIBAYAR, gabung, HPS, KONTRAK, PAGU } from './dataset-ukuran.ts';
import type { Ukuran } from './bentuk-ukuran.ts';

/** Shares and monthly figures. */
export const UKURAN_TURUNAN = {
  serapan: {
    nama: 'Dibayar dari pagu (serapan)',
    satuan: 'persen',
    rumus: 'Dibayar ÷ pagu × 100.',
    dasar: 'Pagu seluruh paket kelompok itu.',
    dihitung: 'Paket yang dihitung pada dibayar dan pada pagu.',
    tidak: `Paket di luar keduanya. Angka ini tidak ditampilkan bila pembayaran diketahui pada kurang dari ${CAKUPAN_SERAPAN} % paket yang sudah melewati pemilihan, pagu pada kurang dari ${CAKUPAN_PANGSA} %, atau berkas RUP tidak ada.`,
    aturan: 'Seperti pada dibayar dan pagu.',
    bidang: ['pembayaran.nilai', 'realisasi.nilai', 'rup.pagu', 'pagu'],
    dataset: gabung(DIBAYAR, PAGU),
  },
  'dibayar-dari-kontrak': {
    nama: 'Dibayar dari nilai kontrak',
    satuan: 'persen',
    rumus: 'Dibayar ÷ nilai kontrak × 100.',
    dasar: 'Nilai kontrak paket itu sendiri.',
    dihitung: 'Paket yang nilai kontrak dan pembayarannya diketahui.',
    tidak: 'Paket yang salah satu nilainya tidak ada di sumber.',
    aturan: 'Seperti pada dibayar dan nilai kontrak.',
    bidang: ['pembayaran.nilai', 'realisasi.nilai', 'kontrak.nilai'],
    dataset: gabung(DIBAYAR, KONTRAK),
  },
  efisiensi: {
    nama: 'Selisih HPS dan kontrak (efisiensi)',
    satuan: 'persen',
    rumus: '(HPS − nilai kontrak) ÷ HPS × 100.',
    dasar: 'HPS paket-paket yang HPS dan nilai kontraknya sama-sama diketahui.',
    dihitung: 'Paket yang HPS dan nilai kontraknya sama-sama diketahui.',
    tidak: `Paket tanpa HPS, tanpa nilai kontrak, atau gagal. Tidak ditampilkan bila keduanya diketahui pada kurang dari ${CAKUPAN_EFISIENSI} % paket yang semestinya punya keduanya.`,
    aturan: 'Seperti pada HPS dan nilai kontrak.',
    bidang: ['pemilihan.hps', 'kontrak.nilai'],
    dataset: gabung(HPS, KONTRAK),
  },
  target: {
    nama: 'Target keuangan',
    satuan: 'rupiah',
    rumus: 'Jumlah target sampai dengan akhir bulan.',
    dasar: 'Setiap paket, target terakhir yang berlaku pada bulan itu.',
    dihitung: 'Paket yang punya target bulanan.',
    tidak: 'Paket tanpa target; banyaknya disebut di bawah grafik.',
    aturan: 'Laporan bulanan SMEP.',
    bidang: ['progres.targetKeuangan'],
    dataset: BULANAN,
  },
  'realisasi-bulan': {
    nama: 'Realisasi keuangan per bulan',
    satuan: 'rupiah',
    rumus: 'Jumlah realisasi sejak Januari sampai dengan akhir bulan.',
    dasar: 'Setiap paket, keadaan terakhir sampai bulan itu.',
    dihitung:
      'Bila ada target: hanya paket yang bertarget, agar keduanya membicarakan paket yang sama. Bila tidak: paket dengan laporan bulanan atau pembayaran bertanggal.',
    tidak:
      'Bulan sesudah keadaan data, bulan sebelum ada paket yang keadaannya tercatat (tidak diketahui, bukan nol), pembayaran bertanggal tahun lain, dan pembayaran tanpa tanggal.',
    aturan: 'Laporan bulanan; bila tidak ada, pembayaran menurut tanggalnya.',
    bidang: ['progres.realisasiKeuangan', 'pembayaran.nilai'],
    dataset: gabung(BULANAN, DIBAYAR),
  },
  capaian: {
    nama: 'Realisasi dari target',
    satuan: 'persen',
    rumus: 'Realisasi keuangan ÷ target keuangan × 100, sampai bulan yang sama.',
    dasar: 'Target keuangan sampai bulan itu.',
    dihitung: 'Paket yang punya target bulanan.',
    tidak: 'Paket tanpa target.',
    aturan: 'Seperti pada target dan realisasi per bulan.',
    bidang: ['progres.realisasiKeuangan', 'progres.targetKeuangan'],
    dataset: BULANAN,
  },
  deviasi: {
    nama: 'Selisih dari target (deviasi)',
    satuan: 'rupiah',
    rumus: 'Realisasi − target, sampai bulan yang sama.',
    dasar: 'Target bulan yang sama, dalam rupiah (keuangan) atau poin persen (fisik).',
    dihitung: 'Paket yang punya target bulanan.',
    tidak: 'Paket tanpa target.',
    aturan: 'Seperti pada target dan realisasi per bulan.',
    bidang: ['progres.realisasiKeuangan', 'progres.targetKeuangan'],
    dataset: BULANAN,
  },
} as const satisfies Record<string, Ukuran>;
