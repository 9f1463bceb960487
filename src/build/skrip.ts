import process from 'node:process';
import type { ParseArgsOptionsConfig } from 'node:util';
import { GalatMasukan, tulisSemua } from '../schemas/masalah.ts';
import { GalatPilihan, type Terurai, uraiPilihan } from './pilihan.ts';

/** What a script takes: its help, its options, and whether it takes bare words. */
interface Perintah<O extends ParseArgsOptionsConfig> {
  bantuan: string;
  pilihan: O;
  posisi?: boolean;
}

/**
 * Runs a script with its options. Exit code 0: done (or `--help` printed); 1: the input is refused; 2: an option or variable is wrong, and the help
 * follows. Expected failures are printed without a stack trace; others are bugs and keep theirs.
 */
export async function jalankanPerintah<O extends ParseArgsOptionsConfig>(
  { bantuan, pilihan, posisi = false }: Perintah<O>,
  kerja: (terurai: Terurai<O>) => Promise<void> | void,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  try {
    const terurai = uraiPilihan(args, pilihan, posisi);
    if (args.some((arg) => arg === '--help' || arg === '-h')) console.log(bantuan);
    else await kerja(terurai);
  } catch (error) {
    if (error instanceof GalatPilihan) keluar(2, `${error.message}\n\n${bantuan}`);
    else if (error instanceof GalatMasukan) keluar(1, tulisSemua(error.message, error.masalah));
    else if (dariLingkungan(error)) keluar(2, error.message);
    else throw error;
  }
}

/** Work of a script that takes no options. */
export function jalankanTanpaPilihan(bantuan: string, kerja: () => Promise<void> | void): Promise<void> {
  return jalankanPerintah({ bantuan, pilihan: {} }, kerja);
}

/** Budget year of `--tahun`. Throws `GalatPilihan`. */
export function tahunPilihan(tulisan: string | undefined): number {
  const tahun = Number(tulisan);
  if (!(Number.isInteger(tahun) && tahun >= 2015 && tahun <= 2100))
    throw new GalatPilihan(`--tahun ${tulisan ?? '(kosong)'} bukan tahun anggaran; tulis misalnya --tahun 2026.`);
  return tahun;
}

/** `bacaEnv` refuses SITE_URL, SAAT and PORT with a plain Error that begins with the variable. */
function dariLingkungan(error: unknown): error is Error {
  return error instanceof Error && /^(?:SITE_URL|SAAT|PORT|BASE_PATH)=/.test(error.message);
}

function keluar(kode: number, pesan: string): void {
  console.error(pesan);
  process.exitCode = kode;
}
