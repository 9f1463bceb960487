import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import path from 'node:path';
import { z } from 'zod';
import { bacaEnv } from './env.ts';
import { beritaSchema } from './schemas/berita.ts';
import { rapikan } from './schemas/bidang.ts';
import { halamanSchema } from './schemas/halaman.ts';

const { contentDir } = bacaEnv();

/** Markdown of one folder of `content/`, with the same schema the CMS and the content check use. */
function koleksi<S extends z.ZodType>(folder: string, schema: S) {
  return defineCollection({
    loader: glob({ base: path.join(contentDir, folder), pattern: '*.md' }),
    schema: z.preprocess(rapikan, schema),
  });
}

export const collections = {
  berita: koleksi('berita', beritaSchema),
  halaman: koleksi('halaman', halamanSchema),
};
