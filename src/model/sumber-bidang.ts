/** Where a field of a package comes from in each export generation: read from the schema's own metadata, never listed by hand. */
import { ambilKeterangan, innerSchema } from '../schemas/bidang.ts';
import { GENERASI, type Generasi } from '../schemas/impor.ts';
import { paketSchema } from '../schemas/paket.ts';
import type { z } from 'zod';

/** Source fields by generation (`{ 'isb-2023': ['nilai_kontrak'] }`); a generation that is not said to have the field is absent. */
export type SumberBidang = Readonly<Partial<Record<Generasi, readonly string[]>>>;

/** Source fields of one or more fields of a package, by their paths: `kontrak.nilai`, `pembayaran.nilai`. Throws for a field that does not exist. */
export function sumberBidang(jalur: readonly string[]): SumberBidang {
  const kunci = jalur.join();
  const known = ingatan.get(kunci) ?? kumpulkan(jalur);
  ingatan.set(kunci, known);
  return known;
}

/** Every package page asks the same few questions. */
const ingatan = new Map<string, SumberBidang>();

function kumpulkan(jalur: readonly string[]): SumberBidang {
  const hasil: Partial<Record<Generasi, string[]>> = {};
  for (const j of jalur) {
    const sumber = ambilKeterangan(bidangPaket(j))?.sumber ?? {};
    for (const g of Object.keys(GENERASI) as Generasi[]) {
      const nama = sumber[g];
      if (nama !== undefined) hasil[g] = [...new Set([...(hasil[g] ?? []), ...nama.split(/,\s*/)])];
    }
  }
  return hasil;
}

/** The schema of a field by its path; lists and unions are walked through. */
function bidangPaket(jalur: string): z.core.$ZodType {
  let kini: z.core.$ZodType = paketSchema;
  for (const nama of jalur.split('.')) {
    const next = anakBidang(kini, nama);
    if (next === undefined) throw new Error(`Bidang paket "${jalur}" tidak ada di skema.`);
    kini = next;
  }
  return kini;
}

/** A field of an object, of the items of a list, or of the first kind of a union that has it. */
function anakBidang(skema: z.core.$ZodType, nama: string): z.core.$ZodType | undefined {
  const { def } = (telanjang(skema) as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return anakBidang(def.element, nama);
  if (def.type === 'union') return def.options.map((o) => anakBidang(o, nama)).find((found) => found !== undefined);
  return def.type === 'object' ? def.shape[nama] : undefined;
}

function telanjang(skema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerSchema(skema);
  return inner ? telanjang(inner) : skema;
}
