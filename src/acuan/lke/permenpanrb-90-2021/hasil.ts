import type { KomponenHasil } from '../bentuk-lke.ts';

/** The result components: two external surveys and the performance of the unit. */
export const HASIL = [
  {
    kode: 'B.I.a',
    slug: 'anti-korupsi',
    nama: 'Survei persepsi anti korupsi',
    bobot: 17.5,
    kelompok: 'bersih',
    manfaat: 'Orang yang dilayani sendiri mengatakan layanan ini bebas suap dan pungutan.',
    pertanyaan: {
      kode: 'a',
      tanya: 'Berapa nilai survei eksternal tentang persepsi anti korupsi (IPAK)?',
      jenis: 'survei',
      kriteria: ['Nilai 0 sampai 4 dari survei eksternal, bukan survei unit sendiri; poin = nilai ÷ 4 × 17,5.'],
    },
  },
  {
    kode: 'B.I.b',
    slug: 'kinerja',
    nama: 'Capaian kinerja lebih baik',
    bobot: 5,
    kelompok: 'bersih',
    manfaat: 'Kinerja utama naik dari tahun ke tahun, dan dapat dibandingkan dengan unit sejenis.',
    pertanyaan: {
      kode: 'b',
      tanya: 'Apakah kinerja utama lebih baik daripada tahun sebelumnya?',
      jenis: 'abcde',
      kriteria: [
        'Di atas 100 % target, lebih baik dari tahun lalu dan dari rata-rata nasional atau unit sejenis.',
        'Target tercapai 100 %, dan lebih baik dari tahun lalu.',
        'Target tercapai 100 % atau lebih, tetapi tidak lebih baik dari tahun lalu.',
        'Kinerja utama sudah mengejar hasil, tetapi masih ada target yang tidak tercapai.',
        'Kinerja utama belum mengejar hasil.',
      ],
      catatan:
        'Naskah lampiran yang dipakai terpotong sebelum kriteria E; kalimat E di sini disimpulkan dari kriteria D.',
    },
  },
  {
    kode: 'B.II.a',
    slug: 'pelayanan-prima',
    nama: 'Survei persepsi kualitas pelayanan',
    bobot: 17.5,
    kelompok: 'prima',
    manfaat: 'Orang yang dilayani sendiri menilai layanannya baik.',
    pertanyaan: {
      kode: 'a',
      tanya: 'Berapa nilai survei eksternal tentang kualitas pelayanan (IPKP)?',
      jenis: 'survei',
      kriteria: ['Nilai 0 sampai 4 dari survei eksternal, bukan survei unit sendiri; poin = nilai ÷ 4 × 17,5.'],
    },
  },
] as const satisfies readonly KomponenHasil[];
