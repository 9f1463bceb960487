/** Where finished drawings of charts are kept between builds (charts/svg/simpanan.ts). */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Other states of the code whose drawings are kept: another build may be using them. */
const KODE_LAIN = 2;
/** A drawing older than this is made again; the data change every month. */
const UMUR_HARI = 40;

/** The folder for drawings of this code (`kode` is its fingerprint), below `SIMPANAN_GAMBAR` (default `.cache`), with what is old removed. */
export function siapkanSimpanan(kode: string, root: string, kini: number = Date.now()): string {
  const induk = path.resolve(root, process.env['SIMPANAN_GAMBAR'] ?? '.cache', 'grafik');
  const folder = path.join(induk, kode.slice(0, 16));
  mkdirSync(folder, { recursive: true });
  const lain = isi(induk).filter((f) => f.file !== folder);
  for (const { file } of lain.slice(KODE_LAIN)) rmSync(file, { recursive: true, force: true });
  for (const { file, pada } of isi(folder)) if (kini - pada > UMUR_HARI * 86_400_000) rmSync(file, { force: true });
  return folder;
}

/** What a folder holds with the moment of its last change, newest first. */
function isi(folder: string): { file: string; pada: number }[] {
  return readdirSync(folder)
    .map((nama) => path.join(folder, nama))
    .filter((file) => existsSync(file))
    .map((file) => ({ file, pada: statSync(file).mtimeMs }))
    .sort((a, b) => b.pada - a.pada);
}
