/** `npm run bench`: measures and prints; exit code 0, 1 when a limit is passed, 2 for wrong options. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchImpor, jalankanImpor } from '../src/bench/bench-impor.ts';

const CARA_PAKAI = `Pemakaian: npm run bench [-- pilihan]

Mengukur impor: berapa kali lipat dari JSON.parse dan satu pemeriksaan zod atas baris yang sama, dan memori puncaknya.

--paket N   banyaknya paket (bawaan: 100000)
--jelajah   ukur penjelajah paket saja (bawaan: 20000 paket setahun): bita sebelum saringan pertama, dan waktu tiap ketikan
            dan saringan di peramban yang prosesornya diperlambat 4 kali; membangun situs lebih dulu, atau memakai --situs DIR
--help      tampilkan bantuan ini`;
const FOLDER = path.resolve('.cache', 'bench');
const RASIO_TERBESAR = 3;
const MEMORI_TERBESAR = 1024;

const { values } = parseArgs({
  options: {
    paket: { type: 'string', default: '100000' },
    'hanya-impor': { type: 'string' },
    jelajah: { type: 'boolean' },
    situs: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const paket = Number(values.paket);
if (values.help) console.log(CARA_PAKAI);
else if (!Number.isInteger(paket) || paket < 10) {
  console.error(`--paket ${values.paket} bukan bilangan bulat mulai 10.\n\n${CARA_PAKAI}`);
  process.exitCode = 2;
} else if (values['hanya-impor'] !== undefined) {
  await jalankanImpor([path.join(values['hanya-impor'], 'masukan')], path.join(values['hanya-impor'], 'konten-memori'));
  console.log(Math.ceil(process.resourceUsage().maxRSS / 1024));
} else if (values.jelajah) {
  // a browser is needed here only
  const { laporkanJelajah } = await import('../src/bench/laporkan-jelajah.ts');
  const { bukaPeramban } = await import('../tests/situs/harness/peramban.ts');
  const asli = process.argv.some((a) => a.startsWith('--paket'));
  if (!(await laporkanJelajah(bukaPeramban, { folder: FOLDER, paket: asli ? paket : 20_000, situs: values.situs })))
    process.exitCode = 1;
} else await ukur();

async function ukur(): Promise<void> {
  const hasil = await benchImpor(FOLDER, paket);
  rmSync(path.join(FOLDER, 'konten-memori'), { recursive: true, force: true });
  const memori = ukurMemori();
  const lagi = ukurMemori();
  const detik = (n: number) => n.toFixed(2).padStart(8);
  console.log(
    `Impor ${hasil.paket} paket, ${hasil.baris} baris, ${Math.round(hasil.bitaMasukan / 1e6)} MB dari 6 berkas`,
  );
  console.log(`  JSON.parse + satu zod  ${detik(hasil.dasar)} detik`);
  console.log(`  impor lengkap          ${detik(hasil.impor)} detik`);
  console.log(`  perbandingan           ${detik(hasil.rasio)} kali (batas ${RASIO_TERBESAR})`);
  console.log(
    `  memori puncak          ${String(memori).padStart(8)} MiB (batas ${MEMORI_TERBESAR}); diimpor lagi di atas data tersimpan ${lagi} MiB`,
  );
  if (hasil.rasio > RASIO_TERBESAR || Math.max(memori, lagi) > MEMORI_TERBESAR) process.exitCode = 1;
}

/** Peak memory of the import in a process of its own, MiB. */
function ukurMemori(): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--hanya-impor', FOLDER],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout.trim());
}
