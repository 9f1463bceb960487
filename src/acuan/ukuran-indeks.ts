/** Figures that others assess: Zona Integritas and ITKP. They come from score sheets, not from packages. */
import { TANPA } from './dataset-ukuran.ts';
import type { Ukuran } from './bentuk-ukuran.ts';

/** Indices of the unit and the district. */
export const UKURAN_INDEKS = {
  zi: {
    nama: 'Nilai Zona Integritas',
    satuan: 'poin',
    rumus: 'Enam area pengungkit (60) + komponen hasil (40).',
    dasar: '100 poin menurut PermenPAN-RB 90/2021.',
    dihitung: 'Semua komponen yang dinilai; survei eksternal: nilai ÷ 4 × 17,5.',
    tidak: 'Survei yang dibuat unit sendiri. Bila satu komponen belum dinilai, jumlahnya tidak ditampilkan.',
    aturan: 'Lembar kerja evaluasi (LKE) yang terakhir dimuat, dengan penilai yang disebut di halaman.',
    bidang: [],
    dataset: TANPA,
  },
  'zi-area': {
    nama: 'Area dari bobotnya',
    satuan: 'persen',
    rumus: '(Pemenuhan + reform) ÷ bobot area × 100.',
    dasar: 'Bobot area itu; ambang dibandingkan dengan poin yang tepat, bukan persen yang dibulatkan.',
    dihitung: 'Pemenuhan dan reform area itu.',
    tidak: 'Area yang salah satu bagiannya belum dinilai.',
    aturan: 'Lembar kerja evaluasi (LKE) yang terakhir dimuat.',
    bidang: [],
    dataset: TANPA,
  },
  itkp: {
    nama: 'Indeks Tata Kelola Pengadaan (ITKP)',
    satuan: 'poin',
    rumus: 'Seperti diumumkan LKPP; situs ini tidak menghitung ulang.',
    dasar: '100 poin; susunan penilaiannya berubah dari tahun ke tahun.',
    dihitung: 'Total dan indikator yang diumumkan.',
    tidak: 'Indikator yang tidak dinilai tahun itu ditulis “–”, bukan nol.',
    aturan: 'Angka dipakai apa adanya, seperti diumumkan.',
    bidang: [],
    dataset: TANPA,
  },
} as const satisfies Record<string, Ukuran>;
