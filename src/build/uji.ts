/** Runs every check of the project, one after the other, and counts them; a step that crashes counts as failed. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** How many checks a step made. */
export interface Hitungan {
  lulus: number;
  gagal: number;
}

/** A step of `npm test`: a command of node_modules/.bin; with `laporan` it writes Vitest's JSON report there. */
export interface Langkah {
  nama: string;
  perintah: string;
  pilihan: readonly string[];
  env?: NodeJS.ProcessEnv;
  laporan?: string;
}

const FOLDER = path.resolve('.cache', 'uji');

/** The moment the test build takes for now, so that its pages do not change from day to day. */
export const SAAT_UJI = '2026-11-24T08:00:00+07:00';

/** Where the test build lies; browser tests look there. */
export const SITUS_UJI = path.join(FOLDER, 'dist');

/** All steps of `npm test`, in order. */
export const LANGKAH: readonly Langkah[] = [
  { nama: 'Tipe', perintah: 'astro', pilihan: ['check'] },
  { nama: 'Lint', perintah: 'eslint', pilihan: ['.', '--max-warnings', '0'] },
  { nama: 'Bentuk tulisan', perintah: 'prettier', pilihan: ['--check', '.'] },
  vitest('Uji unit', 'unit'),
  { nama: 'Bangun', perintah: 'node', pilihan: ['scripts/build.ts'], env: { OUT_DIR: SITUS_UJI, SAAT: SAAT_UJI } },
  vitest('Uji di peramban', 'situs'),
];

/** Runs the steps, prints how each went, and returns the sum. A step without a single test counts as failed. */
export async function jalankanUji(
  langkah: readonly Langkah[] = LANGKAH,
  opsi: { jalankan?: (l: Langkah) => Promise<number>; log?: (pesan: string) => void; jam?: () => number } = {},
): Promise<Hitungan> {
  const { jalankan = jalankanPerintah, log = console.log, jam = Date.now } = opsi;
  await mkdir(FOLDER, { recursive: true });
  const ringkasan: string[] = [];
  const jumlah: Hitungan = { lulus: 0, gagal: 0 };
  for (const l of langkah) {
    log(`\n── ${l.nama}`);
    const mulai = jam();
    if (l.laporan) await rm(l.laporan, { force: true });
    const hasil = await nilai(l, await jalankan(l));
    jumlah.lulus += hasil.lulus;
    jumlah.gagal += hasil.gagal;
    const detik = ((jam() - mulai) / 1000).toFixed(0);
    ringkasan.push(
      `${hasil.gagal === 0 ? 'lulus' : 'GAGAL'}  ${l.nama}: ${hasil.lulus} lulus, ${hasil.gagal} gagal, ${detik} detik`,
    );
  }
  log(`\n${ringkasan.join('\n')}\n`);
  return jumlah;
}

async function nilai(l: Langkah, kode: number): Promise<Hitungan> {
  if (!l.laporan) return kode === 0 ? { lulus: 1, gagal: 0 } : { lulus: 0, gagal: 1 };
  const { lulus, gagal } = await bacaLaporan(l.laporan);
  const adaMasalah = kode !== 0 || lulus + gagal === 0;
  return { lulus, gagal: gagal === 0 && adaMasalah ? 1 : gagal };
}

async function bacaLaporan(berkas: string): Promise<Hitungan> {
  try {
    const laporan = JSON.parse(await readFile(berkas, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { lulus: laporan.numPassedTests, gagal: laporan.numFailedTests };
  } catch {
    return { lulus: 0, gagal: 0 };
  }
}

function jalankanPerintah({ perintah, pilihan, env }: Langkah): Promise<number> {
  return new Promise((selesai) => {
    const anak = spawn(perintah, pilihan, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      shell: process.platform === 'win32',
    });
    anak.on('error', (error) => {
      console.error(error.message);
      selesai(1);
    });
    anak.on('close', (kode) => selesai(kode ?? 1));
  });
}

function vitest(nama: string, project: string): Langkah {
  const laporan = path.join(FOLDER, `${project}.json`);
  return {
    nama,
    perintah: 'vitest',
    pilihan: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${laporan}`],
    laporan,
  };
}
