/** Time, CPU time and memory of a command with all the processes it starts. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What one run took; null where this system does not say (`/proc` is Linux). */
export interface Ukuran {
  detik: number;
  /** User and system time of all processes, seconds. */
  cpu: number | null;
  /** Greatest sum of resident memory of all processes at one moment, MiB. */
  puncak: number | null;
}

/** Looks at the processes this often, milliseconds. */
const SELANG = 200;
/** Ticks a second in `/proc/<pid>/stat` on Linux (USER_HZ). */
const TIK = 100;
/** Runs the command given to it and prints the CPU ticks of all its descendants on descriptor 3. */
const PEMBUNGKUS = `
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const [program, ...args] = process.argv.slice(1);
const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  const stat = fs.readFileSync('/proc/self/stat', 'utf8');
  const kolom = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  fs.writeSync(3, String(Number(kolom[13]) + Number(kolom[14])));
} catch {}
process.exitCode = status ?? 1;
`;

/** Runs Node with `args` to its end and measures it. Throws an Error with what it wrote to stderr when it fails. */
export async function ukurProses(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Ukuran> {
  const mulai = process.hrtime.bigint();
  const anak = spawn(process.execPath, ['-e', PEMBUNGKUS, process.execPath, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let puncak = 0;
  const pantau = setInterval(() => {
    puncak = Math.max(puncak, memoriPohon(anak.pid ?? 0));
  }, SELANG);
  let galat = '';
  let tik = '';
  anak.stderr?.on('data', (bagian: Buffer) => (galat = `${galat}${String(bagian)}`.slice(-4000)));
  anak.stdio[3]?.on('data', (bagian: Buffer) => (tik += String(bagian)));
  const kode = await new Promise<number | null>((selesai, gagal) => {
    anak.on('error', gagal);
    anak.on('close', selesai);
  }).finally(() => clearInterval(pantau));
  if (kode !== 0) throw new Error(`${args.join(' ')} berakhir dengan kode ${String(kode)}:\n${galat}`);
  return {
    detik: Number(process.hrtime.bigint() - mulai) / 1e9,
    cpu: tik === '' ? null : Number(tik) / TIK,
    puncak: puncak === 0 ? null : Math.round(puncak / 1024),
  };
}

/** Resident memory of a process and its descendants, KiB; those that end while we look count nothing. */
function memoriPohon(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const anak = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) + anak.reduce((n, p) => n + memoriPohon(Number(p)), 0);
  } catch {
    return 0;
  }
}
