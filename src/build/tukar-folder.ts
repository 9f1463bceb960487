/** The finished site takes the place of the last one in one step; until then the last good one stays as it is. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { GalatMasukan } from '../schemas/masalah.ts';

/**
 * A fresh empty folder to build in. It lies inside the project, wherever `outDir` is: Astro runs the pages from there, and they must find
 * node_modules. What dead builds left is removed. Throws `GalatMasukan` when `outDir` is no place for a site.
 */
export function siapkanFolder(outDir: string, contentDir: string, root: string, pid: number = process.pid): string {
  pastikanAman(outDir, contentDir, root);
  pulihkanSitus(outDir, pid);
  const induk = path.join(root, '.cache', 'bangun');
  buangSisa(induk, /^(\d+)-/);
  buangSisa(path.dirname(outDir), sisaTukar(outDir));
  mkdirSync(induk, { recursive: true });
  return mkdtempSync(path.join(induk, `${pid}-`));
}

/** Puts `baru` in the place of `outDir` by renaming, at once; then removes what stood there. When that fails, what stood there stands again. */
export async function tukarFolder(
  baru: string,
  outDir: string,
  { pid = process.pid, ganti = renameSync }: { pid?: number; ganti?: (dari: string, ke: string) => void } = {},
): Promise<void> {
  const siap = `${outDir}.baru-${pid}`;
  const lama = `${outDir}.lama-${pid}`;
  await pindahkan(baru, siap);
  const ada = existsSync(outDir);
  try {
    if (ada) ganti(outDir, lama);
    ganti(siap, outDir);
  } catch (error) {
    if (!existsSync(outDir) && existsSync(lama)) renameSync(lama, outDir);
    await rm(siap, { recursive: true, force: true });
    throw error;
  }
  if (ada) await rm(lama, { recursive: true, force: true });
}

/** Puts the last good site back when a build died between taking it away and putting the new one in its place. */
export function pulihkanSitus(outDir: string, pid: number = process.pid): void {
  const induk = path.dirname(outDir);
  if (existsSync(outDir) || !existsSync(induk)) return;
  const umur = (nama: string) => statSync(path.join(induk, nama)).mtimeMs;
  const [terbaru] = readdirSync(induk)
    .filter((nama) => {
      const [, cara, milik] = sisaTukar(outDir).exec(nama) ?? [];
      return cara === 'lama' && (Number(milik) === pid || !hidup(Number(milik)));
    })
    .sort((a, b) => umur(b) - umur(a));
  if (terbaru !== undefined) renameSync(path.join(induk, terbaru), outDir);
}

/** Does the folder hold a finished site? */
export function adaSitus(outDir: string): boolean {
  return ['index.html', '404.html'].every((nama) => existsSync(path.join(outDir, nama)));
}

/** Renames, or copies when the target lies on another disk. */
async function pindahkan(dari: string, ke: string): Promise<void> {
  await mkdir(path.dirname(ke), { recursive: true });
  try {
    await rename(dari, ke);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(dari, ke, { recursive: true });
    await rm(dari, { recursive: true, force: true });
  }
}

function sisaTukar(outDir: string): RegExp {
  return new RegExp(`^${path.basename(outDir).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.(baru|lama)-(\\d+)$`);
}

/** Removes what builds that are no more left in a folder; the pattern's last group is their process. */
export function buangSisa(induk: string, pola: RegExp): void {
  for (const nama of existsSync(induk) ? readdirSync(induk) : []) {
    const milik = pola.exec(nama)?.at(-1);
    if (milik !== undefined && !hidup(Number(milik))) rmSync(path.join(induk, nama), { recursive: true, force: true });
  }
}

/** The output folder is replaced whole, so it must not hold anything but a site made here. */
function pastikanAman(outDir: string, contentDir: string, root: string): void {
  for (const milik of [contentDir, root])
    if (milik === outDir || milik.startsWith(outDir + path.sep))
      throw new GalatMasukan(
        `OUT_DIR="${outDir}" memuat "${milik}", yang akan terhapus. Pilih folder lain, misalnya OUT_DIR=dist.`,
      );
  const isi = existsSync(outDir) ? readdirSync(outDir) : [];
  if (isi.length > 0 && !adaSitus(outDir))
    throw new GalatMasukan(
      `OUT_DIR="${outDir}" berisi berkas yang bukan hasil bangun situs ini, dan akan terhapus. Pilih folder baru, atau kosongkan dulu.`,
    );
}

function hidup(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
