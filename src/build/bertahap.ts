/** What a build may take over from the last one: pages whose material did not change (docs/keputusan/0012). */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Env } from '../env.ts';
import { BERKAS_ALAMAT, KOLEKSI, type KoleksiMarkdown, PENGATURAN } from '../schemas/koleksi.ts';
import { alamatSitus } from './alamat-situs.ts';
import { isiFolder } from './daftar-berkas.ts';
import { daftarKeluaran } from './daftar-keluaran.ts';
import { siapkanSimpanan } from './simpanan-grafik.ts';
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

/** Variables for what makes pages and files: what the last build made, what this one does, and drawings made with the same code. */
type Lingkungan = Readonly<
  Record<
    | 'HALAMAN_LAMA'
    | 'HALAMAN_BARU'
    | 'HALAMAN_BARU_LUAR'
    | 'SITUS_LAMA'
    | 'TERBITAN_LAMA'
    | 'TERBITAN'
    | 'SIMPANAN_GRAFIK',
    string
  >
>;

/** A build that knows the one before it. */
export interface Bertahap {
  /** Variables for the process that makes the pages. */
  lingkungan: Lingkungan;
  /** Puts the pages that stay into `baru`; their files below the site. */
  ambilTetap(baru: string): Promise<string[]>;
  /** Files of the site that is taken over from, checked when it was built; none when there is no such site. */
  berkasLama(): Promise<ReadonlySet<string>>;
  /** Pages of that site that the search covers; undefined when that is not known. */
  dicariLama(): Promise<ReadonlySet<string> | undefined>;
  /** Remembers this build once it is in place, with the pages that the search covers. */
  simpan(dicari?: Iterable<string>): Promise<void>;
}

/** Prepares a build in `cache`; nothing is taken over when code, settings or the last site are not those of the last build. */
export async function siapkanBertahap(env: Env, cache: string, root: string): Promise<Bertahap> {
  await mkdir(cache, { recursive: true });
  const di = (nama: string) => path.join(cache, nama);
  const [catatan, terbitan, cari, keadaan] = ['halaman.tsv', 'terbitan.json', 'cari.txt', 'keadaan.json'].map(di) as [
    string,
    string,
    string,
    string,
  ];
  const baru = {
    halaman: di(`halaman-${process.pid}.tsv`),
    luar: di(`halaman-${process.pid}-luar.tsv`),
    terbitan: di(`terbitan-${process.pid}.json`),
  };
  buangSisa(cache, /^(?:halaman|terbitan)-(\d+)(?:-luar)?\.(?:tsv|json)$/);
  for (const berkas of Object.values(baru)) await rm(berkas, { force: true });
  const kode = await sidikKode(root);
  const sidik = await sidikBangunan(env, kode);
  const bacaBaru = async () => `${await baca(baru.halaman)}${await baca(baru.luar)}`;
  const sama = (await baca(keadaan)) === JSON.stringify({ sidik, situs: penandaSitus(env.outDir) });
  return {
    lingkungan: {
      HALAMAN_LAMA: sama ? catatan : '',
      HALAMAN_BARU: baru.halaman,
      HALAMAN_BARU_LUAR: baru.luar,
      SITUS_LAMA: sama ? env.outDir : '',
      TERBITAN_LAMA: sama ? terbitan : '',
      TERBITAN: baru.terbitan,
      SIMPANAN_GRAFIK: siapkanSimpanan(kode, root),
    },
    async ambilTetap(tujuan) {
      const tetap = (await bacaBaru())
        .split('\n')
        .filter((b) => b.startsWith('tetap\t'))
        .map((b) => b.slice(b.lastIndexOf('\t') + 1));
      taut(env.outDir, tujuan, tetap);
      return tetap;
    },
    berkasLama: async () => new Set(sama ? await daftarKeluaran(env.outDir) : []),
    dicariLama: async () => (sama && existsSync(cari) ? new Set((await baca(cari)).split('\n')) : undefined),
    async simpan(dicari = []) {
      await rm(keadaan, { force: true });
      if (!existsSync(baru.halaman)) return;
      await writeFile(catatan, await bacaBaru());
      await writeFile(cari, [...dicari].join('\n'));
      if (existsSync(baru.terbitan)) await rename(baru.terbitan, terbitan);
      for (const berkas of Object.values(baru)) await rm(berkas, { force: true });
      await writeFile(keadaan, JSON.stringify({ sidik, situs: penandaSitus(env.outDir) }));
    },
  };
}

function entriSendiri(): string[] {
  // standing pages stand in lists that pages taken over may show
  return Object.values<KoleksiMarkdown>(KOLEKSI).flatMap((k) => (k.letak && k.letak !== '/' ? [`${k.folder}/`] : []));
}

/** The same file under a second name costs no disk and no time; files of a site are never written to again. */
function taut(dari: string, ke: string, berkas: readonly string[]): void {
  const ada = new Set<string>();
  for (const nama of berkas) {
    const [asal, tujuan] = [path.join(dari, nama), path.join(ke, nama)];
    const dir = path.dirname(tujuan);
    if (!ada.has(dir)) mkdirSync(dir, { recursive: true });
    ada.add(dir);
    try {
      linkSync(asal, tujuan);
    } catch {
      copyFileSync(asal, tujuan);
    }
  }
}

/** Which site stands at `outDir`: its first page as a file. Another build there has another. */
function penandaSitus(outDir: string): string {
  const beranda = path.join(outDir, 'index.html');
  if (!existsSync(beranda)) return '';
  const { ino, mtimeMs, size } = statSync(beranda);
  return [ino, mtimeMs, size].join('-');
}

/** Fingerprint of the code and of the packages it uses. */
async function sidikKode(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const sumber = (await isiFolder(path.join(root, 'src'))).map((nama) => `src/${nama}`);
  for (const nama of [...sumber, ...ATURAN]) hash.update(`${nama}\n`).update(await readFile(path.join(root, nama)));
  return hash.digest('hex');
}

/** Fingerprint of code, settings and all content but packages and news; the history of git in a content folder is no content. */
async function sidikBangunan(env: Env, kode: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([kode, alamatSitus(env), env.basePath, env.contentDir]));
  for (const nama of await isiFolder(env.contentDir)) {
    if (SENDIRI.test(nama)) continue;
    if (!MEDIA.test(nama)) hash.update(`${nama}\n`).update(await readFile(path.join(env.contentDir, nama)));
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
