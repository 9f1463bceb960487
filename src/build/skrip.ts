import process from 'node:process';
import { GalatMasukan, tulisSemua } from '../schemas/masalah.ts';

/** Runs the work of a script: expected failures are printed without a stack trace and end with exit code 1; others are bugs and keep theirs. */
export async function jalankanSkrip(
  kerja: () => Promise<void>,
  galat: (pesan: string) => void = console.error,
): Promise<void> {
  try {
    await kerja();
  } catch (error) {
    if (!(error instanceof GalatMasukan) && !dariLingkungan(error)) throw error;
    galat(error instanceof GalatMasukan ? tulisSemua(error.message, error.masalah) : error.message);
    process.exitCode = 1;
  }
}

/** `bacaEnv` refuses SITE_URL, SAAT and PORT with a plain Error that begins with the variable. */
function dariLingkungan(error: unknown): error is Error {
  return error instanceof Error && /^(?:SITE_URL|SAAT|PORT|BASE_PATH)=/.test(error.message);
}

/** Work of a script that takes no options: `--help` prints what it does, anything else is refused with exit code 2 before any work. */
export async function jalankanTanpaPilihan(
  bantuan: string,
  kerja: () => Promise<void>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const asing = args.find((arg) => arg !== '--help' && arg !== '-h');
  if (asing !== undefined) {
    console.error(`Pilihan tidak dikenal: ${asing}\n\n${bantuan}`);
    process.exitCode = 2;
  } else if (args.length > 0) console.log(bantuan);
  else await jalankanSkrip(kerja);
}
