import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);

/** Runs an entry point of `scripts/` as an operator would. Rejects with what it printed when its exit code is not 0. */
export async function jalankanSkrip(
  nama: string,
  pilihan: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ stdout: string; stderr: string }> {
  return execFileAsync(process.execPath, [`scripts/${nama}`, ...pilihan], {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
}
