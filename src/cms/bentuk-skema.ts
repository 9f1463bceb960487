import type { z } from 'zod';
import { innerSchema } from '../schemas/bidang.ts';

/** The named fields of a group, looked up through its wrappers; undefined when the schema is no group. */
export function anakSkema(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = tanpaBungkus(schema)._zod;
  return def.type === 'object' ? def.shape : undefined;
}

/** The schema of one item of a list, looked up through its wrappers; undefined when the schema is no list. */
export function butirSkema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = tanpaBungkus(schema)._zod;
  return def.type === 'array' ? def.element : undefined;
}

function tanpaBungkus(schema: z.core.$ZodType): z.core.$ZodTypes {
  const inner = innerSchema(schema);
  return inner ? tanpaBungkus(inner) : (schema as z.core.$ZodTypes);
}
