/** Who publishes, under which licence, at which address: what every published file says of itself. */
export interface Penerbit {
  /** Name of the unit. */
  nama: string;
  /** Name of the district. */
  daerah: string;
  lisensi: { nama: string; alamat: string };
  /** The licence as a file of the archive. */
  teksLisensi: string;
  /** Absolute address of a path of this site. */
  mutlak: (path: string) => string;
}

/** What these data are not (domain brief §4.1), for the page and the archive alike. */
export const BUKAN: readonly string[] = [
  'Bukan Laporan Realisasi Anggaran, dan belum diaudit.',
  'Tidak memuat pengadaan desa (APB Desa).',
  'Pesanan di katalog elektronik bukan pembayaran; pesanan itu biasanya tanpa nama penyedia.',
  'Sel kosong (di JSON: null) berarti tidak diketahui sumbernya, bukan nol.',
  'Satu rencana (RUP) dapat menaungi beberapa paket: jangan menjumlahkan pagu tanpa menghitung tiap kode RUP sekali.',
];

/** How the CSV files are written, for the page and the archive alike. */
export const DIALEK_CSV: readonly string[] = [
  'UTF-8 dengan BOM, pemisah titik koma (;), koma desimal (1234,5), baris diakhiri CRLF, tanda kutip menurut RFC 4180. Bentuk ini terbuka benar di Excel dengan setelan bahasa Indonesia.',
  'Rupiah ditulis tanpa titik ribuan. Tanggal ditulis TTTT-BB-HH. Ya/tidak ditulis "ya" atau "tidak". Sel kosong berarti tidak diketahui. Kolom "contoh" berisi "ya" bila datanya rekaan.',
  `Teks dan kode yang akan dibaca Excel sebagai rumus, angka, atau tanggal (misalnya diawali = + - @ atau tab, atau hanya berisi angka) diberi satu tanda petik (') di depan. Bila mengolah dengan program, buang satu tanda petik itu.`,
];
