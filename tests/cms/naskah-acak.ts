/** Random entries made from the schemas alone, so that a new collection or field is tried without being listed. */
import fc from 'fast-check';
import type { z } from 'zod';
import { ambilKeterangan, bolehKosong, innerSchema } from '../../src/schemas/bidang.ts';

/** Strings YAML readers like to take for something else. */
const LICIK = [
  '2026-02-31', '2026-11-03', '2026-11-03 10:00:00', '2026-11-03T07:00:00+07:00', '0b11', '0o17', '1_000', '09:30', '12e3', 'yes', 'null', '~', '- a', 'a: b',
  '#', 'a #b', '---', '\n---\nb', '"', "'", '{a}', '[a]', '*a', '&a', '!a', '%a', '@a', '`a`', '|', '>', 'a\tb', 'a\nb\n\nc', 'baris  \nlipat', '\u2028', 'é', '😀', '\u00a0', ':',
]; // prettier-ignore

/** A value that the schema takes. Throws an Error for a field it cannot make. */
export function nilaiAcak(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const inner = innerSchema(schema);
  if (inner) return bolehKosong(schema) ? fc.option(nilaiAcak(inner), { nil: undefined }) : nilaiAcak(inner);
  const sah = (v: unknown) => (schema as z.ZodType).safeParse(v).success;
  return dasarAcak(schema)
    .map((v) => (typeof v === 'object' ? tanpaPelanggar(schema as z.ZodType, v) : v))
    .filter(sah);
}

/** Rules over several fields are seldom met by chance: what breaks one is taken out, the field first, then the item of the list it is in. */
function tanpaPelanggar(schema: z.ZodType, nilai: unknown): unknown {
  let current = nilai;
  for (let ke = 0; ke < 4; ke += 1) {
    const hasil = schema.safeParse(current);
    if (hasil.success) return current;
    for (const { path } of hasil.error.issues) {
      const butir = path.findLastIndex((k) => typeof k === 'number');
      current = tanpa(current, ke > 0 && butir >= 0 ? path.slice(0, butir + 1) : path);
    }
    current = tanpaLubang(current);
  }
  return current;
}

function tanpa(nilai: unknown, [kunci, ...sisa]: readonly PropertyKey[]): unknown {
  if (typeof nilai !== 'object' || nilai === null || kunci === undefined) return nilai;
  if (Array.isArray(nilai))
    return nilai.map((v: unknown, i) => (i !== kunci ? v : sisa.length === 0 ? undefined : tanpa(v, sisa)));
  return Object.fromEntries(
    Object.entries(nilai)
      .filter(([k]) => k !== kunci || sisa.length > 0)
      .map(([k, v]: [string, unknown]) => [k, k === kunci ? tanpa(v, sisa) : v]),
  );
}

function tanpaLubang(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.filter((v) => v !== undefined).map(tanpaLubang);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([k, v]) => [k, tanpaLubang(v)]));
}

function dasarAcak(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const meta = ambilKeterangan(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { min = 0, max = 100_000 } = meta ?? {};
  // a data set is a group whose own words are those of the file
  if (meta?.widget === 'data' && def.type === 'object') return objekAcak(def.shape);
  switch (meta?.widget) {
    case 'objek':
      if (def.type !== 'object') break;
      return objekAcak(def.shape);
    case 'daftar':
      if (def.type !== 'array') break;
      return fc.array(nilaiAcak(def.element), { minLength: min, maxLength: Math.min(max, min + 3) });
    case 'teks':
      if (meta.saran) return fc.constantFrom(...meta.saran.map((m) => m.nilai));
      return meta.kode || meta.min === undefined ? fc.constantFrom(...POLA) : kalimat(min, max);
    case 'teksPanjang':
    case 'markdown':
      return kalimat(min, Math.min(max, min + 400));
    case 'tanggal':
      return hari;
    case 'waktu':
      return fc
        .tuple(hari, fc.integer({ min: 0, max: 23 }))
        .map(([h, j]) => `${h}T${String(j).padStart(2, '0')}:00:00+07:00`);
    case 'bilangan':
      if (min === 2015 && max === 2100) return tahunAnggaran;
      return meta.jenisBilangan === 'int' ? fc.integer({ min, max }) : desimal(min, Math.min(max, 1e9));
    case 'yaTidak':
      return fc.boolean();
    case 'pilihan':
      return fc.constantFrom(...(meta.pilihan ?? []).map((p) => p.nilai));
    case 'gambar':
      return fc.constantFrom('/media/foto.webp', '/media/2026/a-b_c.1.JPG'.toLowerCase());
    case 'berkas':
      return fc.constantFrom('/media/laporan.pdf', '/media/a/b.xlsx');
    case 'rujukan':
      return fc.constantFrom('perpres-16-tahun-2018', '2026', 'null', 'true');
    case 'warna':
      return fc.constantFrom('#000000', '#0b5351', '#6cc9c0', '#ffffff', '#123456');
    case 'data':
    case undefined:
      break;
  }
  throw new Error(`Naskah acak: bidang jenis "${meta?.widget ?? 'tanpa keterangan'}" belum dikenal uji ini.`);
}

function objekAcak(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
  return fc
    .record(Object.fromEntries(Object.entries(shape).map(([k, s]) => [k, nilaiAcak(s)])))
    .map((o) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)));
}

/** What fields with a pattern take: codes, addresses, hours. */
const POLA = [
  'tender-10002513000', '0123', '1e5', '2026', '12:30', '00:00', '23:59', '09:30', '/berita/', '/berita/judul-lama/', '/media/a.pdf', 'https://contoh.go.id/a?b=c#d',
  'https://spse.contoh.go.id/{kode}/pengumuman',
]; // prettier-ignore

/** Numbers with at most two decimals, the bounds among them. */
function desimal(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((n) => n / 100);
}

const antara = (awal: string, akhir: string) =>
  fc.date({ min: new Date(awal), max: new Date(akhir), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

// mostly near each other: rules compare days with years
const hari = fc.oneof(
  { weight: 3, arbitrary: antara('2025-01-01', '2026-12-31') },
  { weight: 1, arbitrary: antara('2000-01-01', '2099-12-31') },
);
const tahunAnggaran = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(2025, 2026) },
  { weight: 1, arbitrary: fc.integer({ min: 2015, max: 2100 }) },
);

/** Text of a length, as the form hands it over: without blanks around it. */
function kalimat(min: number, max: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...LICIK), fc.string({ unit: 'grapheme' }), fc.string(), fc.lorem()), {
      maxLength: 8,
    })
    .map((bagian) => {
      const teks = bagian.join(' ').trim().slice(0, max).trim();
      return teks.length >= min
        ? teks
        : `${teks}${'contoh '.repeat(Math.ceil((min + 7) / 7))}`
            .trim()
            .slice(0, Math.max(min, teks.length + 1))
            .trim()
            .padEnd(min, 'x');
    });
}
