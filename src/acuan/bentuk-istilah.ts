import type { KodeUkuran } from './ukuran.ts';

/** Pages where a reader meets a term's figures or records, by key. */
export const HALAMAN_ISTILAH = {
  realisasi: 'Realisasi',
  paket: 'Jelajahi paket',
  peluang: 'Peluang',
  penyedia: 'Penyedia',
  laporan: 'Laporan bulanan',
  proses: 'Jalannya pemilihan',
  pemeriksaan: 'Pemeriksaan data',
  impor: 'Asal data',
  koreksi: 'Koreksi',
  data: 'Data terbuka',
  zi: 'Zona Integritas',
  survei: 'Survei',
  itkp: 'ITKP',
  pokja: 'Pokja dan konflik kepentingan',
  rad: 'Rencana Aksi Daerah',
  sistem: 'Sistem pengadaan',
} as const;

/** One term of the glossary, in plain words. */
export interface Istilah {
  /** As the site writes it: `HPS`. */
  nama: string;
  /** Official name in full, where it differs. */
  resmi?: string;
  /** One or two short sentences. */
  arti: string;
  /** Regulation or body it comes from. */
  asal?: string;
  /** Field or code of OCDS 1.1 that says the same. */
  ocds?: string;
  /** Codes of related terms. */
  lihat?: readonly string[];
  /** Measures worked out of it or named so. */
  ukuran?: readonly KodeUkuran[];
  /** Where its figures stand. */
  halaman?: readonly (keyof typeof HALAMAN_ISTILAH)[];
  /** How labels spell it, where a label can be marked with it; default: `nama`. */
  ejaan?: readonly string[];
}
