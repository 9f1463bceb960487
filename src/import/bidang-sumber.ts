/**
 * Columns of the exports: each builder gives a zod field that accepts what sources really write (keys as numbers or strings, padding,
 * "-" for nothing) and yields one clean form. Its message says what was expected, in Indonesian.
 */
import { z } from 'zod';
import { kodeBerbentukPribadi } from '../acuan/bentuk-data-pribadi.ts';
import { type Keterangan, keterangan } from '../schemas/bidang.ts';
import { bersihkanTeks, potongTeks } from './bersihkan-teks.ts';
import { hariSumber, waktuSumber } from './tanggal-sumber.ts';

/** What is kept beyond the limit of a text until personal data in it is masked. */
const SISA_SAMARAN = 500;
const KODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;
/** The largest amount of one row: ten trillion rupiah, more than a district spends. */
const UANG_TERBESAR = 10_000_000_000_000;

/** Key of a process (kd_tender, kd_nontender): digits, as text. */
export function kunci(label: string) {
  return wajib(label, 'kode berupa angka', 10002513000, (value) => {
    const text = angkaAtauTeks(value);
    return text !== null && /^\d{1,30}$/.test(text) ? text : undefined;
  });
}

/** Key of an order or a process that may hold letters (kd_paket of the catalogue is a ULID). */
export function kunciHuruf(label: string) {
  return wajib(label, 'kode berupa huruf dan angka', '01JH2D6HFH24BKW9KJ6P71E3R0', (value) => {
    const text = angkaAtauTeks(value);
    return text !== null && /^[A-Za-z0-9]{1,40}$/.test(text) ? text : undefined;
  });
}

/** Code with dots or letters (kd_satker_str, kd_klpd). */
export function kodeWajib(label: string, contoh: string) {
  return wajib(label, 'kode tanpa spasi', contoh, (value) => {
    const text = angkaAtauTeks(value);
    return text !== null && KODE.test(text) ? text : undefined;
  });
}

/** Code that may be absent (kd_penyedia); never the number of a person or taxpayer. */
export function kodeBoleh(label: string) {
  return boleh(label, 'kode tanpa spasi (bukan NIK, NIP, atau NPWP), atau kosong', 5997014, (value) => {
    const text = angkaAtauTeks(value);
    return text !== null && KODE.test(text) && !kodeBerbentukPribadi(text) ? text : undefined;
  });
}

/** Plan codes, several joined by ";" : `['55965678', '55965679']`; empty when there is none. */
export function kodeRup(label: string) {
  return bidang(label, '55965678', (value): Terbaca<string[]> => {
    if (kosong(value)) return [];
    const codes = (angkaAtauTeks(value) ?? '?').split(/[;,]/).map((k) => k.trim());
    const usable = codes.filter((k) => k !== '' && k !== '-' && k !== '0');
    return usable.every((k) => /^\d{1,20}$/.test(k))
      ? [...new Set(usable)]
      : new Tertolak('kode RUP berupa angka, beberapa dipisah ";"');
  });
}

/** Text that must be there, plain, at most `max` characters. */
export function teksWajib(label: string, contoh: string, max = 200) {
  return wajib(label, 'teks', contoh, (value) => teksBersih(value, max) ?? undefined);
}

/** Text that may be absent, plain, cut to `max` characters. */
export function teksBoleh(label: string, max = 200) {
  return boleh(label, 'teks, atau kosong', 'APBD', (value) => teksBersih(value, max));
}

/** Calendar day in any of the sources' forms, or null. */
export function tanggalBoleh(label: string) {
  return boleh(
    label,
    'tanggal, misalnya 2025-10-02 atau "Aug 13, 2025, 12:00:00AM"',
    '2025-10-02',
    (value) => (typeof value === 'string' ? (hariSumber(value.trim()) ?? undefined) : undefined),
    { satuan: 'WIB' },
  );
}

