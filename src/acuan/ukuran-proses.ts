/** Figures about how selections went: bidders, repeats, addenda, days until payment. */
import { FISIK, gabung, KONTRAK, PESERTA } from './dataset-ukuran.ts';
import type { Ukuran } from './bentuk-ukuran.ts';

const PROSES_PEMILIHAN = /(?:non)?tenderpengumuman$|tenderselesai(?:nilai)?$|^smeppaket$/;

/** How selections went. */
export const UKURAN_PROSES = {
  peserta: {
    nama: 'Peserta yang menawar',
    satuan: 'peserta',
    rumus:
      'Banyaknya paket menurut banyaknya peserta yang memasukkan penawaran; nilai tengahnya (median) dari paket itu.',
    dasar: 'Setiap tender, tender cepat, dan seleksi sekali.',
    dihitung: 'Paket yang daftar pesertanya ada di sumber.',
    tidak: 'Paket yang daftar pesertanya tidak ada: tidak diketahui, bukan nol peserta.',
    aturan: 'Peserta dengan nilai penawaran; nama yang kalah tidak dimuat.',
    bidang: ['peserta.menawar'],
    dataset: PESERTA,
  },
  diulang: {
    nama: 'Proses yang diulang',
    satuan: 'paket',
    rumus: 'Banyaknya proses pemilihan dengan versi lebih dari 1.',
    dasar: 'Proses pemilihan yang versinya diketahui.',
    dihitung: 'Tender dan non-tender, termasuk yang akhirnya gagal.',
    tidak: 'Pencatatan, pesanan, dan rencana, yang tidak punya versi.',
    aturan: 'Versi terakhir menurut pengumuman.',
    bidang: ['pemilihan.versi'],
    dataset: PROSES_PEMILIHAN,
  },
  gagal: {
    nama: 'Proses gagal atau batal',
    satuan: 'paket',
    rumus: 'Banyaknya proses pemilihan yang dinyatakan gagal atau batal.',
    dasar: 'Semua proses tender dan non-tender.',
    dihitung: 'Status gagal atau batal; sumber tidak membedakan keduanya.',
    tidak: 'Pencatatan dan pesanan yang dibatalkan.',
    aturan: 'Status terakhir menurut sumber.',
    bidang: ['status'],
    dataset: PROSES_PEMILIHAN,
  },
  adendum: {
    nama: 'Kontrak dengan adendum',
    satuan: 'paket',
    rumus: 'Banyaknya kontrak yang versi adendumnya lebih dari 0.',
    dasar: 'Kontrak yang tercatat di sumber.',
    dihitung: 'Kontrak pada proses yang tidak gagal.',
    tidak: 'Paket berpenyedia yang kontraknya tidak tercatat: ada tidaknya adendum tidak diketahui.',
    aturan: 'Versi adendum terbesar.',
    bidang: ['kontrak.adendum'],
    dataset: KONTRAK,
  },
  'hari-bayar': {
    nama: 'Hari dari serah terima ke pembayaran terakhir',
    satuan: 'hari',
    rumus: 'Tanggal pembayaran terakhir − tanggal serah terima (BAST), dalam hari kalender; nilai tengahnya (median).',
    dasar: 'Paket yang sudah diserahterimakan.',
    dihitung: 'Paket yang tanggal serah terima dan semua tanggal pembayarannya diketahui.',
    tidak:
      'Paket yang sudah lunas sebelum serah terima (disebut tersendiri), dan yang salah satu tanggalnya tidak dicatat.',
    aturan: 'Serah terima dan berita acara pembayaran menurut sumber.',
    bidang: ['serahTerima', 'pembayaran.tanggal'],
    dataset: gabung(FISIK, /bapbast$/),
  },
} as const satisfies Record<string, Ukuran>;
