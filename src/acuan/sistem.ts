/** The systems of procurement in this district: what each does, who runs it, whether its data come to this site (domain brief §1, §4). */
import type { KodeIstilah } from './istilah.ts';

/** One system or service. */
export interface Sistem {
  /** Its term in the glossary. */
  istilah: KodeIstilah;
  nama: string;
  pengelola: 'LKPP' | 'Daerah' | 'Unit ini';
  guna: string;
  /** Its data may come to this site. */
  dibaca: boolean;
  /** How they do, or that they do not. */
  keSitus: string;
}

/** Systems in the order of a package's way. */
export const SISTEM: readonly Sistem[] = [
  {
    istilah: 'sirup',
    nama: 'SiRUP',
    pengelola: 'LKPP',
    guna: 'Rencana pengadaan (RUP) diumumkan di sini sebelum dikerjakan.',
    dibaca: true,
    keSitus: 'Lewat saluran data LKPP (ISB, INAPROC): pagu, metode, dan jadwal yang direncanakan.',
  },
  {
    istilah: 'spse',
    nama: 'SPSE',
    pengelola: 'LKPP',
    guna: 'Tender, seleksi, dan pengadaan langsung berlangsung dan dicatat di sini. Penyedia mendaftar dan menawar di sini.',
    dibaca: true,
    keSitus: 'Lewat saluran data LKPP: HPS, pemenang, kontrak, pembayaran, dan serah terima yang tercatat.',
  },
  {
    istilah: 'e-katalog',
    nama: 'E-katalog',
    pengelola: 'LKPP',
    guna: 'Perangkat daerah memesan barang dan jasa yang sudah ada di daftar.',
    dibaca: true,
    keSitus: 'Lewat saluran data LKPP: pesanannya. Pesanan bukan pembayaran, dan penyedianya tidak disebut.',
  },
  {
    istilah: 'toko-daring',
    nama: 'Toko Daring',
    pengelola: 'LKPP',
    guna: 'Perangkat daerah berbelanja di toko internet yang terhubung dengan LKPP.',
    dibaca: true,
    keSitus: 'Lewat saluran data LKPP: pesanannya.',
  },
  {
    istilah: 'amel',
    nama: 'AMEL',
    pengelola: 'LKPP',
    guna: 'Pemantauan pengadaan dari LKPP.',
    dibaca: false,
    keSitus: 'Tidak dipakai. Di daerah, SMEP yang menjalankan pemantauan serupa.',
  },
  {
    istilah: 'smep',
    nama: 'SMEP',
    pengelola: 'Daerah',
    guna: 'Pendamping SPSE milik daerah: mencatat pengadaan dan hasil pekerjaannya, target dan realisasi tiap bulan.',
    dibaca: true,
    keSitus: 'Lewat berkas ekspor SMEP.',
  },
  {
    istilah: 'lpse',
    nama: 'LPSE',
    pengelola: 'Unit ini',
    guna: 'Layanan, bukan aplikasi: mendaftarkan penyedia dan membantu memakai SPSE.',
    dibaca: false,
    keSitus: 'Tidak punya data sendiri; yang dicatat ada di SPSE.',
  },
];

/** What happens to an export before it is shown. */
export const LANGKAH_DATA = [
  'Berkas ekspor diberikan kepada pengimpor situs ini. Tidak ada sambungan langsung ke SPSE atau SMEP.',
  'Tiap baris diperiksa. Yang tidak terbaca ditolak dan disebutkan sebabnya; yang janggal diberi catatan.',
  'NIK, NIP, NPWP, rekening, telepon, dan alamat orang dibuang.',
  'Halaman, grafik, dan berkas data terbuka dibuat dari data yang sama.',
] as const;
