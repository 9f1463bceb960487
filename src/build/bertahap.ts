/** What a build may take over from the last one: pages whose material did not change (docs/keputusan/0012). */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Env } from '../env.ts';
import { BERKAS_ALAMAT, KOLEKSI, type KoleksiMarkdown, PENGATURAN } from '../schemas/koleksi.ts';
import { isiFolder } from './daftar-berkas.ts';
import { buangSisa } from './tukar-folder.ts';

/** What the pages are made with beside `src/`: a change in any of it makes all of them anew. */
const ATURAN = ['astro.config.mjs', 'package-lock.json'] as const;
/**
 * What in the content folder is shown only by pages that are made every time, or known by its own material: entries that have pages of their own, and
 * the addresses, which no page shows.
 */
const SENDIRI = new RegExp(
  `^(?:data/paket/|${entriSendiri().join('|')}|faq/|${PENGATURAN.alamatDitarik.berkas}$|${BERKAS_ALAMAT}$)`,
);
/** Pictures and documents are known by size and time; reading them all would take longer than it saves. */
const MEDIA = /^media\//;

/** A build that knows the one before it. */
export interface Bertahap {
  /** Variables for the process that makes the pages. */
  lingkungan: Readonly<Record<'HALAMAN_LAMA' | 'HALAMAN_BARU' | 'SITUS_LAMA', string>>;
  /** Puts the pages that stay into `baru`; their files below the site. */
  ambilTetap(baru: string): Promise<string[]>;
  /** Remembers this build once it is in place. */
  simpan(): Promise<void>;
}

/** Prepares a build in `cache`; nothing is taken over when code, settings or the last site are not those of the last build. */
export async function siapkanBertahap(env: Env, cache: string, root: string): Promise<Bertahap> {
  await mkdir(cache, { recursive: true });
  const [catatan, baru, keadaan] = ['halaman.tsv', `halaman-${process.pid}.tsv`, 'keadaan.json'].map((n) =>
    path.join(cache, n),
  ) as [string, string, string];
  buangSisa(cache, /^halaman-(\d+)\.tsv$/);
  await rm(baru, { force: true });
  const sidik = await sidikBangunan(env, root);
  const sama = (await baca(keadaan)) === JSON.stringify({ sidik, situs: penandaSitus(env.outDir) });
  return {
    lingkungan: { HALAMAN_LAMA: sama ? catatan : '', HALAMAN_BARU: baru, SITUS_LAMA: sama ? env.outDir : '' },
    async ambilTetap(tujuan) {
      const tetap = (await baca(baru))
        .split('\n')
        .filter((b) => b.startsWith('tetap\t'))
        .map((b) => b.slice(b.lastIndexOf('\t') + 1));
      await taut(env.outDir, tujuan, tetap);
      return tetap;
    },
    async simpan() {
      await rm(keadaan, { force: true });
      if (!existsSync(baru)) return;
      await rename(baru, catatan);
      await writeFile(keadaan, JSON.stringify({ sidik, situs: penandaSitus(env.outDir) }));
    },
  };
}

function entriSendiri(): string[] {
  // standing pages stand in lists that pages taken over may show
  return Object.values<KoleksiMarkdown>(KOLEKSI).flatMap((k) => (k.letak && k.letak !== '/' ? [`${k.folder}/`] : []));
}

/** The same file under a second name costs no disk and no time; files of a site are never written to again. */
async function taut(dari: string, ke: string, berkas: readonly string[]): Promise<void> {
  const ada = new Set<string>();
  for (const nama of berkas) {
    const [asal, tujuan] = [path.join(dari, nama), path.join(ke, nama)];
    const dir = path.dirname(tujuan);
    if (!ada.has(dir)) await mkdir(dir, { recursive: true });
    ada.add(dir);
    await link(asal, tujuan).catch(() => copyFile(asal, tujuan));
  }
}

/** Which site stands at `outDir`: its first page as a file. Another build there has another. */
function penandaSitus(outDir: string): string {
  const beranda = path.join(outDir, 'index.html');
  if (!existsSync(beranda)) return '';
  const { ino, mtimeMs, size } = statSync(beranda);
  return [ino, mtimeMs, size].join('-');
}

/** Fingerprint of code, settings and all content but packages and news; the history of git in a content folder is no content. */
async function sidikBangunan(env: Env, root: string): Promise<string> {
  const hash = createHash('sha256').update(
    JSON.stringify([process.version, env.siteUrl, env.basePath, env.contentDir]),
  );
  const isi = async (folder: string, nama: string) => {
    hash.update(`${nama}\n`).update(await readFile(path.join(folder, nama)));
  };
  for (const nama of await isiFolder(path.join(root, 'src'))) await isi(root, `src/${nama}`);
  for (const nama of ATURAN) await isi(root, nama);
  for (const nama of await isiFolder(env.contentDir)) {
    if (SENDIRI.test(nama)) continue;
    if (!MEDIA.test(nama)) await isi(env.contentDir, nama);
    else {
      const { size, mtimeMs } = await stat(path.join(env.contentDir, nama));
      hash.update(`${nama} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

async function baca(berkas: string): Promise<string> {
  try {
    return await readFile(berkas, 'utf8');
  } catch {
    return '';
  }
}
