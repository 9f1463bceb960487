import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Tolakan } from './tolakan.ts';

const jalankan = promisify(execFile);
const OPSI = { maxBuffer: 64 * 1024 * 1024 };

/** git did not do what it was asked; `kata` is the last line it printed. */
export class GagalGit extends Tolakan {
  readonly kata: string;

  constructor(perintah: string, kata: string) {
    super(
      500,
      `git di komputer ini berhenti saat "git ${perintah}" (${kata}). Konsep yang sudah tersimpan tidak hilang. Coba lagi; bila tetap begitu, hubungi pengelola situs.`,
    );
    this.kata = kata;
  }
}

/** What a git command prints, without the last line feed. Throws `GagalGit`. */
export async function git(cwd: string, perintah: readonly string[]): Promise<string> {
  return (await gitUtuh(cwd, perintah)).replace(/\n$/, '');
}

/** What a git command prints, to the letter. Throws `GagalGit`. */
export async function gitUtuh(cwd: string, perintah: readonly string[]): Promise<string> {
  try {
    return (await jalankan('git', perintah, { cwd, ...OPSI })).stdout;
  } catch (error) {
    const { stderr = '', message = '' } = error as { stderr?: string; message?: string };
    const kata = stderr.trim().split('\n').at(-1) || message.split('\n')[0] || 'git tidak ditemukan';
    throw new GagalGit(perintah.find((p) => !p.startsWith('-')) ?? '', kata);
  }
}
