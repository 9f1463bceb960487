/** Surveys of a public service: the community satisfaction survey (PermenPAN-RB 14/2017) and the two of the Zona Integritas (PermenPAN-RB 90/2021). */

/** Kinds of survey by the name their files carry. */
export const JENIS_SURVEI = {
  skm: 'Survei kepuasan masyarakat (SKM)',
  spak: 'Survei persepsi anti korupsi (SPAK)',
  spkp: 'Survei persepsi kualitas pelayanan (SPKP)',
} as const;

/** Kind of a survey. */
export type JenisSurvei = keyof typeof JENIS_SURVEI;

/** How a kind is answered and what its result is called. */
export interface CaraSurvei {
  /** As people say it: `SKM`. */
  singkat: string;
  /** What the survey asks, in plain words. */
  tanya: string;
  /** Name of the result. */
  indeks: string;
  /** Least and best answer to a question. */
  jawaban: readonly [number, number];
  /** Least and best result. */
  skala: readonly [number, number];
  /** Letter before the number of an element in files: `U3`, `P2`. */
  huruf: 'U' | 'P';
  /** Question of the score sheet its external result answers; null where it is none of it. */
  lke: string | null;
}

/** What is asked, how, and what becomes of it. */
export const CARA_SURVEI: Readonly<Record<JenisSurvei, CaraSurvei>> = {
  skm: {
    singkat: 'SKM',
    tanya: 'Seberapa puas orang yang dilayani',
    indeks: 'Indeks kepuasan masyarakat (IKM)',
    jawaban: [1, 4],
    skala: [25, 100],
    huruf: 'U',
    lke: null,
  },
  spak: {
    singkat: 'SPAK',
    tanya: 'Seberapa bersih layanan ini menurut orang yang dilayani',
    indeks: 'Indeks persepsi anti korupsi (IPAK)',
    jawaban: [0, 4],
    skala: [0, 4],
    huruf: 'P',
    lke: 'B.I.a',
  },
  spkp: {
    singkat: 'SPKP',
    tanya: 'Seberapa baik layanan ini menurut orang yang dilayani',
    indeks: 'Indeks persepsi kualitas pelayanan (IPKP)',
    jawaban: [0, 4],
    skala: [0, 4],
    huruf: 'P',
    lke: 'B.II.a',
  },
};

/** Instrument of a survey unless its report names another; of the two of the Zona Integritas no one questionnaire is prescribed. */
export const INSTRUMEN_BAWAAN: Readonly<Partial<Record<JenisSurvei, string>>> = {
  skm: 'Sembilan unsur PermenPAN-RB 14/2017, jawaban 1 sampai 4',
};

/** Source of a survey's figures unless its report names another. */
export function sumberBawaan(jenis: JenisSurvei): string {
  return `Kuesioner ${CARA_SURVEI[jenis].singkat} yang dihimpun pelaksananya`;
}

/** The nine elements of the SKM by number (PermenPAN-RB 14/2017). Some programs swap U8 and U9; this is the order of the regulation. */
export const UNSUR_SKM: Readonly<Record<string, string>> = {
  U1: 'Persyaratan',
  U2: 'Sistem, mekanisme, dan prosedur',
  U3: 'Waktu penyelesaian',
  U4: 'Biaya atau tarif',
  U5: 'Produk spesifikasi jenis pelayanan',
  U6: 'Kompetensi pelaksana',
  U7: 'Perilaku pelaksana',
  U8: 'Penanganan pengaduan, saran, dan masukan',
  U9: 'Sarana dan prasarana',
};

/**
 * Quality of a service by its IKM (PermenPAN-RB 14/2017), best first; `minimum` is a decimal. The regulation's bands have gaps (between 88,30 and 88,31):
 * an index is rounded half-up to two decimals first, so that every index has exactly one band.
 */
export const MUTU_SKM = [
  { huruf: 'A', nama: 'Sangat Baik', minimum: '88.31', sampai: '100,00' },
  { huruf: 'B', nama: 'Baik', minimum: '76.61', sampai: '88,30' },
  { huruf: 'C', nama: 'Kurang Baik', minimum: '65.00', sampai: '76,60' },
  { huruf: 'D', nama: 'Tidak Baik', minimum: '25.00', sampai: '64,99' },
] as const;

/** A band of quality. */
export type MutuSkm = (typeof MUTU_SKM)[number];

/** Parts of a year a survey covers, with its first and last month. */
export const PERIODE_SURVEI = {
  tahunan: { nama: 'Setahun', bulan: [1, 12] },
  'semester-1': { nama: 'Semester I', bulan: [1, 6] },
  'semester-2': { nama: 'Semester II', bulan: [7, 12] },
  'triwulan-1': { nama: 'Triwulan I', bulan: [1, 3] },
  'triwulan-2': { nama: 'Triwulan II', bulan: [4, 6] },
  'triwulan-3': { nama: 'Triwulan III', bulan: [7, 9] },
  'triwulan-4': { nama: 'Triwulan IV', bulan: [10, 12] },
} as const;

/** Part of a year. */
export type PeriodeSurvei = keyof typeof PERIODE_SURVEI;

/** Who asked: only external surveys enter the score of the Zona Integritas. */
export const PENERBIT_SURVEI = {
  mandiri: 'Survei mandiri unit, bukan nilai TPN',
  eksternal: 'Survei eksternal',
} as const;

/** What respondents are told apart by, in the order people read them. */
export const CIRI_RESPONDEN = {
  'jenis-kelamin': 'Jenis kelamin',
  usia: 'Usia',
  pendidikan: 'Pendidikan',
  pekerjaan: 'Pekerjaan',
  layanan: 'Layanan yang dipakai',
} as const;

/** What respondents are told apart by. */
export type CiriResponden = keyof typeof CIRI_RESPONDEN;

/** Fewest respondents of a group that is shown; smaller ones could be recognised. */
export const KELOMPOK_TERKECIL = 5;

/** Fewest respondents of a survey that enters the score (PermenPAN-RB 90/2021); fewer say little of all who are served. */
export const SAMPEL_TERKECIL = 30;
