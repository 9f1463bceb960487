/** The finished site takes the place of the last one in one step; until then the last good one stays as it is. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { GalatMasukan } from '../schemas/masalah.ts';

/** A fresh empty folder beside `outDir`; what dead builds left there is removed. Throws `GalatMasukan` when `outDir` is no place for a site. */
export function siapkanFolder(outDir: string, contentDir: string, pid: number = process.pid): string {
  pastikanAman(outDir, contentDir);
  const induk = path.dirname(outDir);
  mkdirSync(induk, { recursive: true });
  for (const nama of readdirSync(induk)) {
    const sisa = new RegExp(`^${escape(path.basename(outDir))}\\.(?:baru|lama)-(\\d+)$`).exec(nama)?.[1];
    if (sisa !== undefined && (Number(sisa) === pid || !hidup(Number(sisa))))
      rmSync(path.join(induk, nama), { recursive: true, force: true });
  }
  const baru = `${outDir}.baru-${pid}`;
  mkdirSync(baru);
  return baru;
}

/** Puts `baru` in the place of `outDir` by renaming, at once; then removes what stood there. */
export async function tukarFolder(baru: string, outDir: string, pid: number = process.pid): Promise<void> {
  const lama = `${outDir}.lama-${pid}`;
  const ada = existsSync(outDir);
  if (ada) renameSync(outDir, lama);
  renameSync(baru, outDir);
  if (ada) await rm(lama, { recursive: true, force: true });
}

/** The output folder is replaced whole, so it must not hold anything but a site made here. */
function pastikanAman(outDir: string, contentDir: string): void {
  for (const milik of [contentDir, process.cwd()])
    if (milik === outDir || milik.startsWith(outDir + path.sep))
      throw new GalatMasukan(
        `OUT_DIR="${outDir}" memuat "${milik}", yang akan terhapus. Pilih folder lain, misalnya OUT_DIR=dist.`,
      );
  const isi = existsSync(outDir) ? readdirSync(outDir) : [];
  if (isi.length > 0 && !(isi.includes('index.html') && isi.includes('404.html')))
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

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
