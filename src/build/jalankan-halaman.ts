/** Makes all pages and files of a site: Astro in a process of its own, and beside it another for what is no page. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Env } from '../env.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import { AKAR, jalankanAstro, lingkunganAnak, type OpsiAstro } from './jalankan-astro.ts';
import { sampaiSelesai } from './proses-anak.ts';

/** Options of one run of both. */
export interface OpsiHalaman extends OpsiAstro {
  /** Called when Astro works alone, with the folders that hold what is made so far; `selesai` tells when Astro is done. Waited for before the folders are joined. */
  selagiMenunggu?: (folder: readonly string[], selesai: AbortSignal) => Promise<void>;
}

type Pembuat = (env: Env, opsi: OpsiAstro) => Promise<void>;

const PEKERJA = path.join(AKAR, 'src', 'luar-astro', 'pekerja.ts');
/** Less room for young objects: drawing makes many that die at once. */
const HEMAT = ['--max-semi-space-size=8'];

/** Makes the site into `tujuan`. When one of the two fails the other is ended, and what went wrong first is thrown. */
export async function jalankanHalaman(
  env: Env,
  opsi: OpsiHalaman,
  { astro = jalankanAstro, luarAstro = jalankanLuarAstro }: { astro?: Pembuat; luarAstro?: Pembuat } = {},
): Promise<void> {
  const { tujuan, lingkungan = {}, selagiMenunggu } = opsi;
  const luar = mkdtempSync(`${tujuan}.luar-`);
  const henti = new AbortController();
  const signal = opsi.signal ? AbortSignal.any([opsi.signal, henti.signal]) : henti.signal;
  const galat: unknown[] = [];
  const bersama = (kerja: Promise<void>) =>
    kerja.catch((error: unknown) => {
      galat.push(error);
      henti.abort();
    });
  const astroSelesai = new AbortController();
  const buatHalaman = async () => {
    await astro(env, { ...opsi, signal, lingkungan: { ...lingkungan, LUAR_ASTRO: '1' } });
  };
  const buatLainnya = async () => {
    await luarAstro(env, { ...opsi, signal, tujuan: luar });
    if (!astroSelesai.signal.aborted) await selagiMenunggu?.([luar, tujuan], astroSelesai.signal);
  };
  try {
    await Promise.all([bersama(buatHalaman()).finally(() => astroSelesai.abort()), bersama(buatLainnya())]);
    if (galat.length > 0) throw galat[0];
    gabungkan(luar, tujuan);
  } finally {
    await rm(luar, { recursive: true, force: true });
  }
}

/** A process of its own: what drawing takes of memory is given back when it ends, long before Astro does. */
async function jalankanLuarAstro(env: Env, { tujuan, signal, lingkungan = {} }: OpsiAstro): Promise<void> {
  const anak = spawn(process.execPath, [...HEMAT, PEKERJA, tujuan], {
    cwd: AKAR,
    env: {
      ...lingkunganAnak(env, tujuan),
      ...lingkungan,
      OUT_DIR: env.outDir,
      HALAMAN_BARU: lingkungan['HALAMAN_BARU_LUAR'] ?? '',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  let galat = '';
  anak.stderr.on('data', (bagian: Buffer) => (galat = `${galat}${String(bagian)}`.slice(-4000)));
  const sebab = await sampaiSelesai(anak);
  if (sebab !== '') throw new GalatMasukan(`Berkas di luar halaman gagal dibuat (${sebab}).\n${galat}`.trim());
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
