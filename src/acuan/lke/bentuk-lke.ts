/** What a score sheet (Lembar Kerja Evaluasi) of the Zona Integritas is made of, whatever the regulation. */

/** What every question has. */
interface DasarPertanyaan {
  /** Letter in the regulation; questions it only marks with a dash have `a`, `b` … */
  kode: string;
  /** The question in plain words. */
  tanya: string;
  /** What a reader should know where the regulation is silent or contradicts itself. */
  catatan?: string;
}

/** A question with what each of its answers stands for, best answer first. */
export type Pertanyaan = DasarPertanyaan &
  (
    | { jenis: 'ya-tidak'; kriteria: readonly [string, string] }
    | { jenis: 'abc'; kriteria: readonly [string, string, string] }
    | { jenis: 'abcd'; kriteria: readonly [string, string, string, string] }
    | { jenis: 'abcde'; kriteria: readonly [string, string, string, string, string] }
    | {
        jenis: 'persen';
        /** `bagian`: bagian ÷ dari. `penurunan`: (dari − bagian) ÷ dari. Kept between 0 and 100 %. */
        hitung: 'bagian' | 'penurunan';
        /** What the two counts are. */
        isian: { bagian: string; dari: string };
        kriteria: readonly [string];
      }
    | { jenis: 'survei'; kriteria: readonly [string] }
  );

/** An indicator: its value is the mean of its answers times its weight. */
export interface Indikator {
  /** Number in the regulation: `i`, `ii` … */
  kode: string;
  nama: string;
  /** Points, at most two decimals. */
  bobot: number;
  /** What the public gains when it is done well: one sentence. */
  manfaat: string;
  pertanyaan: readonly Pertanyaan[];
}

/** One of the areas of change (pengungkit). */
export interface Area {
  /** Part of its address. */
  kode: string;
  /** Number in the regulation. */
  nomor: number;
  nama: string;
  /** Points: Pemenuhan + Reform. */
  bobot: number;
  /** What the area means in plain words. */
  arti: string;
  pemenuhan: readonly Indikator[];
  reform: readonly Indikator[];
}

/** A part of the result (hasil): one question worth its weight. */
export interface KomponenHasil {
  /** Code of the question in score sheets: `B.I.a`. */
  kode: string;
  /** Short name for addresses and columns. */
  slug: string;
  nama: string;
  bobot: number;
  kelompok: 'bersih' | 'prima';
  manfaat: string;
  pertanyaan: Pertanyaan;
}

/** Least points for a predicate; `areaPersen` is the least share of its weight that each area must reach. */
export interface Ambang {
  nama: string;
  kepanjangan: string;
  total: number;
  pengungkit: number;
  areaPersen: number;
  bersih: number;
  prima: number;
  /** Results with a threshold of their own, by code. */
  hasil: Readonly<Record<string, number>>;
}

/** What a proposal asks beside the points. */
export interface SyaratUsul {
  /** The regulation it stands in: as people cite it, and its kind, number and year as in `content/regulasi`. */
  peraturan: { nama: string; bentuk: string; nomor: string; tahun: number };
  /** Conditions beside the points, some of them, in short words without full stop. */
  syarat: readonly string[];
  /** Last day of the year for proposals, as people say it. */
  batas: string;
  /** What must be held before, by the predicate that asks it: a sentence. */
  urutan: string;
}

/** The whole sheet of one regulation. */
export interface Lke {
  /** Name of its folder, and what score sheets name. */
  kode: string;
  /** The regulation as people cite it. */
  nama: string;
  area: readonly Area[];
  hasil: readonly KomponenHasil[];
  ambang: Readonly<Record<'WBK' | 'WBBM', Ambang>>;
  usul: SyaratUsul;
  /** Points of each answer as decimals, best first. */
  nilaiJawaban: Readonly<Record<'ya-tidak' | 'abc' | 'abcd' | 'abcde', readonly string[]>>;
  /** Top of the scale of the surveys. */
  skalaSurvei: number;
}
