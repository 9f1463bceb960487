/** Makes the search index of a built site with Pagefind, and beside it the related forms of its words. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { bacaKosakata } from './kosakata.ts';
import { kelompokkanBentuk } from './kata-dasar.ts';
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
    opsi.log?.(`Indeks pencarian: ${added.page_count} halaman`);
    return { halaman: added.page_count };
  } finally {
    await close();
  }
}

async function tulisBentukKata(outDir: string, target: string): Promise<void> {
  const groups = [...kelompokkanBentuk(await bacaKosakata(outDir)).values(), ...SINONIM];
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, 'bentuk-kata.json'), JSON.stringify(groups));
}

function gagalBila(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
}
