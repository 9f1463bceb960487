/** `npm run bench`: measures and prints; exit code 0, 1 when a limit is passed, 2 for wrong options. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { benchBangun } from '../src/bench/bench-bangun.ts';
import { laporBangun } from '../src/bench/lapor-bangun.ts';
import { benchImpor, jalankanImpor } from '../src/bench/bench-impor.ts';
import { GalatPilihan } from '../src/build/pilihan.ts';
import { jalankanPerintah } from '../src/build/skrip.ts';
import { bacaEnv } from '../src/env.ts';

const CARA_PAKAI = `Pemakaian: npm run bench [-- pilihan]

Mengukur impor: berapa kali lipat dari JSON.parse dan satu pemeriksaan zod atas baris yang sama, dan memori puncaknya.

--paket N    banyaknya paket (bawaan: 100000)
--bangun N,… mengukur pembangunan situs untuk N paket: waktu terhadap Astro polos, memori, ukuran, dan
             biaya membangun lagi sesudah satu paket atau satu berita berubah (misalnya 1000,10000,50000)
--jelajah    mengukur penjelajah paket (bawaan 20000 paket setahun): bita sebelum saringan pertama, dan waktu tiap ketikan
             dan saringan di peramban yang prosesornya diperlambat 4 kali
--situs DIR  untuk --jelajah: situs jadi yang dipakai; tanpa ini situs dibangun lebih dulu
--help       tampilkan bantuan ini

Kode keluar: 0 selesai, 1 batas dilampaui, 2 pilihan keliru.`;
const FOLDER = path.resolve('.cache', 'bench');
const RASIO_TERBESAR = 3;
const MEMORI_TERBESAR = 1024;

await jalankanPerintah(
  {
    bantuan: CARA_PAKAI,
    pilihan: {
      paket: { type: 'string' },
      bangun: { type: 'string' },
      jelajah: { type: 'boolean' },
      situs: { type: 'string' },
      'hanya-impor': { type: 'string' },
    },
  },
  async ({ values }) => {
    if (values.bangun !== undefined) return ukurBangun(values.bangun);
    const paket = Number(values.paket ?? (values.jelajah ? 20_000 : 100_000));
    if (!Number.isInteger(paket) || paket < 10)
      throw new GalatPilihan(`--paket ${values.paket} bukan bilangan bulat mulai 10.`);
    if (values.jelajah) await ukurJelajah(paket, values.situs);
    else if (values['hanya-impor'] === undefined) await ukur(paket);
    else await imporSaja(values['hanya-impor']);
  },
);

/** Builds as many packages as each number of the list says, and prints each as it ends. */
async function ukurBangun(daftar: string): Promise<void> {
  const jumlah = daftar.split(',').map(Number);
  if (!jumlah.every((n) => Number.isInteger(n) && n >= 100))
    throw new GalatPilihan(`--bangun ${daftar} bukan daftar bilangan bulat mulai 100; tulis misalnya 1000,10000.`);
  for (const n of jumlah) {
    const { baris, lulus } = laporBangun(await benchBangun(path.join(FOLDER, 'bangun'), bacaEnv().contentDir, n));
    console.log(baris.join('\n'));
    if (!lulus) process.exitCode = 1;
  }
}

/** The explorer, in a browser. */
async function ukurJelajah(paket: number, situs: string | undefined): Promise<void> {
  // a browser is needed here only
  const { laporkanJelajah } = await import('../src/bench/laporkan-jelajah.ts');
  const { bukaPeramban } = await import('../tests/situs/harness/peramban.ts');
  if (!(await laporkanJelajah(bukaPeramban, { folder: FOLDER, paket, situs }))) process.exitCode = 1;
}

/** The import alone, in a process of its own: prints its peak memory, MiB. */
async function imporSaja(folder: string): Promise<void> {
  await jalankanImpor([path.join(folder, 'masukan')], path.join(folder, 'konten-memori'));
  console.log(Math.ceil(process.resourceUsage().maxRSS / 1024));
}

async function ukur(paket: number): Promise<void> {
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
