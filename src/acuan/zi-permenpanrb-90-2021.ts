/**
 * Zona Integritas: components, weights and thresholds of PermenPAN-RB 90/2021 (the weights and thresholds stand under 5/2024).
 * Another regulation is another file beside this one, never a branch in code.
 */
export const REGULASI_ZI = 'PermenPAN-RB 90/2021';

/** The six areas (pengungkit): half of each weight is Pemenuhan, half is Reform. */
export const AREA_ZI = [
  { kode: 'manajemen-perubahan', nama: 'Manajemen Perubahan', bobot: 8 },
  { kode: 'tatalaksana', nama: 'Penataan Tatalaksana', bobot: 7 },
  { kode: 'sdm', nama: 'Penataan Sistem Manajemen SDM Aparatur', bobot: 10 },
  { kode: 'akuntabilitas', nama: 'Penguatan Akuntabilitas', bobot: 10 },
  { kode: 'pengawasan', nama: 'Penguatan Pengawasan', bobot: 15 },
  { kode: 'pelayanan', nama: 'Peningkatan Kualitas Pelayanan Publik', bobot: 10 },
] as const;

/** Code of an area. */
export type KodeArea = (typeof AREA_ZI)[number]['kode'];

/** The result components (hasil) with their weights. */
export const HASIL_ZI = [
  { kode: 'anti-korupsi', nama: 'Survei persepsi anti korupsi', bobot: 17.5, kelompok: 'bersih' },
  { kode: 'kinerja', nama: 'Capaian kinerja lebih baik', bobot: 5, kelompok: 'bersih' },
  { kode: 'pelayanan-prima', nama: 'Survei persepsi kualitas pelayanan', bobot: 17.5, kelompok: 'prima' },
] as const;

/** Code of a result component. */
export type KodeHasil = (typeof HASIL_ZI)[number]['kode'];

/** Minimum points for a predicate; `areaPersen` is the least share of its weight that each of the six areas must reach. */
export const AMBANG_ZI = {
  WBK: {
    nama: 'WBK',
    kepanjangan: 'Wilayah Bebas dari Korupsi',
    total: 75,
    pengungkit: 40,
    areaPersen: 60,
    bersih: 18.25,
    antiKorupsi: 15.75,
    kinerja: 2.5,
    prima: 14,
  },
  WBBM: {
    nama: 'WBBM',
    kepanjangan: 'Wilayah Birokrasi Bersih dan Melayani',
    total: 85,
    pengungkit: 48,
    areaPersen: 75,
    bersih: 19.5,
    antiKorupsi: 15.75,
    kinerja: 3.75,
    prima: 15.75,
  },
} as const;

/** A predicate of the Zona Integritas. */
export type PredikatZi = keyof typeof AMBANG_ZI;
