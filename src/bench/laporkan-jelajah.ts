/** Builds a site where none is given, measures its explorer and prints what came out, with the load of the machine. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { bangunSitus } from '../build/bangun-situs.ts';
import { bacaEnv } from '../env.ts';
import { benchJelajah, type Waktu } from './bench-jelajah.ts';

/** 400 kB over the wire before the first filter, 50 ms for a filter or keystroke (median and 95th percentile). */
const BITA_TERBESAR = 400_000;
const WAKTU_TERLAMA = 50;
const LAMBAT = 4;

/** Whether the measured explorer keeps within its bounds. */
export async function laporkanJelajah(
  bukaPeramban: () => Promise<Browser>,
  opsi: { folder: string; paket: number; situs: string | undefined },
): Promise<boolean> {
  const folder = path.join(opsi.folder, 'jelajah');
  const situs = path.join(folder, 'situs');
  rmSync(situs, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (opsi.situs) cpSync(opsi.situs, situs, { recursive: true });
  else await bangunSitus({ env: { ...bacaEnv(), outDir: situs, basePath: '/' }, log: () => undefined });
  const browser = await bukaPeramban();
  try {
    const awal = loadavg()[0] ?? 0;
    const hasil = await benchJelajah(browser, { situs, folder, paket: opsi.paket, lambat: LAMBAT });
    const brotli = hasil.berkas.reduce((n, b) => n + b.brotli, 0);
    const kb = (n: number) => `${(n / 1000).toFixed(1)} kB`.padStart(11);
    console.log(`Penjelajah, ${hasil.paket} paket setahun; sebelum saringan pertama (mentah, gzip, brotli):`);
    for (const b of hasil.berkas.sort((x, y) => y.brotli - x.brotli))
      console.log(`  ${kb(b.mentah)}${kb(b.gzip)}${kb(b.brotli)}  ${b.nama}`);
    console.log(
      `  ${kb(jumlah(hasil.berkas, 'mentah'))}${kb(jumlah(hasil.berkas, 'gzip'))}${kb(brotli)}  seluruhnya (batas brotli ${kb(BITA_TERBESAR).trim()})`,
    );
    console.log(
      `Prosesor diperlambat ${LAMBAT} kali; beban mesin ${awal.toFixed(1)} lalu ${(loadavg()[0] ?? 0).toFixed(1)} pada ${cpus().length} inti:`,
    );
    console.log(`  siap dipakai     ${hasil.siap.toFixed(0)} ms sejak dibuka`);
    console.log(`  tiap ketikan     menurut jam   ${tulisWaktu(hasil.ketikan.jam)}`);
    console.log(`                   utas halaman  ${tulisWaktu(hasil.ketikan.utas)} (batas ${WAKTU_TERLAMA} ms)`);
    console.log(`  tiap saringan    menurut jam   ${tulisWaktu(hasil.saringan.jam)}`);
    console.log(`                   utas halaman  ${tulisWaktu(hasil.saringan.utas)} (batas ${WAKTU_TERLAMA} ms)`);
    console.log(
      `  tugas terlama    ${hasil.tugasTerlama === 0 ? 'tidak ada yang 50 ms atau lebih' : `${hasil.tugasTerlama.toFixed(0)} ms`}`,
    );
    return brotli <= BITA_TERBESAR && Math.max(terbaik(hasil.ketikan), terbaik(hasil.saringan)) <= WAKTU_TERLAMA;
  } finally {
    await browser.close();
  }
}

/** The clock counts other programs too, the thread the painting of the picture: the smaller of the two 95th percentiles is the explorer's own. */
function terbaik({ jam, utas }: Record<'jam' | 'utas', Waktu>): number {
  return Math.min(jam.p95, utas.p95);
}

function jumlah(berkas: readonly { mentah: number; gzip: number }[], apa: 'mentah' | 'gzip'): number {
  return berkas.reduce((n, b) => n + b[apa], 0);
}

function tulisWaktu({ banyak, median, p95, terlama }: Waktu): string {
  const ms = (n: number) => n.toFixed(1).padStart(6);
  return `median ${ms(median)}, 95 % dalam ${ms(p95)}, terlama ${ms(terlama)} ms (${banyak} kali)`;
}
