import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import type { KeadaanBangun } from '../../../src/build/pembangun.ts';

const AKAR = path.resolve(import.meta.dirname, '../../..');
const BATAS = 180_000;

/** A running `npm start`. */
export interface StartBerjalan {
  alamat: string;
  /** Waits until no build is under way and `kata` holds. Throws an Error with the program's own words after three minutes. */
  sampai: (kata: (keadaan: KeadaanBangun) => boolean) => Promise<KeadaanBangun>;
  /** Everything it printed so far. */
  keluaran: () => string;
  tutup: () => Promise<void>;
}

/** Starts what `npm start` starts, on a scratch content folder and a free port, and waits for its first build. The output lies beside `contentDir`. */
export async function mulaiStart(contentDir: string, env: NodeJS.ProcessEnv = {}): Promise<StartBerjalan> {
  const port = await portaKosong();
  const anak = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: AKAR,
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      OUT_DIR: path.join(path.dirname(contentDir), 'hasil-start'),
      PORT: String(port),
      SITE_URL: '',
      BASE_PATH: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const potongan: string[] = [];
  for (const arus of [anak.stdout, anak.stderr]) arus.on('data', (data: Buffer) => potongan.push(data.toString()));
  const start: StartBerjalan = {
    alamat: `http://localhost:${port}${env['BASE_PATH'] ?? '/'}`,
    keluaran: () => potongan.join(''),
    sampai: (kata) => tunggu(anak, start, kata),
    tutup: () => hentikan(anak),
  };
  try {
    await start.sampai((k) => k.ke > 0 || k.galat !== null);
  } catch (error) {
    await hentikan(anak);
    throw error;
  }
  return start;
}

async function tunggu(
  anak: ChildProcess,
  start: StartBerjalan,
  kata: (k: KeadaanBangun) => boolean,
): Promise<KeadaanBangun> {
  const akhir = Date.now() + BATAS;
  while (Date.now() < akhir && anak.exitCode === null) {
    const keadaan = await fetch(`${start.alamat}api/status`)
      .then((r) => r.json() as Promise<KeadaanBangun>)
      .catch(() => undefined);
    if (keadaan && !keadaan.membangun && kata(keadaan)) return keadaan;
    await new Promise((lagi) => setTimeout(lagi, 200));
  }
  const sebab =
    anak.exitCode === null ? 'tidak sampai pada keadaan yang ditunggu' : `berhenti dengan kode ${anak.exitCode}`;
  throw new Error(`npm start ${sebab}:\n${start.keluaran()}`);
}

async function hentikan(anak: ChildProcess): Promise<void> {
  if (anak.exitCode !== null || anak.signalCode !== null) return;
  const selesai = once(anak, 'exit');
  anak.kill('SIGTERM');
  const paksa = setTimeout(() => anak.kill('SIGKILL'), 10_000);
  await selesai;
  clearTimeout(paksa);
}

async function portaKosong(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
