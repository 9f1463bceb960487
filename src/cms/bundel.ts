import { createHash, type Hash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Situs } from '../schemas/situs.ts';
import type { BackendCms } from './backend-decap.ts';
import { halamanCms, halamanTanpaCms } from './halaman-admin.ts';
import { buatKonfigurasiCms } from './konfigurasi.ts';
import { tulisPanduan } from './panduan/tulis-panduan.ts';

const AKAR = path.resolve(import.meta.dirname, '../..');
/** What the bundle is made from; a change in any of them makes it anew. */
const SUMBER = [
  ...['src/cms', 'src/import', 'src/schemas', 'src/acuan', 'src/model', 'src/cards'],
  ...['package.json', 'package-lock.json'],
];

/** What `bundelCms` needs to know of the site. */
export interface OpsiBundel {
  situs: Situs;
  basePath: string;
  /** Where entries are kept; null publishes a page that says no backend is set up. */
  backend: BackendCms | null;
  log?: (m: string) => void;
}

/** Writes `<outDir>/admin/`: the page and, with a backend, the CMS, bundled once per state of its sources, and its guide. Throws an Error when bundling fails. */
export async function bundelCms(
  outDir: string,
  { situs, basePath, backend, log = console.log }: OpsiBundel,
): Promise<void> {
  const admin = path.join(outDir, 'admin');
  await mkdir(admin, { recursive: true });
  if (backend === null) {
    await writeFile(path.join(admin, 'index.html'), halamanTanpaCms(situs.nama));
    return;
  }
  const konfigurasi = buatKonfigurasiCms({ situs, backend, basePath });
  const bundel = await siapkanBundel(log);
  await cp(path.join(bundel, 'aset'), path.join(admin, 'aset'), { recursive: true });
  const aset = JSON.parse(await readFile(path.join(bundel, 'aset.json'), 'utf8')) as { js: string; css: string[] };
  await writeFile(path.join(admin, 'index.html'), halamanCms(situs.nama, { konfigurasi, backend }, aset));
  await tulisPanduan(path.join(admin, 'panduan'), situs);
}

/** The folder of the bundle for today's sources, made if it is not there. */
async function siapkanBundel(log: (m: string) => void): Promise<string> {
  const cache = path.join(AKAR, '.cache', 'cms');
  const folder = path.join(cache, await sidikSumber());
  if (await ada(path.join(folder, 'aset.json'))) return folder;
  log('CMS: membundel halaman admin (sekali per versi kode)…');
  await mkdir(cache, { recursive: true });
  const sementara = await mkdtemp(path.join(cache, 'baru-'));
  try {
    const { bundelAdmin } = await import('./bundel-vite.ts');
    await writeFile(path.join(sementara, 'aset.json'), JSON.stringify(await bundelAdmin(sementara)));
    await rename(sementara, folder);
    await buangLama(cache);
  } catch (error) {
    await rm(sementara, { recursive: true, force: true });
    // Another build was faster: its bundle is the same.
    if (!(await ada(path.join(folder, 'aset.json')))) throw error;
  }
  return folder;
}

/** Removes all bundles but the latest three: another build may be copying from the one before. */
async function buangLama(cache: string): Promise<void> {
  const nama = (await readdir(cache)).filter((n) => !n.startsWith('baru-'));
  const umur = await Promise.all(nama.map(async (n) => ({ n, mtime: (await stat(path.join(cache, n))).mtimeMs })));
  const lama = umur.sort((a, b) => b.mtime - a.mtime).slice(3);
  await Promise.all(lama.map(({ n }) => rm(path.join(cache, n), { recursive: true, force: true })));
}

async function sidikSumber(): Promise<string> {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '');
  for (const sumber of SUMBER) await tambahSidik(hash, path.join(AKAR, sumber), sumber);
  return hash.digest('hex').slice(0, 16);
}

async function tambahSidik(hash: Hash, berkas: string, nama: string): Promise<void> {
  const isi = await readdir(berkas, { withFileTypes: true }).catch(() => undefined);
  if (!isi) {
    hash.update(`${nama}\n`).update(await readFile(berkas));
    return;
  }
  for (const { name } of isi.sort((a, b) => (a.name < b.name ? -1 : 1)))
    await tambahSidik(hash, path.join(berkas, name), `${nama}/${name}`);
}

function ada(berkas: string): Promise<boolean> {
  return readFile(berkas).then(
    () => true,
    () => false,
  );
}
