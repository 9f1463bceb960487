import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import path from 'node:path';
import { z } from 'zod';
import { bacaEnv } from './env.ts';
import { rapikan } from './schemas/bidang.ts';
import { KOLEKSI, type KoleksiMarkdown } from './schemas/koleksi.ts';

const { contentDir } = bacaEnv();

/** Markdown of one folder of `content/`, with the same schema the CMS and the content check use. */
function koleksi<S extends z.ZodType>({ folder, skema }: { folder: string; skema: S }) {
  return defineCollection({
    loader: glob({ base: path.join(contentDir, folder), pattern: '*.md' }),
    schema: z.preprocess(rapikan, skema),
  });
}

type Koleksi = typeof KOLEKSI;
/** What Astro reads the type of an entry from. */
interface KoleksiAstro<S extends z.ZodType> {
  loader: ReturnType<typeof glob>;
  schema: z.ZodType<z.output<S>>;
}

/** One Astro collection for each of KOLEKSI: a new one is a row there and nothing here. */
export const collections = Object.fromEntries(
  Object.entries<KoleksiMarkdown>(KOLEKSI).map(([nama, k]) => [nama, koleksi(k)]),
) as unknown as { [K in keyof Koleksi]: KoleksiAstro<Koleksi[K]['skema']> };
