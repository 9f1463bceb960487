/** Fields that the schemas type as code or money: digits there are what the field is for, whatever their shape. */
import type { z } from 'zod';
import { ambilKeterangan, innerSchema } from '../../schemas/bidang.ts';
import { DATASET } from '../../schemas/koleksi.ts';
import { smepSchema } from '../../schemas/smep.ts';

/** How often a field name (with and without the group it stands in) is a code or money, and how often something else. */
const hitungan = new Map<string, { dikecualikan: number; lain: number }>();
for (const skema of [...Object.values(DATASET).map((d) => d.skema), smepSchema]) catat(skema, []);

/**
 * Whether a field is a code or money in every schema that has it: by its group and name (`kontrak.nilai`), or by its name alone where no schema
 * knows it in that group. A field no schema knows is not.
 */
export function bidangDikecualikan(jalur: readonly string[]): boolean {
  const found = hitungan.get(jalur.slice(-2).join('.')) ?? hitungan.get(jalur.at(-1) ?? '');
  return found !== undefined && found.lain === 0;
}

function catat(skema: z.core.$ZodType, jalur: readonly string[]): void {
  const inner = innerSchema(skema);
  if (inner && !ambilKeterangan(skema)) return catat(inner, jalur);
  const { def } = (telanjang(skema) as z.core.$ZodTypes)._zod;
  if (def.type === 'object') for (const [nama, isi] of Object.entries(def.shape)) catat(isi, [...jalur, nama]);
  else if (def.type === 'array') catat(def.element, jalur);
  else if (def.type === 'union') for (const pilihan of def.options) catat(pilihan, jalur);
  else {
    const meta = ambilKeterangan(skema);
    const dikecualikan = meta?.kode === true || meta?.satuan === 'rupiah';
    for (const kunci of new Set([jalur.slice(-1).join('.'), jalur.slice(-2).join('.')])) {
      const n = hitungan.get(kunci) ?? { dikecualikan: 0, lain: 0 };
      n[dikecualikan ? 'dikecualikan' : 'lain'] += 1;
      hitungan.set(kunci, n);
    }
  }
}

function telanjang(skema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerSchema(skema);
  return inner ? telanjang(inner) : skema;
}
