/** What the importer of surveys reads of a table of answers and of a summary: an allow-list, for the importer, the templates and the guide alike. */
import { CIRI_RESPONDEN, type CiriResponden } from './survei.ts';

/** A column about the respondent. */
export interface KolomResponden {
  /** Header in the template. */
  judul: string;
  /** Headers that are read as it, in lower case. */
  ejaan: readonly string[];
  /** What stands in it. */
  isi: string;
  /** A value for the template. */
  contoh: string;
}

/** Columns about the respondent by what they tell apart. */
export const KOLOM_RESPONDEN: Readonly<Record<CiriResponden, KolomResponden>> = {
  'jenis-kelamin': {
    judul: 'jenis kelamin',
    ejaan: ['jenis kelamin', 'jk', 'l/p', 'kelamin'],
    isi: 'Laki-laki atau Perempuan (L atau P)',
    contoh: 'Perempuan',
  },
  usia: {
    judul: 'usia',
    ejaan: ['usia', 'umur', 'kelompok usia', 'kelompok umur'],
    isi: 'Umur dalam tahun, disimpan sebagai rentang sepuluh tahun',
    contoh: '34',
  },
  pendidikan: {
    judul: 'pendidikan',
    ejaan: ['pendidikan', 'pendidikan terakhir'],
    isi: 'Pendidikan terakhir',
    contoh: 'S1',
  },
  pekerjaan: {
    judul: 'pekerjaan',
    ejaan: ['pekerjaan', 'pekerjaan utama'],
    isi: 'Pekerjaan dalam satu dua kata, dari pilihan yang sama bagi semua responden',
    contoh: 'Wirausaha',
  },
  layanan: {
    judul: 'layanan',
    ejaan: ['layanan', 'jenis layanan', 'layanan yang dipakai', 'jenis pelayanan'],
    isi: 'Layanan yang dipakai, dari pilihan yang sama bagi semua responden',
    contoh: 'Pendaftaran penyedia',
  },
};

/** Headers of the day an answer was given. */
export const KOLOM_TANGGAL: readonly string[] = [
  'tanggal',
  'tanggal survei',
  'tanggal pengisian',
  'timestamp',
  'cap waktu',
];

/** Headers that look like personal data: never read, and named as such in the report. */
export const POLA_KOLOM_PRIBADI =
  /\b(?:nama|nik|nip|npwp|ktp|paspor|no(?:mor)?\.? ?(?:hp|wa|telp|telepon|ktp|rekening)|hp|wa|whatsapp|telp|telepon|ponsel|e-?mail|surel|alamat|rekening|ip address|username)\b/i;

/** Rows of a summary by the word in their first column. */
export const BAGIAN_RINGKASAN: Readonly<Record<string, 'responden' | 'indeks' | 'unsur' | CiriResponden>> = {
  responden: 'responden',
  indeks: 'indeks',
  unsur: 'unsur',
  ...Object.fromEntries(
    (Object.keys(CIRI_RESPONDEN) as CiriResponden[]).flatMap((ciri) =>
      [ciri, ...KOLOM_RESPONDEN[ciri].ejaan].map((ejaan) => [ejaan, ciri] as const),
    ),
  ),
};

/** Headers of a summary. */
export const KOLOM_RINGKASAN = ['bagian', 'nama', 'nilai'] as const;

/** What stands for an empty answer about the respondent. */
export const TIDAK_DIISI = 'Tidak diisi';

/** Ages as they are kept: first and last year of a span. */
const USIA: readonly (readonly [number, number, string])[] = [
  [10, 24, 'Di bawah 25 tahun'],
  [25, 34, '25–34 tahun'],
  [35, 44, '35–44 tahun'],
  [45, 54, '45–54 tahun'],
  [55, 110, '55 tahun ke atas'],
];

/** The span of an age in years; null for one that cannot be. */
export function rentangUsia(tahun: number): string | null {
  return USIA.find(([dari, sampai]) => tahun >= dari && tahun < sampai + 1)?.[2] ?? null;
}
