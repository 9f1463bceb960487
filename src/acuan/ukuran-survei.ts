/** Figures of surveys. They come from answers of people who were served, not from packages. */
import { TANPA } from './dataset-ukuran.ts';
import type { Ukuran } from './bentuk-ukuran.ts';

const UMUM = { bidang: [], dataset: TANPA } as const;

/** What surveys measure. */
export const UKURAN_SURVEI = {
  ikm: {
    nama: 'Indeks kepuasan masyarakat (IKM)',
    satuan: 'poin',
    rumus:
      'Jumlah NRR tertimbang sembilan unsur × 25. NRR tertimbang adalah NRR ÷ 9, bukan NRR × 0,11. Mutu: dibulatkan dua desimal, lalu A mulai 88,31; B mulai 76,61; C mulai 65,00; D di bawahnya.',
    dasar:
      'Skala 25 sampai 100 menurut PermenPAN-RB 14/2017. Batas di peraturan itu berselang (88,30 lalu 88,31), jadi indeks dibulatkan dulu agar selalu punya satu mutu.',
    dihitung: 'Semua responden yang menjawab kesembilan unsur.',
    tidak: 'Responden dengan jawaban yang tidak lengkap atau di luar pilihan.',
    aturan: 'Survei yang disebut di halamannya; indeks survei eksternal dipakai seperti diumumkan.',
    ...UMUM,
  },
  nrr: {
    nama: 'Nilai rata-rata per unsur (NRR)',
    satuan: 'poin',
    rumus: 'Jumlah angka jawaban unsur itu ÷ banyak responden.',
    dasar:
      'Jawaban SKM 1 sampai 4; SPAK dan SPKP 0 sampai 4. Unsur terendah: sepertiga unsur dengan NRR paling rendah.',
    dihitung: 'Semua responden yang jawabannya lengkap.',
    tidak: 'Nilai menurut kelompok responden: tidak dihitung, agar jawaban seseorang tidak dapat dikenali.',
    aturan: 'Dihitung dari jawaban; dari tabel ringkasan dipakai rerata yang tertulis di sana.',
    ...UMUM,
  },
  'indeks-survei': {
    nama: 'Indeks persepsi (IPAK, IPKP)',
    satuan: 'poin',
    rumus: 'Rerata NRR semua unsurnya, 0 sampai 4.',
    dasar: 'PermenPAN-RB 90/2021. Poin di LKE: indeks survei eksternal ÷ 4 × 17,5.',
    dihitung: 'Survei yang disebut di halamannya.',
    tidak:
      'Survei mandiri (SPAK, SPKP) tidak masuk nilai Zona Integritas; survei eksternal dengan kurang dari 30 responden juga tidak.',
    aturan: 'Survei eksternal: indeks seperti diumumkan pelaksananya.',
    ...UMUM,
  },
  'responden-survei': {
    nama: 'Responden survei',
    satuan: 'responden',
    rumus: 'Banyak orang yang jawabannya lengkap, menurut cirinya.',
    dasar: 'Sekali tiap baris jawaban.',
    dihitung: 'Kelompok dengan paling sedikit 5 orang.',
    tidak:
      'Kelompok di bawah 5 orang tidak disebut sendiri: digabung dengan kelompok lain, atau ciri itu tidak ditampilkan bila jumlahnya masih dapat dihitung dari selisih.',
    aturan: 'Penggabungan dilakukan saat impor, sebelum apa pun disimpan.',
    ...UMUM,
  },
} as const satisfies Record<string, Ukuran>;
