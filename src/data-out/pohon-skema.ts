/** Walks a schema: every leaf field with its path, for the dictionary and the columns of tables. */
import type { z } from 'zod';
import { ambilKeterangan, bolehKosong, innerSchema, type Keterangan } from '../schemas/bidang.ts';

/** A leaf field of a schema. */
export interface Daun {
  /** Keys from the root; `[]` stands for each item of a list: `['paket', '[]', 'kontrak', 'nilai']`. */
  jalur: readonly string[];
  /** The schema under its wrappers. */
  skema: z.core.$ZodTypes;
  meta: Keterangan | undefined;
  /** May be null: "not known to the source". */
  bolehNull: boolean;
  /** May be left out. */
  bolehTiada: boolean;
  /** A group above it may be null, or of another kind without this field. */
  kelompokBolehNull: boolean;
  /** Values of a literal field with the name of the kind each stands for. */
  nilaiTetap: readonly { nilai: string; label: string }[];
}

/** Every leaf below a schema in the order of declaration; fields of the kinds of a union stand once, together. */
export function daunSkema(skema: z.core.$ZodType, jalur: readonly string[] = [], kelompokBolehNull = false): Daun[] {
  const { dasar, bolehNull } = lepasBungkus(skema);
  const { def } = dasar._zod;
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, child]) =>
      daunSkema(child, [...jalur, key], kelompokBolehNull || bolehNull),
    );
  if (def.type === 'array') return daunSkema(def.element, [...jalur, '[]'], kelompokBolehNull);
  if (def.type === 'union' && 'discriminator' in def)
    return satukan(
      def.options.map((option) =>
        daunSkema(option, jalur, kelompokBolehNull || bolehNull).map((daun) =>
          namai(daun, ambilKeterangan(option)?.label),
        ),
      ),
    );
  return [
    {
      jalur,
      skema: dasar,
      meta: ambilKeterangan(skema),
      bolehNull,
      bolehTiada: bolehKosong(skema),
      kelompokBolehNull,
      nilaiTetap: def.type === 'literal' ? def.values.map((v) => ({ nilai: String(v), label: String(v) })) : [],
    },
  ];
}

/** Path as people read it: `paket[].kontrak.nilai`. */
export function tulisJalur(jalur: readonly string[]): string {
  return jalur.join('.').replaceAll('.[]', '[]');
}

/** A schema without what wraps it, and whether null is allowed on the way. */
export function lepasBungkus(skema: z.core.$ZodType): { dasar: z.core.$ZodTypes; bolehNull: boolean } {
  let dasar = skema;
  let bolehNull = false;
  for (let inner = innerSchema(dasar); inner; inner = innerSchema(dasar)) {
    bolehNull ||= dasar._zod.def.type === 'nullable';
    dasar = inner;
  }
  return { dasar: dasar as z.core.$ZodTypes, bolehNull };
}

/** A literal says which kind of a union it is: people see the name of that kind. */
function namai(daun: Daun, label: string | undefined): Daun {
  return label === undefined ? daun : { ...daun, nilaiTetap: daun.nilaiTetap.map(({ nilai }) => ({ nilai, label })) };
}

/** Fields of several kinds under one path, each once; a field that some kinds lack may be absent. */
function satukan(kinds: readonly Daun[][]): Daun[] {
  const joined = new Map<string, { daun: Daun; banyak: number }>();
  for (const daun of kinds.flat()) {
    const key = tulisJalur(daun.jalur);
    const known = joined.get(key);
    const nilaiTetap = [...(known?.daun.nilaiTetap ?? []), ...daun.nilaiTetap];
    joined.set(key, { daun: { ...(known?.daun ?? daun), nilaiTetap }, banyak: (known?.banyak ?? 0) + 1 });
  }
  return [...joined.values()].map(({ daun, banyak }) =>
    banyak < kinds.length ? { ...daun, kelompokBolehNull: true } : daun,
  );
}
