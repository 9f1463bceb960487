/** Runs every check of the project and counts them; a step that crashes counts as failed. */
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
const SAAT_UJI = '2026-11-24T08:00:00+07:00';

/** Where the test build lies; browser tests look there. */
export const SITUS_UJI = path.join(FOLDER, 'dist');

/** All steps of `npm test`, in order; those of one group keep a processor busy each and run side by side. */
export const LANGKAH: readonly (readonly Langkah[])[] = [
  [
    { nama: 'Tipe', perintah: 'astro', pilihan: ['check'] },
    { nama: 'Bentuk tulisan', perintah: 'prettier', pilihan: ['--check', '.'] },
  ],
  // after the types, which it reads: a new checkout has none of Astro's before the check has made them
  [{ nama: 'Lint', perintah: 'eslint', pilihan: ['.', '--max-warnings', '0'] }],
  [vitest('Uji unit', 'unit')],
  [{ nama: 'Bangun', perintah: 'node', pilihan: ['scripts/build.ts'], env: { OUT_DIR: SITUS_UJI, SAAT: SAAT_UJI } }],
  [vitest('Uji di peramban', 'situs')],
];

/** Runs a command; its output goes where ours goes, or is kept and printed whole when it ends, so that it does not mix with another's. */
type Jalankan = (langkah: Langkah, simpanKeluaran: boolean) => Promise<number>;

/** Runs the groups of steps, prints how each step went, and returns the sum. A step without a single test counts as failed. */
export async function jalankanUji(
  langkah: readonly (readonly Langkah[])[] = LANGKAH,
  opsi: { jalankan?: Jalankan; log?: (pesan: string) => void; jam?: () => number } = {},
): Promise<Hitungan> {
  const { jalankan = jalankanPerintah, log = console.log, jam = Date.now } = opsi;
  await mkdir(FOLDER, { recursive: true });
  const ringkasan: string[] = [];
  const jumlah: Hitungan = { lulus: 0, gagal: 0 };
  for (const serentak of langkah) {
    log(`\n── ${serentak.map((l) => l.nama).join(', ')}`);
    const baris = await Promise.all(
      serentak.map(async (l) => {
        const mulai = jam();
        if (l.laporan) await rm(l.laporan, { force: true });
        const hasil = await nilai(l, await jalankan(l, serentak.length > 1));
        jumlah.lulus += hasil.lulus;
        jumlah.gagal += hasil.gagal;
        const detik = ((jam() - mulai) / 1000).toFixed(0);
        return `${hasil.gagal === 0 ? 'lulus' : 'GAGAL'}  ${l.nama}: ${hasil.lulus} lulus, ${hasil.gagal} gagal, ${detik} detik`;
      }),
    );
    ringkasan.push(...baris);
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

function jalankanPerintah({ perintah, pilihan, env }: Langkah, simpanKeluaran: boolean): Promise<number> {
  return new Promise((selesai) => {
    const keluaran = simpanKeluaran ? 'pipe' : 'inherit';
    const simpanan: Buffer[] = [];
    const anak = spawn(perintah, pilihan, {
      stdio: ['ignore', keluaran, keluaran],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      shell: process.platform === 'win32',
    });
    anak.on('error', (error) => {
      console.error(error.message);
      selesai(1);
    });
    for (const aliran of [anak.stdout, anak.stderr])
      aliran?.on('data', (bagian: Buffer) => {
        simpanan.push(bagian);
      });
    anak.on('close', (kode) => {
      process.stdout.write(Buffer.concat(simpanan));
      selesai(kode ?? 1);
    });
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
