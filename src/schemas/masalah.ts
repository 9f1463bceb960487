/**
 * The one way data enters the program: `periksa` parses at a boundary and, when it fails, says for every field at once where it is,
 * what was found, what is expected and how to mend it, in Indonesian.
 */
import { type z } from 'zod';
import { ambilKeterangan, innerSchema, type Keterangan } from './bidang.ts';

/** One thing wrong with an input, ready to be shown to an editor or operator. */
export interface Masalah {
  /** File name or address as the person knows it. */
  berkas: string;
  /** Row counted from 1, when the file has rows. */
  baris?: number;
  /** Dotted path of the field: `kontrak.nilai`. */
  bidang: string;
  /** Label of the field in the CMS, when it has one. */
  label?: string;
  /** The value found, shortened; `(kosong)` when absent. */
  nilai: string;
  /** What is expected there. */
  harapan: string;
  /** How to mend it, when that says more than what is expected. */
  perbaikan?: string;
}

/** Where an input comes from, for its messages. */
export interface Asal {
  berkas: string;
  baris?: number;
}

/** Result of `periksa`: the parsed value, or everything wrong with it. */
export type Hasil<T> = { ok: true; data: T } | { ok: false; masalah: Masalah[] };

/** Parses a value at a boundary. Never throws for bad input. */
export function periksa<S extends z.ZodType>(schema: S, value: unknown, asal: Asal): Hasil<z.output<S>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, masalah: result.error.issues.flatMap((issue) => jelaskan(issue, schema, value, asal)) };
}

/** An expected failure with everything that is wrong; scripts print it without a stack trace and end with exit code 1. */
export class GalatMasukan extends Error {
  override readonly name = 'GalatMasukan';
  readonly masalah: readonly Masalah[];

  constructor(judul: string, masalah: readonly Masalah[] = []) {
    super(judul);
    this.masalah = masalah;
  }
}

/** One problem as one or two lines of text. */
export function tulisMasalah(m: Masalah): string {
  const tempat = [m.berkas, m.baris === undefined ? '' : `baris ${m.baris}`].filter(Boolean).join(', ');
  const bidang = m.bidang === '' ? '' : `, bidang "${m.bidang}"${m.label ? ` (${m.label})` : ''}`;
  const perbaikan = m.perbaikan ? `\n    Cara memperbaiki: ${m.perbaikan}` : '';
  return `${tempat}${bidang}: ditemukan ${m.nilai}, seharusnya ${m.harapan}.${perbaikan}`;
}

/** All problems as a numbered text under a title, ready for the terminal. */
export function tulisSemua(judul: string, masalah: readonly Masalah[]): string {
  return [judul, ...masalah.map((m, i) => `${String(i + 1).padStart(3)}. ${tulisMasalah(m)}`)].join('\n');
}

/** A value as a message shows it: short, quoted, never a dump. */
export function tampilkanNilai(value: unknown): string {
  if (value === undefined || value === null || value === '') return '(kosong)';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  const masked = text.replace(
    /\d(?:[ .-]?\d){14,17}(?![ .-]?\d)/g,
    (n) => `(${n.replace(/\D/g, '').length} angka, tidak ditampilkan)`,
  );
  return masked.length > 80 ? `${masked.slice(0, 77)}…` : masked;
}

function jelaskan(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown, asal: Asal): Masalah[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...asal,
      bidang: [...issue.path, key].join('.'),
      nilai: tampilkanNilai(valueAt(root, [...issue.path, key])),
      harapan: `bidang yang dikenal${daftarBidang(fieldAt(schema, issue.path))}`,
      perbaikan: 'periksa ejaan nama bidang, atau hapus baris itu',
    }));
  const field = fieldAt(schema, issue.path);
  const meta = field && ambilKeterangan(field);
  return [
    {
      ...asal,
      bidang: issue.path.join('.'),
      ...(meta?.label ? { label: meta.label } : {}),
      nilai: tampilkanNilai(valueAt(root, issue.path)),
      harapan: harapan(issue, meta, valueAt(root, issue.path) === undefined),
      ...(issue.code === 'custom' && meta?.widget === 'pilihan' ? {} : perbaikan(meta)),
    },
  ];
}

/** Fields of exports are mended where they come from; an editor's field is mended by writing it. */
function perbaikan(meta: Keterangan | undefined): Pick<Masalah, 'perbaikan'> {
  if (meta?.contoh === undefined) return {};
  const contoh = tampilkanNilai(meta.contoh);
  if (meta.widget !== 'data') return { perbaikan: `tulis misalnya ${contoh}` };
  return { perbaikan: `betulkan di sistem asalnya, lalu ekspor ulang; bentuk yang benar misalnya ${contoh}` };
}

const JENIS_NILAI: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kelompok bidang',
  date: 'tanggal',
};

function harapan(issue: z.core.$ZodIssue, meta: Keterangan | undefined, absent: boolean): string {
  // A rule over several fields says itself what it expects.
  if (issue.code === 'custom' && issue.message !== '') return issue.message;
  const wajib = absent ? 'diisi: ' : '';
  if (meta?.widget === 'pilihan' && meta.pilihan)
    return `${wajib}salah satu dari ${meta.pilihan.map((p) => p.nilai).join(', ')}`;
  if (meta?.widget === 'tanggal') return `${wajib}tanggal TTTT-BB-HH yang ada di kalender`;
  if (absent && meta?.widget === 'yaTidak') return 'diisi: ya atau tidak';
  if (absent) return `diisi (${JENIS_NILAI[issue.code === 'invalid_type' ? issue.expected : 'string'] ?? 'nilai'})`;
  switch (issue.code) {
    case 'invalid_type':
      return JENIS_NILAI[issue.expected] ?? issue.expected;
    case 'too_small':
      return batas(issue.origin, 'paling sedikit', Number(issue.minimum));
    case 'too_big':
      return batas(issue.origin, 'paling banyak', Number(issue.maximum));
    case 'invalid_value':
      return `salah satu dari ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

function batas(origin: string, kata: string, n: number): string {
  if (origin === 'string') return `${kata} ${n} karakter`;
  if (origin === 'array') return `${kata} ${n} butir`;
  return `angka ${kata} ${n}`;
}

function fieldAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    let unwrapped: z.core.$ZodType | undefined = current;
    while (unwrapped && innerSchema(unwrapped)) unwrapped = innerSchema(unwrapped);
    current = unwrapped && childOf(unwrapped, key);
  }
  return current;
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return def.shape[String(key)];
  return def.type === 'array' ? def.element : undefined;
}

function daftarBidang(schema: z.core.$ZodType | undefined): string {
  const def = schema && (schema as z.core.$ZodTypes)._zod.def;
  return def?.type === 'object' ? `: ${Object.keys(def.shape).join(', ')}` : '';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}
