/**
 * Field builders: every field of every schema is made here, so that one declaration carries the zod rule,
 * the CMS form, the data dictionary and the error message (in Indonesian) together.
 */
import { z } from 'zod';
import { EKSTENSI_DOKUMEN, EKSTENSI_GAMBAR } from './media.ts';

/** How a field is edited in the CMS; `data` fields come from exports and are never edited by hand. */
export type Widget =
  | 'teks'
  | 'teksPanjang'
  | 'markdown'
  | 'tanggal'
  | 'waktu'
  | 'bilangan'
  | 'yaTidak'
  | 'pilihan'
  | 'gambar'
  | 'berkas'
  | 'rujukan'
  | 'warna'
  | 'daftar'
  | 'objek'
  | 'data';

/** Source field of a value in each export generation, for the data dictionary: `{ 'smep-v1': 'paket[].pagu' }`. */
export type Sumber = Readonly<Record<string, string>>;

/** What an author says of a field when declaring it. */
export interface Uraian {
  /** Name of the field as an editor or a reader of the dictionary sees it. */
  label: string;
  /** One sentence of help: meaning, source (regulation, standard). */
  keterangan?: string;
  /** A valid value, shown in the dictionary and as a hint. */
  contoh?: unknown;
  /** Unit: `rupiah`, `persen`, `WIB`, `paket`… */
  satuan?: string;
  sumber?: Sumber;
  /** Line of a closed item in a list of the CMS: `{{fields.nama}}: {{fields.nilai}}`; default its first field of text. */
  ringkas?: string;
}

/** Everything the registry knows of a field: the author's words plus what the builder adds. */
export interface Keterangan extends Uraian {
  widget: Widget;
  /** Anchored pattern for the CMS with its message: `['^…$', 'pesan']`. */
  pola?: readonly [string, string];
  pilihan?: readonly { nilai: string; label: string }[];
  /** Collection a `rujukan` points to. */
  koleksi?: string;
  min?: number;
  max?: number;
  /** `integer` or `float`, for `bilangan`. */
  jenisBilangan?: 'int' | 'float';
  /** What the CMS offers to choose from, where the schema leaves the check to a rule over several fields. */
  saran?: readonly { nilai: string; label: string }[];
  /** A code as the source writes it: its digits are no one's number, whatever their shape. */
  kode?: true;
}

/** Metadata of each field, kept apart from zod's global registry so that no library reads it by accident. */
export const keterangan = z.registry<Keterangan>();

/** The metadata of a schema, looked up through `.optional()`, `.nullable()` and `.default()`. */
export function ambilKeterangan(schema: z.core.$ZodType): Keterangan | undefined {
  const own = keterangan.get(schema);
  if (own) return own;
  const inner = innerSchema(schema);
  return inner && ambilKeterangan(inner);
}

/** Whether a field may be left out (optional or with a default). */
export function bolehKosong(schema: z.core.$ZodType): boolean {
  const { def } = schema._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return true;
  const inner = innerSchema(schema);
  return inner ? bolehKosong(inner) : false;
}

/** The schema inside a wrapper, or undefined when it is not a wrapper. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
      return def.innerType;
    default:
      return undefined;
  }
}

function daftarkan<S extends z.ZodType>(schema: S, meta: Keterangan): S {
  keterangan.add(schema, meta);
  return schema;
}

/** Optional field. Cleared fields of the CMS (`''`, `null`) are absent once `rapikan` has read them. */
export function opsional<S extends z.ZodType>(schema: S): z.ZodOptional<S> {
  return schema.optional();
}

/** A fact that may be unknown: null, as the file says it, or absent, as the CMS leaves a cleared field; both are read as null. */
export function bolehNull<S extends z.ZodType>(schema: S) {
  return z._default(schema.nullable(), null);
}

/**
 * Front matter as schemas expect it: YAML dates become `YYYY-MM-DD` (or an ISO moment when they carry an hour), and what
 * the CMS leaves behind when a field is cleared (`''`, `null`, a group of only such) is absent. Not for data sets, where null is a fact.
 */