/** Moment in any of the sources' forms, hour as written, WIB: `2025-01-06T09:00:00+07:00`; or null. */
export function waktuBoleh(label: string) {
  return boleh(label, 'waktu, misalnya 2025-01-06 09:00:00', '2025-01-06 09:00:00', (value) =>
    typeof value === 'string' ? (waktuSumber(value.trim()) ?? undefined) : undefined,
  );
}

/** Yes or no as each generation writes it (true, 1, "Ya", "PDN" against false, 0, "Tidak", "Non-PDN"), or null. */
export function yaTidakBoleh(label: string) {
  return boleh(label, 'ya atau tidak (true/false, 1/0, Ya/Tidak)', true, (value) => {
    if (typeof value === 'boolean') return value;
    const word = String(value).trim().toLowerCase();
    if (/^(?:1|true|t|ya|y|pdn|ukm|umk|umkk|terumumkan)$/.test(word)) return true;
    return /^(?:0|false|f|tidak|n|non[- ]?\w+|belum \w+|tidak \w+)$/.test(word) ? false : undefined;
  });
}

/** Money in rupiah, rounded to whole sen (floats of the source carry noise), or null. */
export function uangBoleh(label: string) {
  return boleh(label, harapanUang('rupiah: angka 0 sampai 10 triliun, atau kosong'), 150000000, bacaUang, {
    satuan: 'rupiah',
  });
}

/** Money that must be there, in rupiah. */
export function uangWajib(label: string) {
  return wajib(label, harapanUang('rupiah: angka 0 sampai 10 triliun'), 150000000, bacaUang, { satuan: 'rupiah' });
}

/** Money of a column that is not stored: whatever is no amount there is nothing, for no row may fail over it. */
export function uangLonggar(label: string) {
  return bidang(label, 150000000, bacaUangLonggar, {
    satuan: 'rupiah',
  });
}

/** An amount in rupiah, or null for anything else. */
export function bacaUangLonggar(value: unknown): number | null {
  return kosong(value) ? null : (bacaUang(value) ?? null);
}

/** Any finite number, or null. */
export function angkaBoleh(label: string) {
  return boleh(label, 'angka, atau kosong', 62.5, (value) => bacaAngka(value), { jenisBilangan: 'float' });
}

/** Whole number from `min` to `max`, or null. */
export function bulatBoleh(label: string, min: number, max: number) {
  return boleh(label, `bilangan bulat ${min} sampai ${max}, atau kosong`, min, (value) => bacaBulat(value, min, max), {
    jenisBilangan: 'int',
  });
}

/** Budget year. */
export function tahunWajib(label: string) {
  return wajib(label, 'tahun 2015 sampai 2100', 2025, (value) => bacaBulat(value, 2015, 2100), {
    jenisBilangan: 'int',
  });
}

/** Budget year, or null. */
export function tahunBoleh(label: string) {
  return boleh(label, 'tahun 2015 sampai 2100, atau kosong', 2025, (value) => bacaBulat(value, 2015, 2100));
}

/** What a column expected of a value that is none. */
class Tertolak {
  readonly harapan: string;

  constructor(harapan: string) {
    this.harapan = harapan;
  }
}

/** What a column's reader found, or what it expected instead. */
type Terbaca<T> = T | Tertolak;

/** The reader behind each field made here, for rows that are read without zod's bookkeeping. */
const pembacaNilai = new WeakMap<z.core.$ZodType, (value: unknown) => unknown>();

/** What tells spreadsheets' columns of money, numbers and dates from text (bentuk/kolom-berjenis.ts). */
type Jenis = Pick<Keterangan, 'satuan' | 'jenisBilangan'>;

function wajib<T>(
  label: string,
  harapan: string | ((value: unknown) => string),
  contoh: unknown,
  baca: (value: unknown) => T | undefined,
  jenis?: Jenis,
) {
  const tolak = penolak(harapan);
  const isi = (value: unknown): Terbaca<T> => (kosong(value) ? undefined : baca(value)) ?? tolak(value);
  return bidang(label, contoh, isi, jenis);
}

