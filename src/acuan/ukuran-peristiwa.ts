/** Figures of a month: what happened in it, and the state up to its end. They are made of dated events only. */
import { CAKUPAN_PANGSA } from './cakupan-terendah.ts';
import { BULANAN, DIBAYAR, FISIK, gabung, KONTRAK, PAKET } from './dataset-ukuran.ts';
import type { Ukuran } from './bentuk-ukuran.ts';

/** Dated events, and what is made of them. */
export const UKURAN_PERISTIWA = {
  'kontrak-bulan': {
    nama: 'Kontrak menurut tanggalnya',
    satuan: 'rupiah',
    rumus: 'Jumlah nilai kontrak yang tanggal kontraknya ada di bulan itu, atau sampai dengan akhir bulan itu.',
    dasar: 'Setiap proses sekali, pada tanggal kontraknya.',
    dihitung: 'Kontrak yang tanggalnya diketahui.',
    tidak: 'Kontrak tanpa tanggal (disebut tersendiri), proses yang kemudian gagal, dan pesanan.',
    aturan: 'Nilai menurut adendum terakhir: sumber tidak menyimpan nilai sebelum adendum.',
    bidang: ['kontrak.nilai', 'kontrak.tanggal'],
    dataset: KONTRAK,
  },
  'bayar-bulan': {
    nama: 'Pembayaran menurut tanggalnya',
    satuan: 'rupiah',
    rumus: 'Jumlah pembayaran yang tanggalnya ada di bulan itu, atau sampai dengan akhir bulan itu.',
    dasar: 'Setiap pembayaran sekali.',
    dihitung: 'Pembayaran yang tanggalnya diketahui.',
    tidak: 'Pembayaran tanpa tanggal, disebut tersendiri; pesanan.',
    aturan: 'Seperti pada dibayar.',
    bidang: ['pembayaran.nilai', 'pembayaran.tanggal', 'realisasi.nilai'],
    dataset: DIBAYAR,
  },
  'serah-terima-bulan': {
    nama: 'Serah terima menurut tanggalnya',
    satuan: 'paket',
    rumus: 'Banyaknya paket yang tanggal serah terimanya (BAST) ada di bulan itu, atau sampai dengan akhir bulan itu.',
    dasar: 'Setiap paket sekali.',
    dihitung: 'Paket yang tanggal serah terimanya diketahui.',
    tidak: 'Paket selesai tanpa tanggal serah terima, disebut tersendiri; proses gagal.',
    aturan: 'Berita acara serah terima terakhir.',
    bidang: ['serahTerima'],
    dataset: FISIK,
  },
  'lewat-batas': {
    nama: 'Lewat batas waktu kontrak',
    satuan: 'paket',
    rumus:
      'Banyaknya paket yang batas selesai kontraknya sudah lewat pada akhir bulan dan belum tercatat diserahterimakan.',
    dasar: 'Kontrak bertanggal yang batas selesainya sudah lewat pada akhir bulan itu.',
    dihitung: 'Paket dengan tanggal kontrak dan batas selesai; serah terima menurut tanggalnya.',
    tidak: 'Kontrak tanpa tanggal atau batas selesai, dan paket selesai yang hari serah terimanya tidak dicatat.',
    aturan: 'Batas selesai menurut kontrak dengan adendum terakhir.',
    bidang: ['kontrak.tanggal', 'kontrak.selesai', 'serahTerima'],
    dataset: gabung(KONTRAK, FISIK),
  },
  'rencana-tertunda': {
    nama: 'Pemilihan yang belum dimulai menurut rencana',
    satuan: 'paket',
    rumus: 'Banyaknya paket yang menurut RUP pemilihannya sudah mulai sampai akhir bulan, tetapi belum diumumkan.',
    dasar: 'Paket yang rencana mulai pemilihannya sampai akhir bulan itu.',
    dihitung: 'Rencana yang belum punya proses, dan proses yang diumumkan sesudah bulan itu.',
    tidak:
      'Rencana tanpa tanggal mulai pemilihan, swakelola, proses gagal, dan proses yang hari pengumumannya tidak dicatat.',
    aturan: 'Rencana mulai pemilihan menurut RUP; bila ada beberapa rencana, yang paling awal.',
    bidang: ['rup.rencana.pemilihanMulai', 'pemilihan.diumumkan'],
    dataset: PAKET,
  },
  'pangsa-triwulan': {
    nama: 'Bagian setiap triwulan',
    satuan: 'persen',
    rumus: 'Nilai yang bertanggal di triwulan itu ÷ nilai semua yang bertanggal di tahun itu × 100.',
    dasar: 'Kontrak menurut tanggal kontrak, dan pembayaran menurut tanggalnya, sampai keadaan data.',
    dihitung: 'Kontrak dan pembayaran yang tanggal dan nilainya diketahui.',
    tidak: `Yang tanpa tanggal, atau bertanggal di luar tahun itu atau sesudah keadaan data. Tidak ditampilkan bila diketahui pada kurang dari ${CAKUPAN_PANGSA} % paket.`,
    aturan: 'Seperti pada kontrak dan pembayaran menurut tanggalnya.',
    bidang: ['kontrak.nilai', 'kontrak.tanggal', 'pembayaran.nilai', 'pembayaran.tanggal'],
    dataset: gabung(KONTRAK, DIBAYAR),
  },
  corong: {
    nama: 'Dari rencana ke serah terima',
    satuan: 'paket',
    rumus: 'Banyaknya paket yang sudah sampai, atau melewati, tiap tahap.',
    dasar: 'Semua paket yang direncanakan; proses gagal disebut tersendiri.',
    dihitung: 'Tahap dari status, kontrak, kemajuan, pembayaran, dan serah terima.',
    tidak: 'Proses gagal atau batal, dan paket yang tahapnya tidak diketahui. Tanpa berkas RUP tidak ditampilkan.',
    aturan: 'Tahap terjauh yang dicatat sumber.',
    bidang: ['status', 'kontrak.tanggal', 'serahTerima', 'rup.kode'],
    dataset: gabung(PAKET, BULANAN),
  },
} as const satisfies Record<string, Ukuran>;