export function rapikan(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  if (Array.isArray(value)) return value.map(rapikan).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === undefined) return value;
  const entries = Object.entries(value as Record<string, unknown>)
    .map(([key, inner]) => [key, rapikan(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 || Object.keys(value).length === 0 ? Object.fromEntries(entries) : undefined;
}

/** One line of text, trimmed; length in characters. */
export function teks(u: Uraian & { min?: number; max?: number }) {
  const { min = 1, max = 200 } = u;
  const schema = z.string().trim().min(min).max(max);
  return daftarkan(schema, { ...u, widget: 'teks', min, max, pola: polaPanjang(min, max) });
}

/** Several lines of plain text, trimmed; length in characters. */
export function teksPanjang(u: Uraian & { min?: number; max?: number }) {
  const { min = 1, max = 2000 } = u;
  const schema = z.string().trim().min(min).max(max);
  return daftarkan(schema, { ...u, widget: 'teksPanjang', min, max, pola: polaPanjang(min, max) });
}

/** A short code as the source writes it (kode satker, kd_tender …): no white space; `saran` are those the CMS offers. */
export function kode(u: Uraian & Pick<Keterangan, 'saran'>) {
  const pola = '^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$';
  const pesan = 'kode tanpa spasi (huruf, angka, titik, strip)';
  const schema = z.string().regex(new RegExp(pola), { error: pesan });
  return daftarkan(schema, { ...u, widget: 'teks', pola: [pola, pesan], kode: true });
}

/** ASCII address part: `lpse-bergabung-ke-ukpbj`, at most 60 characters. */
export function slug(u: Uraian) {
  const schema = z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60);
  return daftarkan(schema, {
    ...u,
    widget: 'teks',
    pola: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'huruf kecil, angka, dan strip saja'],
  });
}

/** Calendar day `YYYY-MM-DD` in WIB. */
export function tanggal(u: Uraian) {
  const schema = z.iso.date({ error: 'tanggal TTTT-BB-HH, misalnya 2026-11-03' });
  return daftarkan(schema, { satuan: 'WIB', contoh: '2026-11-03', ...u, widget: 'tanggal' });
}

/** Moment with its offset: `2026-11-03T08:00:00+07:00` (WIB). */
export function waktu(u: Uraian) {
  const schema = z.iso.datetime({ offset: true, error: 'waktu dengan zona, misalnya 2026-11-03T08:00:00+07:00' });
  return daftarkan(schema, { satuan: 'WIB', contoh: '2026-11-03T08:00:00+07:00', ...u, widget: 'waktu' });
}

/** Hour and minute `HH:MM` in WIB; with a colon, because YAML would read 09.30 as a number. */
export function jam(u: Uraian) {
  const pola = '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$';
  const pesan = 'jam 00:00 sampai 23:59, misalnya 09:30';
  const schema = z.string().regex(new RegExp(pola), { error: pesan });
  return daftarkan(schema, { satuan: 'WIB', contoh: '09:30', ...u, widget: 'teks', pola: [pola, pesan] });
}

/** Calendar month `YYYY-MM`. */
export function bulan(u: Uraian) {
  const schema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'bulan TTTT-BB, misalnya 2026-11' });
  return daftarkan(schema, { contoh: '2026-11', ...u, satuan: 'bulan', widget: 'data' });
}

/** Budget year, 2015 to 2100. */
export function tahun(u: Uraian) {
  const schema = z.int().min(2015).max(2100);
  return daftarkan(schema, { contoh: 2026, ...u, widget: 'bilangan', jenisBilangan: 'int', min: 2015, max: 2100 });
}

/** Money in rupiah with at most two decimals, never negative; the model turns it into integer sen. */
export function rupiah(u: Uraian) {
  const schema = z
    .number()
    .min(0)
    .max(90_000_000_000_000)
    .refine((n) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-3 * Math.max(1, Math.abs(n) * 1e-9), {
      error: 'rupiah dengan paling banyak 2 desimal',
    });
  return daftarkan(schema, { contoh: 150000000, ...u, satuan: 'rupiah', widget: 'data', min: 0 });
}

/** Per cent, 0 to 100. */
export function persen(u: Uraian) {
  return daftarkan(z.number().min(0).max(100), {
    contoh: 62.5,
    ...u,
    satuan: 'persen',
    widget: 'bilangan',
    jenisBilangan: 'float',
    min: 0,
    max: 100,
  });
}

/** Any number within bounds. */
export function bilangan(u: Uraian & { min?: number; max?: number; bulat?: boolean }) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, bulat = false } = u;
  const schema = (bulat ? z.int() : z.number()).min(min).max(max);
  return daftarkan(schema, { ...u, widget: 'bilangan', jenisBilangan: bulat ? 'int' : 'float', min, max });
}

/** Yes or no. */
export function yaTidak(u: Uraian) {
  return daftarkan(z.boolean(), { ...u, widget: 'yaTidak' });
}

