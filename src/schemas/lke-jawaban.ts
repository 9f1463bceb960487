/** What a score sheet must fulfil beyond the shape of its fields: questions of its regulation, answers of their kind, dates of its year. */
import type { Lke, Pertanyaan } from '../acuan/lke/bentuk-lke.ts';
import { pilihanJawaban, semuaIndikator, semuaPertanyaan } from '../acuan/lke/kerangka.ts';
import { REGULASI_LKE } from '../acuan/lke/regulasi.ts';

/** A field that is wrong: where it stands, and what is expected there. */
export interface Keberatan {
  path: (string | number)[];
  message: string;
}

/** Everything wrong with a sheet as it came from its file; fields of a wrong type are left to the schema. */
export function keberatanLembar(value: unknown): Keberatan[] {
  if (!catatan(value)) return [];
  const lke = Object.values<Lke>(REGULASI_LKE).find((r) => r.kode === value['regulasi']);
  return [...(lke ? keberatanButir(lke, value) : []), ...keberatanTanggal(value)];
}

function keberatanButir(lke: Lke, value: Record<string, unknown>): Keberatan[] {
  const questions = semuaPertanyaan(lke);
  const seen = new Set<unknown>();
  const rows = (key: string) => (Array.isArray(value[key]) ? (value[key] as unknown[]) : []);
  const place = (key: string, row: unknown, i: number): { kode: string; p: Pertanyaan } | Keberatan[] => {
    const kode = catatan(row) ? row['pertanyaan'] : undefined;
    if (typeof kode !== 'string') return [];
    const p = questions.get(kode);
    return p ? { kode, p } : [{ path: [key, i, 'pertanyaan'], message: harapanNomor(lke, kode, questions) }];
  };
  return [
    ...rows('jawaban').flatMap((row, i) => {
      const found = place('jawaban', row, i);
      if (Array.isArray(found)) return found;
      const twice = seen.has(found.kode)
        ? [{ path: ['jawaban', i, 'pertanyaan'], message: 'pertanyaan yang belum dijawab di baris lain lembar ini' }]
        : [];
      seen.add(found.kode);
      return [...twice, ...keberatanJawaban(lke, found.p, row as Record<string, unknown>, i)];
    }),
    ...rows('bukti').flatMap((row, i) => {
      const found = place('bukti', row, i);
      return Array.isArray(found) ? found : [];
    }),
  ];
}

function harapanNomor(lke: Lke, kode: string, questions: ReadonlyMap<string, Pertanyaan>): string {
  const parent = kode.slice(0, kode.lastIndexOf('.'));
  const letters = [...questions.keys()].filter((k) => k.startsWith(`${parent}.`) && parent.includes('.'));
  const [first, last] = [semuaIndikator(lke)[0]?.kode, semuaIndikator(lke).at(-1)?.kode];
  const [example] = questions.keys();
  return letters.length > 0 && !kode.startsWith('B.')
    ? `pertanyaan yang ada pada indikator ${parent} di ${lke.nama}: ${letters.join(', ')}`
    : `nomor pertanyaan ${lke.nama}: indikator ${first} sampai ${last} dengan hurufnya (misalnya ${example}), atau ${lke.hasil.map((h) => h.kode).join(', ')}`;
}

function keberatanJawaban(lke: Lke, p: Pertanyaan, row: Record<string, unknown>, i: number): Keberatan[] {
  const at = (field: string, message: string): Keberatan => ({ path: ['jawaban', i, field], message });
  const unwanted = (fields: readonly string[], sebab: string) =>
    fields.filter((f) => row[f] !== undefined && row[f] !== null).map((f) => at(f, `tidak diisi: ${sebab}`));
  if (p.jenis === 'survei') {
    const angka = row['angka'];
    return [
      ...(typeof angka === 'number' && angka > lke.skalaSurvei
        ? [at('angka', `nilai survei 0 sampai ${lke.skalaSurvei}`)]
        : []),
      ...unwanted(['jawaban', 'bagian', 'dari'], 'pertanyaan ini dijawab dengan angka survei'),
    ];
  }
  if (p.jenis === 'persen') {
    const [bagian, dari] = [isi(row['bagian']), isi(row['dari'])];
    return [
      ...unwanted(['jawaban', 'survei'], 'pertanyaan ini dijawab dengan bagian dan dari, atau dengan angka persen'),
      ...(bagian === dari
        ? []
        : [at(bagian ? 'dari' : 'bagian', `diisi bersama: ${p.isian.bagian} (bagian), ${p.isian.dari} (dari)`)]),
      ...(bagian && dari ? unwanted(['angka'], 'persentase sudah dihitung dari bagian dan dari') : []),
      ...(row['dari'] === 0
        ? [at('dari', 'lebih dari 0; bila memang tidak ada, isi angka (persen) dengan catatan yang menjelaskannya')]
        : []),
    ];
  }
  const options = pilihanJawaban(p.jenis);
  const answer = row['jawaban'];
  return [
    ...(typeof answer === 'string' && !options.includes(answer)
      ? [at('jawaban', `${options.join(', ')}, atau null bila belum dijawab`)]
      : []),
    ...unwanted(['angka', 'bagian', 'dari', 'survei'], `pertanyaan ini dijawab dengan ${options.join(', ')}`),
  ];
}

function keberatanTanggal({ tahun, tanggal, dirilis }: Record<string, unknown>): Keberatan[] {
  if (typeof tahun !== 'number' || typeof tanggal !== 'string') return [];
  const year = Number(tanggal.slice(0, 4));
  return [
    ...(year === tahun || year === tahun + 1
      ? []
      : [
          {
            path: ['tanggal'],
            message: `hari pada ${tahun} atau ${tahun + 1}, karena lembar ini untuk tahun ${tahun}`,
          },
        ]),
    ...(typeof dirilis === 'string' && dirilis < tanggal
      ? [{ path: ['dirilis'], message: `hari penilaian (${tanggal}) atau sesudahnya` }]
      : []),
  ];
}

function catatan(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isi(value: unknown): boolean {
  return value !== undefined && value !== null;
}
