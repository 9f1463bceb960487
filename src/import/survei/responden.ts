/** One respondent of a table of answers: what was answered, and to which groups it belongs. No more of a row is kept. */
import { rentangUsia, TIDAK_DIISI } from '../../acuan/kolom-survei.ts';
import { CARA_SURVEI, type CiriResponden, type JenisSurvei } from '../../acuan/survei.ts';
import { type Masalah, tampilkanNilai } from '../../schemas/masalah.ts';
import { selKosong } from '../bentuk/judul-kolom.ts';
import { bersihkanTeks } from '../bersihkan-teks.ts';
import { samarkanBentuk } from '../data-pribadi.ts';
import type { KolomTerbaca } from './kenali-kolom.ts';

/** A respondent. */
export interface Responden {
  /** Answers in the order of the elements. */
  jawaban: number[];
  ciri: Partial<Record<CiriResponden, string>>;
}

/** What is wrong with one cell. */
type Keluhan = Pick<Masalah, 'nilai' | 'harapan' | 'perbaikan'>;

/** Reads a row. Its problems say everything that is wrong with it; a respondent counts only whole. */
export function bacaResponden(
  jenis: JenisSurvei,
  { unsur, ciri }: KolomTerbaca,
  isi: Readonly<Record<string, unknown>>,
  asal: { berkas: string; baris: number },
): { responden: Responden } | { masalah: Masalah[] } {
  const masalah: Masalah[] = [];
  const answers = unsur.map(({ judul }) => {
    const answer = bacaJawaban(jenis, isi[judul]);
    if (typeof answer === 'number') return answer;
    masalah.push({ ...asal, bidang: judul, ...answer });
    return 0;
  });
  const groups: Responden['ciri'] = {};
  for (const [c, judul] of Object.entries(ciri) as [CiriResponden, string][]) {
    const group = bacaKelompok(c, isi[judul]);
    if (typeof group === 'string') groups[c] = group;
    else masalah.push({ ...asal, bidang: judul, ...group });
  }
  return masalah.length > 0 ? { masalah } : { responden: { jawaban: answers, ciri: groups } };
}

/** `3`, `3.0`, or `3 - Baik`. */
function bacaJawaban(jenis: JenisSurvei, cell: unknown): number | Keluhan {
  const [least, best] = CARA_SURVEI[jenis].jawaban;
  const text = typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : '';
  const match = /^(\d)(?:[.,]0+)?(?:\s*[-–.=:(]\s*\D.*)?$/.exec(text);
  const n = Number(match?.[1] ?? Number.NaN);
  if (n >= least && n <= best) return n;
  return {
    nilai: tampilkanNilai(cell),
    harapan: `angka bulat ${least} sampai ${best}`,
    perbaikan: selKosong(cell)
      ? 'jawaban yang tidak lengkap tidak dihitung: lengkapi, atau terima tanpa baris ini dengan --terima-sebagian'
      : 'tulis angkanya saja',
  };
}

/** The group a respondent belongs to, in one spelling; or what is wrong with the cell. */
export function bacaKelompok(ciri: CiriResponden, cell: unknown): string | Keluhan {
  if (selKosong(cell)) return TIDAK_DIISI;
  const text = bersihkanTeks(typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');
  if (samarkanBentuk(text).jumlah > 0 || /\d{6}/.test(text))
    return {
      nilai: 'isi yang tampak seperti data pribadi (tidak ditampilkan)',
      harapan: 'salah satu pilihan jawaban',
      perbaikan: 'hapus data pribadi dari kolom ini',
    };
  if (ciri === 'jenis-kelamin') return jenisKelamin(text);
  if (ciri === 'usia' && /^\d+(?:[.,]\d+)?$/.test(text)) {
    return (
      rentangUsia(Number(text.replace(',', '.'))) ?? {
        nilai: tampilkanNilai(text),
        harapan: 'umur 10 sampai 110 tahun',
        perbaikan: 'betulkan umurnya, atau kosongkan',
      }
    );
  }
  return text.length <= 80
    ? text
    : {
        nilai: tampilkanNilai(text),
        harapan: 'paling banyak 80 karakter',
        perbaikan: 'pakai pilihan jawaban yang pendek',
      };
}

function jenisKelamin(text: string): string | Keluhan {
  if (/^(?:l|lk|laki|laki[- ]?laki|pria)$/i.test(text)) return 'Laki-laki';
  if (/^(?:p|pr|perempuan|wanita)$/i.test(text)) return 'Perempuan';
  if (text === TIDAK_DIISI) return text;
  return {
    nilai: tampilkanNilai(text),
    harapan: 'Laki-laki atau Perempuan (L atau P), atau kosong',
    perbaikan: 'betulkan, atau kosongkan',
  };
}