/** A promise that must be given: only yes is accepted. */
export function setuju(u: Uraian) {
  const schema = z.boolean().refine((ya) => ya, { error: 'dinyatakan ya' });
  return daftarkan(schema, { ...u, widget: 'yaTidak' });
}

/** One of a fixed list; the labels are what people see. */
export function pilihan<const T extends Readonly<Record<string, string>>>(u: Uraian & { pilihan: T }) {
  const values = Object.keys(u.pilihan) as [keyof T & string, ...(keyof T & string)[]];
  return daftarkan(z.enum(values), {
    ...u,
    widget: 'pilihan',
    pilihan: values.map((nilai) => ({ nilai, label: u.pilihan[nilai] as string })),
  });
}

/** Address on this site (`/berita/`) or on the web (`https://…`). */
export function tautan(u: Uraian) {
  const schema = z.string().regex(/^(\/(?!\/)[^\s]*|https:\/\/[^\s]+\.[^\s]+)$/, {
    error: 'alamat halaman situs ini (diawali /) atau alamat web (diawali https://)',
  });
  return daftarkan(schema, {
    ...u,
    widget: 'teks',
    pola: ['^(/(?!/)\\S*|https://\\S+\\.\\S+)$', 'diawali / untuk halaman situs ini, atau https:// untuk situs lain'],
  });
}

/** Address of a page of this site, from its first slash to its last: `/berita/judul-lama/`. */
export function alamatHalaman(u: Uraian) {
  const pola = '^/(?:[a-z0-9]+(?:[-_.]+[a-z0-9]+)*/)+$';
  const pesan = 'alamat halaman yang diawali dan diakhiri /, misalnya /berita/judul-lama/';
  const schema = z.string().max(200).regex(new RegExp(pola), { error: pesan });
  return daftarkan(schema, { contoh: '/berita/judul-lama/', ...u, widget: 'teks', pola: [pola, pesan] });
}

/** Document in `content/media/`, named by its public address `/media/…`. */
export function berkas(u: Uraian) {
  return daftarkan(diMedia('dokumen', EKSTENSI_DOKUMEN), { ...u, widget: 'berkas' });
}

/** Picture in `content/media/`, named by its public address `/media/…`. */
export function gambar(u: Uraian) {
  return daftarkan(diMedia('gambar', EKSTENSI_GAMBAR), { ...u, widget: 'gambar' });
}

/** Colour `#rrggbb`. */
export function warna(u: Uraian) {
  const schema = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'warna #rrggbb, misalnya #0b5351' });
  return daftarkan(schema, { ...u, widget: 'warna', pola: ['^#[0-9A-Fa-f]{6}$', 'warna #rrggbb, misalnya #0b5351'] });
}

/** Another entry, named by its slug. */
export function rujukan(koleksi: string, u: Uraian) {
  return daftarkan(z.string().min(1), { ...u, widget: 'rujukan', koleksi });
}

/** Markdown body of an entry. */
export function markdown(u: Uraian & { min?: number }) {
  const { min = 1 } = u;
  return daftarkan(z.string().trim().min(min), { ...u, widget: 'markdown', min });
}

/** One fixed value: the mark of a kind, or of a version. */
export function tetap<const T extends string | number>(nilai: T, u: Uraian) {
  return daftarkan(z.literal(nilai), { contoh: nilai, ...u, widget: 'data' });
}

/** A field of a data set whose rule no other builder has: the schema given, with its words. */
export function bidangData<S extends z.ZodType>(schema: S, u: Uraian): S {
  return daftarkan(schema, { ...u, widget: 'data' });
}

/** List of one kind of field. */
export function daftar<S extends z.ZodType>(item: S, u: Uraian & { min?: number; max?: number }) {
  const { min = 0, max = 100_000 } = u;
  return daftarkan(z.array(item).min(min).max(max), { ...u, widget: 'daftar', min, max });
}

/** Group of named fields; unknown keys are an error, so that a misspelt key is never lost in silence. */
export function objek<S extends z.core.$ZodLooseShape>(shape: S, u: Uraian) {
  return daftarkan(z.strictObject(shape), { ...u, widget: 'objek' });
}

function diMedia(jenis: string, ekstensi: readonly string[]) {
  return z.string().regex(new RegExp(`^/media/[A-Za-z0-9._/-]+\\.(?:${ekstensi.join('|')})$`), {
    error: `${jenis} di /media/ (${ekstensi.join(', ')})`,
  });
}

function polaPanjang(min: number, max: number): readonly [string, string] {
  return [`^\\s*\\S[\\s\\S]{${Math.max(0, min - 1)},${max - 1}}$`, `${min} sampai ${max} karakter`];
}
