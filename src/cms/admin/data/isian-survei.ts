/** What the tables of a survey do not say, as the form asks for it. */
import {
  INSTRUMEN_BAWAAN,
  type JenisSurvei,
  JENIS_SURVEI,
  PENERBIT_SURVEI,
  PERIODE_SURVEI,
  sumberBawaan,
} from '../../../acuan/survei.ts';
import type { PilihanSurvei } from '../../../import/survei/impor-survei.ts';

/** The form's fields as texts. */
export type IsianSurvei = Record<
  'jenis' | 'tahun' | 'periode' | 'penerbit' | 'pelaksana' | 'metode' | 'instrumen' | 'sumber' | 'mulai' | 'selesai',
  string
>;

/** Fields to choose from, with their labels. */
export const PILIHAN_SURVEI: Readonly<Record<'jenis' | 'periode' | 'penerbit', Readonly<Record<string, string>>>> = {
  jenis: JENIS_SURVEI,
  periode: Object.fromEntries(Object.entries(PERIODE_SURVEI).map(([k, { nama }]) => [k, nama])),
  penerbit: PENERBIT_SURVEI,
};

/** An empty form; the unit asks its own survey unless somebody says otherwise. */
export function isianAwal(tahun: number): IsianSurvei {
  return {
    jenis: 'skm',
    tahun: String(tahun),
    periode: 'tahunan',
    penerbit: 'mandiri',
    pelaksana: '',
    metode: '',
    ...saran('skm'),
    mulai: '',
    selesai: '',
  };
}

/** The form after another kind of survey is chosen: what was only suggested for the one before is suggested anew, what somebody wrote stays. */
export function gantiJenis(isian: IsianSurvei, jenis: string): IsianSurvei {
  const [lama, baru] = [saran(isian.jenis), saran(jenis)];
  const tetap = (kunci: keyof typeof lama) => (isian[kunci] === lama[kunci] ? baru[kunci] : isian[kunci]);
  return { ...isian, jenis, instrumen: tetap('instrumen'), sumber: tetap('sumber') };
}

function saran(jenis: string): Pick<IsianSurvei, 'instrumen' | 'sumber'> {
  return { instrumen: INSTRUMEN_BAWAAN[jenis as JenisSurvei] ?? '', sumber: sumberBawaan(jenis as JenisSurvei) };
}

/** The head of a survey as the importer takes it; what is wrong in it the schema says. */
export function kepalaSurvei(isian: IsianSurvei, contoh: boolean): PilihanSurvei['kepala'] {
  const teks = (kunci: keyof IsianSurvei) => isian[kunci].trim();
  return {
    jenis: isian.jenis as JenisSurvei,
    tahun: Number(isian.tahun),
    periode: isian.periode as keyof typeof PERIODE_SURVEI,
    penerbit: isian.penerbit as keyof typeof PENERBIT_SURVEI,
    contoh,
    pelaksana: teks('pelaksana'),
    metode: teks('metode'),
    instrumen: teks('instrumen'),
    sumber: teks('sumber'),
    mulai: teks('mulai') || null,
    selesai: teks('selesai') || null,
  };
}
