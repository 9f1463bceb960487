/** Makes the search index of a built site with Pagefind, and beside it the related forms of its words. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { bacaKosakata } from './kosakata.ts';
import { kelompokkanBentuk } from './kata-dasar.ts';
import type { BentukKata } from './perluas.ts';
import { SINONIM } from './sinonim.ts';

/** Pagefind's language for the index: Malay has no stemmer there, so words are kept as written. */
const BAHASA_TANPA_STEMMER = 'ms';

/** Indexes the pages of `outDir` that carry `data-pagefind-body`, into `<outDir>/pagefind/`. Throws an Error with Pagefind's own words. */
export async function buatIndeks(
  outDir: string,
  opsi: { basePath: string; log?: (pesan: string) => void },
): Promise<{ halaman: number }> {
  const { index, errors } = await createIndex({ forceLanguage: BAHASA_TANPA_STEMMER });
  gagalBila(errors);
  if (!index) throw new Error('Pagefind tidak dapat dimulai.');
  try {
    const added = await index.addDirectory({ path: outDir });
    gagalBila(added.errors);
    const target = path.join(outDir, 'pagefind');
    gagalBila((await index.writeFiles({ outputPath: target })).errors);
    await tulisBentukKata(outDir, target);
    const halaman = await hitungHalaman(target);
    opsi.log?.(`Indeks pencarian: ${halaman} halaman`);
    return { halaman };
  } finally {
    await close();
  }
}

async function hitungHalaman(target: string): Promise<number> {
  const entry = JSON.parse(await readFile(path.join(target, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}

async function tulisBentukKata(outDir: string, target: string): Promise<void> {
  const bentuk: BentukKata = {
    sekerabat: Object.fromEntries(kelompokkanBentuk(await bacaKosakata(outDir))),
    sinonim: SINONIM,
  };
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, 'bentuk-kata.json'), JSON.stringify(bentuk));
}

function gagalBila(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
}