/** What is said of a value that is not taken; one object for all of them where the words do not depend on the value. */
function penolak(harapan: string | ((value: unknown) => string)): (value: unknown) => Tertolak {
  if (typeof harapan === 'function') return (value) => new Tertolak(harapan(value));
  const tertolak = new Tertolak(harapan);
  return () => tertolak;
}

function boleh<T>(
  label: string,
  harapan: string | ((value: unknown) => string),
  contoh: unknown,
  baca: (value: unknown) => T | null | undefined,
  jenis?: Jenis,
) {
  const tolak = penolak(harapan);
  const isi = (value: unknown): Terbaca<T | null> => {
    if (kosong(value)) return null;
    const nilai = baca(value);
    return nilai === undefined ? tolak(value) : nilai;
  };
  return bidang(label, contoh, isi, jenis);
}

function bidang<T>(label: string, contoh: unknown, baca: (value: unknown) => Terbaca<T>, jenis: Jenis = {}) {
  const schema = z
    .unknown()
    .optional()
    .transform((value, ctx): T => {
      const hasil = baca(value);
      if (!(hasil instanceof Tertolak)) return hasil;
      ctx.issues.push({ code: 'custom', message: hasil.harapan, input: value });
      return z.NEVER;
    });
  keterangan.add(schema, { label, contoh, widget: 'data', ...jenis });
  pembacaNilai.set(schema, baca);
  return schema;
}

/**
 * Reads rows by the columns' own readers, one after another: the same values as the schema gives, in a fraction of the time. It yields undefined where a
 * column is not as expected, for the schema to say what; null when a field was not made here.
 */
export function pembacaKolom<S extends z.ZodObject>(
  skema: S,
): ((row: Readonly<Record<string, unknown>>) => z.output<S> | undefined) | null {
  const kolom = Object.keys(skema.shape);
  const baca = Object.values<z.core.$ZodType>(skema.shape).flatMap((field) => pembacaNilai.get(field) ?? []);
  if (baca.length < kolom.length) return null;
  return (row) => {
    const hasil: Record<string, unknown> = {};
    for (let i = 0; i < kolom.length; i += 1) {
      const nama = kolom[i] ?? '';
      const nilai = baca[i]?.(row[nama]);
      if (nilai instanceof Tertolak) return undefined;
      hasil[nama] = nilai;
    }
    return hasil as z.output<S>;
  };
}

function kosong(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'string') return false;
  const c = value.charCodeAt(0);
  // most cells begin with a letter or a digit: nothing else needs a closer look
  return !((c > 47 && c < 58) || (c > 64 && c < 123)) && /^\s*-?\s*$/.test(value);
}

/** A key as text. A number beyond 2^53 has lost digits and is no key. */
function angkaAtauTeks(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
}

function teksBersih(value: unknown, max: number): string | null | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = bersihkanTeks(String(value));
  // cut for good only after masking: half a number is no shape any more
  return text === '' || text === '-' ? null : potongTeks(text, max + SISA_SAMARAN);
}

function bacaAngka(value: unknown): number | undefined {
  const n = typeof value === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,10})?\s*$/.test(value) ? Number(value) : value;
  // -0 is 0, as in JSON
  return typeof n === 'number' && Number.isFinite(n) ? n + 0 : undefined;
}

function bacaBulat(value: unknown, min: number, max: number): number | undefined {
  const n = bacaAngka(value);
  return n !== undefined && Number.isInteger(n) && n >= min && n <= max ? n : undefined;
}

/** What is expected of an amount; of a negative one also why it is none. */
function harapanUang(harapan: string): (value: unknown) => string {
  return (value) =>
    /^\s*(?:\(|[-\u2212]\s*\d)/.test(String(value))
      ? `${harapan}; minus atau tanda kurung berarti angka negatif`
      : harapan;
}

function bacaUang(value: unknown): number | undefined {
  const n = bacaAngka(value);
  return n === undefined || n < 0 || n > UANG_TERBESAR ? undefined : Math.round(n * 100) / 100;
}
