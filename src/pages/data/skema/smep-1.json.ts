import type { APIRoute } from 'astro';
import { z } from 'zod';
import { smepSchema } from '../../../schemas/smep.ts';

/** JSON Schema (2020-12) of the SMEP contract v1, for the makers of SMEP. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify({ title: 'Ekspor SMEP versi 1', ...z.toJSONSchema(smepSchema, { io: 'input' }) }, null, 2)}\n`,
  );
