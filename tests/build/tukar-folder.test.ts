import { existsSync, renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siapkanFolder, tukarFolder } from '../../src/build/tukar-folder.ts';

// No process has this number.
const MATI = 2 ** 30;

async function situs(folder: string, isi: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), isi);
  await writeFile(path.join(folder, '404.html'), isi);
  return folder;
}

async function meja() {
  const akar = await mkdtemp(path.join(tmpdir(), 'tukar-'));
  const outDir = path.join(akar, 'hasil');
  return { akar, outDir, isi: () => readFile(path.join(outDir, 'index.html'), 'utf8') };
}

describe('menukar situs lama dengan yang baru', () => {
  it('tidak meninggalkan folder sisa', async () => {
    const { akar, outDir, isi } = await meja();
    await situs(outDir, 'lama');
    await tukarFolder(await situs(path.join(akar, 'baru'), 'baru'), outDir);
    expect(await isi()).toBe('baru');
    expect(await readdir(akar)).toEqual(['hasil']);
  });

  it('bila situs baru tidak dapat dipasang, situs lama kembali ke tempatnya', async () => {
    const { akar, outDir, isi } = await meja();
    await situs(outDir, 'lama');
    const ganti = (dari: string, ke: string) => {
      if (ke === outDir) throw new Error('EPERM');
      renameSync(dari, ke);
    };
    const baru = await situs(path.join(akar, 'baru'), 'baru');
    await expect(tukarFolder(baru, outDir, { ganti })).rejects.toThrow('EPERM');
    expect(await isi()).toBe('lama');
    expect(await readdir(akar)).toEqual(['hasil']);
  });

  it('bangunan yang mati di tengah penukaran: situs lamanya dikembalikan, sisanya dibuang', async () => {
    const { akar, outDir, isi } = await meja();
    await situs(`${outDir}.lama-${MATI}`, 'lama');
    await situs(`${outDir}.baru-${MATI}`, 'baru');
    siapkanFolder(outDir, path.join(akar, 'konten'), path.join(akar, 'proyek'));
    expect(await isi()).toBe('lama');
    expect((await readdir(akar)).sort()).toEqual(['hasil', 'proyek']);
  });

  it('situs lama milik bangunan yang masih berjalan tidak disentuh', async () => {
    const { akar, outDir } = await meja();
    await situs(`${outDir}.lama-${process.ppid}`, 'lama');
    siapkanFolder(outDir, path.join(akar, 'konten'), path.join(akar, 'proyek'));
    expect(existsSync(outDir)).toBe(false);
  });
});
