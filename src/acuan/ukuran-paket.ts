/** Figures that packages state themselves (domain brief §4.3: source, counted once per, not counted). */
import { CAKUPAN_PANGSA } from './cakupan-terendah.ts';
import { DIBAYAR, FISIK, HPS, KONTRAK, PAGU, PAKET, PESANAN } from './dataset-ukuran.ts';
import { METODE, METODE_TANPA_HPS } from './metode.ts';
import type { Ukuran } from './bentuk-ukuran.ts';

const TANPA_HPS = [...METODE_TANPA_HPS].map((m) => METODE[m]).join(', ');

/** Packages and their money. */
export const UKURAN_PAKET = {
  paket: {
    nama: 'Paket',
    satuan: 'paket',
    rumus: 'Banyaknya paket.',
    dasar: 'Satu proses pemilihan atau pencatatan; juga satu rencana (RUP) yang belum punya proses.',
    dihitung: 'Semua paket tahun anggaran itu, termasuk yang gagal atau batal.',
    tidak: 'Baris sumber yang berulang, dan rencana yang sudah punya proses.',
    aturan: 'Baris dari beberapa berkas dengan kode proses yang sama menjadi satu paket.',
    bidang: ['id'],
    dataset: PAKET,
  },
  pagu: {
    nama: 'Pagu',
    satuan: 'rupiah',
    rumus: 'Jumlah pagu rencana.',
    dasar: 'Setiap rencana (kode RUP) sekali, meskipun menaungi beberapa proses.',
    dihitung: 'Semua paket yang menyebut pagu.',
    tidak: 'Proses gagal yang rencananya dipakai proses lain.',
    aturan: 'Pagu menurut RUP; bila RUP tidak ada di data, pagu menurut proses.',
    bidang: ['rup.pagu', 'pagu'],
    dataset: PAGU,
  },
  hps: {
    nama: 'HPS',
    satuan: 'rupiah',
    rumus: 'Jumlah harga perkiraan sendiri.',
    dasar: 'Setiap proses pemilihan sekali.',
    dihitung: 'Proses yang memakai HPS dan tidak gagal.',
    tidak: `Proses gagal, rencana, pencatatan, pesanan, dan metode tanpa HPS: ${TANPA_HPS}.`,
    aturan: 'Pengumuman dengan versi terakhir; bila tidak ada, hasil pemilihan.',
    bidang: ['pemilihan.hps'],
    dataset: HPS,
  },
  kontrak: {
    nama: 'Nilai kontrak',
    satuan: 'rupiah',
    rumus: 'Jumlah nilai kontrak.',
    dasar: 'Setiap proses sekali.',
    dihitung: 'Paket yang sudah punya penyedia terpilih atau kontrak.',
    tidak:
      'Kontrak pada proses yang dinyatakan gagal (menjadi catatan), pesanan dan pencatatan tanpa kontrak, dan swakelola tipe 1, yang dikerjakan sendiri. Nilai yang tidak ada di sumber tidak dihitung sebagai nol.',
    aturan: 'Kontrak dengan adendum terakhir; bila tidak ada, hasil pemilihan.',
    bidang: ['kontrak.nilai'],
    dataset: KONTRAK,
  },
  dibayar: {
    nama: 'Dibayar',
    satuan: 'rupiah',
    rumus: 'Jumlah pembayaran yang dicatat sumber.',
    dasar: 'Setiap pembayaran sekali, meskipun sumber memuat barisnya dua kali.',
    dihitung:
      'Paket yang sudah melewati pemilihan atau punya pembayaran. Laporan bulanan yang menyebut realisasi nol dihitung nol.',
    tidak: 'Pesanan di katalog atau toko daring: pesanan belum tentu dibayar.',
    aturan:
      'Berita acara pembayaran (SPSE) atau daftar pembayaran SMEP; pada pencatatan dan swakelola, realisasi yang dicatat, atau rinciannya bila angka itu tidak ada.',
    bidang: ['pembayaran.nilai', 'realisasi.nilai'],
    dataset: DIBAYAR,
  },
  pesanan: {
    nama: 'Pesanan',
    satuan: 'rupiah',
    rumus: 'Jumlah nilai pesanan e-katalog dan Toko Daring.',
    dasar: 'Setiap pesanan sekali.',
    dihitung: 'Pesanan yang tidak dibatalkan.',
    tidak:
      'Pesanan yang dibatalkan. Pesanan bukan kontrak dan bukan pembayaran, jadi tidak ada di jumlah kontrak dan dibayar; sumbernya tidak menyebut penyedia.',
    aturan: 'Nilai pesanan menurut katalog atau toko daring.',
    bidang: ['pesanan.nilai'],
    dataset: PESANAN,
  },
  fisik: {
    nama: 'Kemajuan fisik',
    satuan: 'persen',
    rumus: 'Persen pekerjaan selesai; untuk kelompok paket, rata-rata tertimbang pagu.',
    dasar: 'Setiap paket, keadaan terakhir sampai bulan itu.',
    dihitung: 'Paket yang sumbernya mencatat kemajuan fisik dan pagunya diketahui.',
    tidak: `Paket tanpa catatan kemajuan; kemajuan yang tidak dicatat bukan nol. Angka per bulan hanya dari laporan bulanan: kemajuan dari BAP/BAST tidak menyebut bulan keadaannya, jadi hanya ikut angka keadaan terakhir, yang tidak ditampilkan bila diketahui pada kurang dari ${CAKUPAN_PANGSA} % paket.`,
    aturan: 'Laporan bulanan SMEP terakhir, atau berita acara (BAP/BAST) terakhir.',
    bidang: ['fisik', 'progres.realisasiFisik'],
    dataset: FISIK,
  },
} as const satisfies Record<string, Ukuran>;
