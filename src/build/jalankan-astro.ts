/** Runs `astro build` in a process of its own, so that each build starts fresh and a crash takes nothing with it. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Env } from '../env.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import { folderCache } from './folder-cache.ts';
import { pembacaLog } from './log-astro.ts';
import { sampaiSelesai } from './proses-anak.ts';

/** Absolute root of the project. */
export const AKAR = path.resolve(import.meta.dirname, '../..');

/** Options of one run. */
export interface OpsiAstro {
  /** Folder to build into, instead of `env.outDir`. */
  tujuan: string;
  log: (pesan: string) => void;
  signal?: AbortSignal | undefined;
  /** More variables for the pages (bertahap.ts). */
  lingkungan?: Readonly<Record<string, string>>;
}

/** Builds the pages into `tujuan`. Throws `GalatMasukan` with Astro's own words when it fails, or logs an error although it ends well (withastro/astro #18054). */
export async function jalankanAstro(
  env: Env,
  { tujuan, log, signal, lingkungan: tambahan = {} }: OpsiAstro,
): Promise<void> {
  const pembaca = pembacaLog(log);
  const anak = spawn(process.execPath, [berkasAstro(), 'build', '--force'], {
    cwd: AKAR,
    env: { ...lingkunganAnak(env, tujuan), ...tambahan },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  for (const arus of [anak.stdout, anak.stderr]) createInterface(arus).on('line', (baris) => pembaca.baca(baris));
  const sebab = await sampaiSelesai(anak);
  const galat = pembaca.galat();
  if (sebab !== '' || galat !== '')
    throw new GalatMasukan(`Halaman gagal dibangun${sebab && ` (${sebab})`}.\n${galat || pembaca.ekor()}`);
}

/** Astro's own program, to be run by Node. */
export function berkasAstro(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
}

/** The environment of what makes pages: this one with the settings of the build spelt out, and nothing of a surrounding test run. */
export function lingkunganAnak(env: Env, tujuan: string): NodeJS.ProcessEnv {
  const asal = Object.entries(process.env).filter(([nama]) => nama !== 'NODE_ENV' && !nama.startsWith('VITEST'));
  return {
    ...Object.fromEntries(asal),
    ASTRO_TELEMETRY_DISABLED: '1',
    // memory of the bundler (Rust) and of native parts goes back at once: 120 MiB less at the peak
    MIMALLOC_PURGE_DELAY: '0',
    MALLOC_ARENA_MAX: '2',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    CONTENT_DIR: env.contentDir,
    OUT_DIR: tujuan,
    SITE_URL: env.siteUrl ?? '',
    BASE_PATH: env.basePath,
    SAAT: env.saat.toISOString(),
    PORT: String(env.port),
    CACHE_DIR: folderCache(env.contentDir, env.outDir, AKAR),
  };
}
