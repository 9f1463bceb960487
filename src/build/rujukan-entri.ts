/** References from one entry to another must lead somewhere. */
import { ambilKeterangan, innerSchema } from '../schemas/bidang.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import type { z } from 'zod';

/** One problem for each `rujukan` field of `value` that names no entry; `entri` gives the file names of a collection, without ending. */
export function masalahRujukan(
  schema: z.core.$ZodType,
  value: unknown,
  berkas: string,
  entri: (koleksi: string) => readonly string[],
  jalur: readonly string[] = [],
): Masalah[] {
  const meta = ambilKeterangan(schema);
  const inner = innerSchema(schema);
  if (value === undefined) return [];
  if (inner) return masalahRujukan(inner, value, berkas, entri, jalur);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const anak = (s: z.core.$ZodType, v: unknown, kunci: string) =>
    masalahRujukan(s, v, berkas, entri, [...jalur, kunci]);
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([kunci, s]) => anak(s, (value as Record<string, unknown>)[kunci], kunci));
  if (def.type === 'array') return (value as unknown[]).flatMap((v, i) => anak(def.element, v, String(i)));
  if (meta?.widget !== 'rujukan' || meta.koleksi === undefined || typeof value !== 'string') return [];
  if (entri(meta.koleksi).includes(value)) return [];
  return [
    {
      berkas,
      bidang: jalur.join('.'),
      label: meta.label,
      nilai: tampilkanNilai(value),
      harapan: `nama berkas di folder ${meta.koleksi}, tanpa .md`,
      perbaikan: `betulkan ejaannya, atau buat ${meta.koleksi}/${value}.md lewat CMS`,
    },
  ];
}
