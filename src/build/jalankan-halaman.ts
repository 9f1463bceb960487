/** Makes all pages and files of a site: Astro in a process of its own, and beside it a thread for what is no page. */
import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Env } from '../env.ts';
import { jalankanAstro, lingkunganAnak, type OpsiAstro } from './jalankan-astro.ts';

const PEKERJA = new URL('../luar-astro/pekerja.ts', import.meta.url);

/** Makes the site into `tujuan`. When one of the two fails the other is ended, and the first failure is thrown. */
export async function jalankanHalaman(env: Env, opsi: OpsiAstro): Promise<void> {
  const { tujuan, signal, lingkungan = {} } = opsi;
  const luar = mkdtempSync(`${tujuan}.luar-`);
  const henti = new AbortController();
  const semua = signal ? AbortSignal.any([signal, henti.signal]) : henti.signal;
  const bersama = async (kerja: Promise<void>) => {
    try {
      await kerja;
    } catch (error) {
      henti.abort();
      throw error;
    }
  };
  try {
    const hasil = await Promise.allSettled([
      bersama(jalankanAstro(env, { ...opsi, signal: semua, lingkungan: { ...lingkungan, LUAR_ASTRO: '1' } })),
      bersama(jalankanPekerja(luar, { ...lingkunganAnak(env, tujuan), ...lingkungan }, semua)),
    ]);
    signal?.throwIfAborted();
    const gagal = hasil.filter((h) => h.status === 'rejected').map((h) => h.reason as unknown);
    if (gagal.length > 0) throw gagal.find((g) => !(g instanceof Error && g.name === 'AbortError')) ?? gagal[0];
    gabungkan(luar, tujuan);
  } finally {
    await rm(luar, { recursive: true, force: true });
  }
}

function jalankanPekerja(folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const pekerja = new Worker(PEKERJA, {
    workerData: { folder },
    env: { ...env, HALAMAN_BARU: env['HALAMAN_BARU_LUAR'] ?? '' },
    execArgv: process.execArgv,
  });
  const henti = () => void pekerja.terminate();
  signal.addEventListener('abort', henti);
  return new Promise<void>((selesai, gagal) => {
    pekerja.on('error', gagal);
    pekerja.on('exit', (kode) => {
      signal.removeEventListener('abort', henti);
      if (kode === 0) selesai();
      else
        gagal(
          signal.aborted ? new DOMException('Dihentikan.', 'AbortError') : new Error(`Berakhir dengan kode ${kode}.`),
        );
    });
  });
}

/** Moves everything of one folder into another; folders that both have are joined. */
function gabungkan(dari: string, ke: string): void {
  const ada = new Set(readdirSync(ke));
  for (const entri of readdirSync(dari, { withFileTypes: true })) {
    const [asal, tujuan] = [path.join(dari, entri.name), path.join(ke, entri.name)];
    if (entri.isDirectory() && ada.has(entri.name)) gabungkan(asal, tujuan);
    else renameSync(asal, tujuan);
  }
}
