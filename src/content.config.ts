import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import path from 'node:path';
import { z } from 'zod';
import { bacaEnv } from './env.ts';
import { rapikan } from './schemas/bidang.ts';
import { KOLEKSI } from './schemas/koleksi.ts';

const { contentDir } = bacaEnv();

/** Markdown of one folder of `content/`, with the same schema the CMS and the content check use. */
function koleksi<S extends z.ZodType>({ folder, skema }: { folder: string; skema: S }) {
  return defineCollection({
    loader: glob({ base: path.join(contentDir, folder), pattern: '*.md' }),
    schema: z.preprocess(rapikan, skema),
  });
}

export const collections = {
  berita: koleksi(KOLEKSI.berita),
  halaman: koleksi(KOLEKSI.halaman),
  tanggapan: koleksi(KOLEKSI.tanggapan),
  koreksi: koleksi(KOLEKSI.koreksi),
  bukti: koleksi(KOLEKSI.bukti),
  rencanaAksi: koleksi(KOLEKSI.rencanaAksi),
  tindakLanjutSurvei: koleksi(KOLEKSI.tindakLanjutSurvei),
};
