/** Shares of spending: small firms, domestic products, how many firms share it. */
import { BATAS_UMK } from './batas-nasional.ts';
import { CAKUPAN_PANGSA } from './cakupan-terendah.ts';
import { DIBAYAR, gabung, KONTRAK, PESANAN, RENCANA } from './dataset-ukuran.ts';
import type { Ukuran } from './bentuk-ukuran.ts';

const DISEMBUNYIKAN = `Tidak ditampilkan bila diketahui pada kurang dari ${CAKUPAN_PANGSA} %.`;
/** A contract, an order, or a recording. */
const NILAI_PENYEDIA = gabung(gabung(KONTRAK, PESANAN), DIBAYAR);

/** Planned and contracted shares are two figures; both name what they are shares of. */
export const UKURAN_PANGSA = {
  'umk-rencana': {
    nama: 'Direncanakan untuk UMK',
    satuan: 'persen',
    rumus: 'Pagu rencana yang ditandai untuk usaha mikro dan kecil ÷ pagu rencana yang tandanya diketahui × 100.',
    dasar: `Pagu rencana (kode RUP) yang tandanya diketahui, setiap rencana sekali. Pembanding: ${BATAS_UMK.dasar}.`,
    dihitung: 'Rencana yang pagu dan tanda UMK-nya ada di RUP.',
    tidak: `Rencana yang salah satunya tidak diketahui. ${DISEMBUNYIKAN}`,
    aturan: 'Tanda UMK di RUP; rencana, bukan nilai yang dikontrakkan.',
    bidang: ['rup.rencana.umk', 'rup.pagu'],
    dataset: RENCANA,
  },
  'umk-kontrak': {
    nama: 'Dikontrakkan untuk UMK',
    satuan: 'persen',
    rumus: 'Nilai UMK dalam kontrak ÷ nilai kontrak × 100.',
    dasar: `Nilai kontrak paket yang nilai UMK-nya diketahui. Pembanding: ${BATAS_UMK.dasar}.`,
    dihitung: 'Paket berpenyedia yang nilai kontrak dan nilai UMK-nya diketahui.',
    tidak: `Paket yang salah satunya tidak diketahui; pesanan dan pencatatan tanpa kontrak. ${DISEMBUNYIKAN}`,
    aturan: 'Nilai UMK menurut kontrak; kontrak yang tidak menyebutnya bukan nol.',
    bidang: ['kontrak.umk', 'kontrak.nilai'],
    dataset: KONTRAK,
  },
  'pdn-rencana': {
    nama: 'Direncanakan produk dalam negeri (PDN)',
    satuan: 'persen',
    rumus: 'Pagu rencana yang ditandai memakai produk dalam negeri ÷ pagu rencana yang tandanya diketahui × 100.',
    dasar: 'Pagu rencana (kode RUP) yang tandanya diketahui, setiap rencana sekali.',
    dihitung: 'Rencana yang pagu dan tanda PDN-nya ada di RUP.',
    tidak: `Rencana yang salah satunya tidak diketahui. ${DISEMBUNYIKAN}`,
    aturan: 'Tanda PDN di RUP; rencana, bukan nilai yang dikontrakkan.',
    bidang: ['rup.rencana.pdn', 'rup.pagu'],
    dataset: RENCANA,
  },
  'pdn-kontrak': {
    nama: 'Dikontrakkan produk dalam negeri (PDN)',
    satuan: 'persen',
    rumus: 'Nilai PDN dalam kontrak ÷ nilai kontrak × 100.',
    dasar: 'Nilai kontrak paket yang nilai PDN-nya diketahui.',
    dihitung: 'Paket berpenyedia yang nilai kontrak dan nilai PDN-nya diketahui.',
    tidak: `Paket yang salah satunya tidak diketahui; pesanan dan pencatatan tanpa kontrak. ${DISEMBUNYIKAN}`,
    aturan: 'Nilai PDN menurut kontrak; kontrak yang tidak menyebutnya bukan nol.',
    bidang: ['kontrak.pdn', 'kontrak.nilai'],
    dataset: KONTRAK,
  },
  'nilai-penyedia': {
    nama: 'Nilai pada satu penyedia',
    satuan: 'rupiah',
    rumus: 'Jumlah nilai kontrak; untuk pesanan nilai pesanannya, untuk pencatatan tanpa kontrak realisasinya.',
    dasar: 'Setiap paket yang menyebut badan usaha itu sekali.',
    dihitung: 'Paket yang tidak gagal dan nilainya diketahui.',
    tidak: 'Proses gagal atau batal, penyedia perorangan, dan paket yang nilainya tidak ada di sumber.',
    aturan: 'Penyedia dikenali dari kodenya; tanpa kode, dari namanya, dan ditandai belum diverifikasi.',
    bidang: ['kontrak.nilai', 'pesanan.nilai', 'realisasi.nilai'],
    dataset: NILAI_PENYEDIA,
  },
  konsentrasi: {
    nama: 'Bagian penyedia terbesar',
    satuan: 'persen',
    rumus: 'Nilai pada 5 (atau 10) badan usaha dengan nilai terbesar ÷ nilai pada semua badan usaha × 100.',
    dasar: 'Nilai kontrak, pesanan, dan pencatatan yang menyebut badan usahanya.',
    dihitung: 'Paket yang nilai dan badan usahanya diketahui.',
    tidak: `Swakelola, proses gagal, penyedia perorangan, pesanan tanpa nama penyedia, dan nilai yang tidak diketahui. ${DISEMBUNYIKAN}`,
    aturan: 'Seperti pada nilai satu penyedia.',
    bidang: ['kontrak.nilai', 'pesanan.nilai', 'realisasi.nilai'],
    dataset: NILAI_PENYEDIA,
  },
  hhi: {
    nama: 'Setara berapa penyedia (indeks Herfindahl)',
    satuan: 'penyedia',
    rumus:
      '1 ÷ jumlah kuadrat bagian setiap badan usaha: sama dengan banyaknya penyedia bila nilainya terbagi rata. Indeks Herfindahl = 10.000 ÷ angka ini.',
    dasar: 'Nilai kontrak, pesanan, dan pencatatan yang menyebut badan usahanya.',
    dihitung: 'Paket yang nilai dan badan usahanya diketahui.',
    tidak: `Seperti pada bagian penyedia terbesar. ${DISEMBUNYIKAN}`,
    aturan: 'Seperti pada nilai satu penyedia.',
    bidang: ['kontrak.nilai', 'pesanan.nilai', 'realisasi.nilai'],
    dataset: NILAI_PENYEDIA,
  },
} as const satisfies Record<string, Ukuran>;
