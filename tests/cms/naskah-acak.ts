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
  return dasarAcak(schema).filter(sah);
}

function dasarAcak(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const meta = ambilKeterangan(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { min = 0, max = 100_000 } = meta ?? {};
  switch (meta?.widget) {
    case 'objek':
      if (def.type !== 'object') break;
      return fc
        .record(Object.fromEntries(Object.entries(def.shape).map(([k, s]) => [k, nilaiAcak(s)])))
        .map((o) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)));
    case 'daftar':
      if (def.type !== 'array') break;
      return fc.array(nilaiAcak(def.element), { minLength: min, maxLength: Math.min(max, min + 3) });
    case 'teks':
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
      return meta.jenisBilangan === 'int'
        ? fc.integer({ min, max })
        : fc.oneof(
            fc.integer({ min, max }),
            fc.double({ min, max, noNaN: true }).map((n) => n + 0),
          );
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

/** What fields with a pattern take: codes, addresses, hours. */
const POLA = [
  'tender-10002513000', '0123', '1e5', '2026', '12:30', '00:00', '23:59', '09:30', '/berita/', '/berita/judul-lama/', '/media/a.pdf', 'https://contoh.go.id/a?b=c#d',
  'https://spse.contoh.go.id/{kode}/pengumuman',
]; // prettier-ignore

const hari = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

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
