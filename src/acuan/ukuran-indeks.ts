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
    tidak: 'Survei yang dibuat unit sendiri. Selama satu pertanyaan belum dijawab, jumlahnya tidak ditampilkan.',
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
  'zi-indikator': {
    nama: 'Nilai indikator Zona Integritas',
    satuan: 'poin',
    rumus:
      'Rerata nilai jawabannya × bobot. Ya 1, Tidak 0; A/B/C 1; 0,5; 0; A sampai D 1; 0,67; 0,33; 0; A sampai E 1; 0,75; 0,5; 0,25; 0; persentase apa adanya, 0 sampai 100 %. Angka tiap huruf tidak dicetak di Lampiran III; dipakai cara yang lazim di lembar kerja, belum dicocokkan dengan naskah resmi.',
    dasar: 'Bobot indikator itu; dihitung sebagai pecahan yang tepat, dibulatkan hanya saat ditampilkan.',
    dihitung: 'Semua pertanyaan indikator itu.',
    tidak: 'Indikator dengan pertanyaan yang belum dijawab: nilainya tidak diketahui, bukan nol.',
    aturan: 'Lembar kerja evaluasi (LKE) yang terakhir dimuat.',
    bidang: [],
    dataset: TANPA,
  },
  'zi-perbaikan': {
    nama: 'Poin yang didapat dari satu jawaban',
    satuan: 'poin',
    rumus: '(Nilai jawaban setingkat lebih baik − nilai jawaban kini) ÷ banyak pertanyaan × bobot indikator.',
    dasar:
      'Kekurangan yang ditutup: untuk tiap ambang yang belum tercapai dan memuat indikator itu, poin tersebut atau kekurangannya, mana yang lebih kecil; lalu dijumlahkan.',
    dihitung: 'Satu langkah terbaik tiap indikator; pada persentase, satu hitungan lagi.',
    tidak: 'Survei eksternal (bukan jawaban unit), jawaban yang sudah terbaik, dan yang belum dijawab.',
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
