/** How conflicting interests are handled, step by step, in the site's own words (PermenPAN-RB 17/2024; LKE: benturan kepentingan, A.I.5.v). */

/** One step with where it comes from. */
export interface LangkahKepentingan {
  judul: string;
  uraian: string;
  sumber: string;
}

const PERATURAN = 'PermenPAN-RB 17/2024';
const LEMBAR = 'PermenPAN-RB 90/2021, lembar A.I.5.v';

/** Steps in their order. */
export const LANGKAH_KEPENTINGAN: readonly LangkahKepentingan[] = [
  {
    judul: 'Dipetakan',
    uraian: 'Unit mencatat pada tugas apa kepentingan pribadi dapat ikut menentukan keputusan.',
    sumber: LEMBAR,
  },
  {
    judul: 'Diberitahukan',
    uraian: 'Cara menanganinya dijelaskan kepada semua yang menjalankan layanan.',
    sumber: LEMBAR,
  },
  {
    judul: 'Dinyatakan',
    uraian:
      'Pejabat yang kepentingannya bersinggungan dengan keputusan yang akan dibuatnya wajib menyatakannya kepada atasan. Punya kepentingan bukan pelanggaran; memutuskan demi kepentingan itu yang menjadi masalah.',
    sumber: PERATURAN,
  },
  {
    judul: 'Diperiksa atasan',
    uraian: 'Atasan memeriksa pernyataan itu dan menetapkan cara mengendalikannya.',
    sumber: PERATURAN,
  },
  {
    judul: 'Dievaluasi',
    uraian: 'Penanganannya dievaluasi dengan teratur, dan hasil evaluasinya ditindaklanjuti.',
    sumber: LEMBAR,
  },
];

/** The question of the ZI sheet that asks for it: its indicator and area. */
export const INDIKATOR_KEPENTINGAN = { kode: 'A.I.5.v', area: 'pengawasan' } as const;
