/** JSON Schema (2020-12) of what is read or published, with the words of the dictionary in it. */
import { z } from 'zod';
import { keterangan } from '../schemas/bidang.ts';

/** A schema as formatted JSON text; `io: "input"`, so that it says what may be written. */
export function tulisSkemaJson(skema: z.ZodType, kepala: { title: string; $id?: string }): string {
  const json = z.toJSONSchema(skema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = keterangan.get(zodSchema);
      if (!meta) return;
      jsonSchema.title ??= meta.label;
      if (meta.keterangan !== undefined) jsonSchema.description ??= meta.keterangan;
      if (meta.contoh !== undefined) jsonSchema.examples ??= [meta.contoh];
    },
  });
  return `${JSON.stringify({ ...json, ...kepala }, null, 2)}\n`;
}
