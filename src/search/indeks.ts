/** Makes the search index of a built site with Pagefind, and beside it the related forms of its words. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { kosakata, PENANDA_ISI } from './kosakata.ts';
import { kelompokkanBentuk } from './kata-dasar.ts';
import type { BentukKata } from './perluas.ts';
import { SINONIM } from './sinonim.ts';

/** Pagefind's language for the index: Malay has no stemmer there, so words are kept as written. */
const BAHASA_TANPA_STEMMER = 'ms';

/** Indexes the pages of `outDir` that carry `data-pagefind-body`, into `<outDir>/pagefind/`; `lewati` names those known not to. Throws an Error with Pagefind's own words. */
export async function buatIndeks(
  outDir: string,
  opsi: { lewati?: (berkas: string) => boolean; log?: (pesan: string) => void },
): Promise<{ halaman: number; dicari: string[] }> {
  const { index, errors } = await createIndex({ forceLanguage: BAHASA_TANPA_STEMMER });
  gagalBila(errors);
  if (!index) throw new Error('Pagefind tidak dapat dimulai.');
  try {
    const dicari = await halamanDicari(outDir, opsi.lewati);
    for (const [sourcePath, content] of dicari) gagalBila((await index.addHTMLFile({ sourcePath, content })).errors);
    const target = path.join(outDir, 'pagefind');
    gagalBila((await index.writeFiles({ outputPath: target })).errors);
    await tulisBentukKata(kosakata(dicari.values()), target);
    const halaman = await hitungHalaman(target);
    opsi.log?.(`Indeks pencarian: ${halaman} halaman`);
    return { halaman, dicari: [...dicari.keys()] };
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

/** Packages and lists of them have a search of their own (`/paket/`), and are most of a site. */
const BUKAN_DICARI = /^paket\/.+\//;

/**
 * Pages that search covers, by path below `outDir`, in order. Pagefind would read every page of the site to find them.
 */
async function halamanDicari(
  outDir: string,
  lewati: (berkas: string) => boolean = () => false,
): Promise<Map<string, string>> {
  const dicari = new Map<string, string>();
  const files = await readdir(outDir, { recursive: true });
  for (const file of files.filter((f) => f.endsWith('.html')).sort()) {
    const nama = file.split(path.sep).join('/');
    if (BUKAN_DICARI.test(nama) || lewati(nama)) continue;
    const isi = readFileSync(path.join(outDir, file));
    if (isi.includes(PENANDA_ISI)) dicari.set(nama, isi.toString('utf8'));
  }
  return dicari;
}

async function tulisBentukKata(kata: Set<string>, target: string): Promise<void> {
  const bentuk: BentukKata = { sekerabat: Object.fromEntries(kelompokkanBentuk(kata)), sinonim: SINONIM };
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, 'bentuk-kata.json'), JSON.stringify(bentuk));
}

function gagalBila(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
}
