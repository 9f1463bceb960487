import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** A running decap-server that only we can talk to. */
export interface PeladenDecap {
  /** Sends one message; the status and JSON text of the answer. Throws when the server is gone. */
  kirim(pesan: object): Promise<{ status: number; json: string }>;
  tutup(): Promise<void>;
}

/** Starts decap-server on 127.0.0.1 and a port the system chooses, rooted at a folder of files or (`git`) a repository of its own. Throws an Error in Indonesian when it does not come up. */
export async function mulaiPeladenDecap(akar: string, mode: 'fs' | 'git' = 'fs'): Promise<PeladenDecap> {
  const kunci = randomBytes(32).toString('hex');
  const berkas = createRequire(import.meta.url).resolve('decap-server');
  const anak = spawn(
    process.execPath,
    ['--import', pathToFileURL(path.join(import.meta.dirname, 'anak.ts')).href, berkas],
    {
      // Not the checkout: decap-server reads a .env file where it starts.
      cwd: path.dirname(berkas),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        SystemRoot: process.env['SystemRoot'],
        MODE: mode,
        GIT_REPO_DIRECTORY: akar,
        BIND_HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: 'error',
        GERBANG_KUNCI: kunci,
      },
    },
  );
  const alamat = `http://127.0.0.1:${await tungguPorta(anak)}/api/v1`;
  return {
    kirim: async (pesan) => {
      const answer = await fetch(alamat, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-gerbang-kunci': kunci },
        body: JSON.stringify(pesan),
        signal: AbortSignal.timeout(30_000),
      });
      return { status: answer.status, json: await answer.text() };
    },
    tutup: () => hentikan(anak),
  };
}

async function tungguPorta(anak: ChildProcess): Promise<number> {
  let keluhan = '';
  anak.stderr?.on('data', (data: Buffer) => (keluhan = `${keluhan}${data.toString()}`.slice(-2000)));
  const batas = AbortSignal.timeout(15_000);
  try {
    const hasil = await Promise.race([
      once(anak, 'message', { signal: batas }).then(([m]) => m as { port: number }),
      once(anak, 'exit', { signal: batas }).then(() => undefined),
    ]);
    if (hasil) return hasil.port;
  } catch (error) {
    keluhan ||= String(error);
  }
  await hentikan(anak);
  throw new Error(`Peladen CMS lokal (decap-server) tidak mau menyala: ${keluhan.trim() || 'tanpa pesan'}`);
}

async function hentikan(anak: ChildProcess): Promise<void> {
  if (anak.exitCode !== null || anak.signalCode !== null) return;
  const keluar = once(anak, 'exit');
  if (anak.connected) anak.disconnect();
  const paksa = setTimeout(() => anak.kill('SIGKILL'), 2_000);
  await keluar;
  clearTimeout(paksa);
}
