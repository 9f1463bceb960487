/** How building grows with the number of packages, against bare Astro, and what a small change costs. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { AKAR, berkasAstro } from '../build/jalankan-astro.ts';
import { tulisAstroPolos } from './astro-polos.ts';
import { tulisKontenBesar, ubahSatuBerita, ubahSatuPaket } from './konten-besar.ts';
import { type Ukuran, ukurProses } from './ukur-proses.ts';

/** Measurements for one number of packages. */
export interface HasilBenchBangun {
  paket: number;
  /** Bytes of the built site. */
  bita: number;
  penuh: Ukuran;
  /** Pages of the site. */
  halaman: number;
  /** Bare Astro writing as many pages of the same mean size. */
  polos: Ukuran;
  /** Building again after one package, and after one article, was changed. */
  satuPaket: Ukuran;
  satuBerita: Ukuran;
}

/** Builds `paket` packages below `folder`, from the content of `asal`. */
export async function benchBangun(folder: string, asal: string, paket: number): Promise<HasilBenchBangun> {
  const konten = path.join(folder, 'konten');
  const out = path.join(folder, 'situs');
  // a full build starts without the pictures of an earlier one
  const gambar = path.join(folder, 'gambar');
  for (const lama of [out, gambar]) rmSync(lama, { recursive: true, force: true });
  await tulisKontenBesar(konten, asal, paket);
  const env = { CONTENT_DIR: konten, OUT_DIR: out, SIMPANAN_GAMBAR: gambar, SAAT: '2027-01-20' };
  const bangun = () => ukurProses(['scripts/build.ts'], { ...process.env, ...env }, AKAR);
  const penuh = await bangun();
  const { banyak: halaman, rata } = ukurHalaman(out);
  const polos = await ukurPolos(path.join(folder, 'polos'), path.join(konten, 'data', 'paket'), halaman, rata);
  ubahSatuPaket(konten);
  const satuPaket = await bangun();
  const [berita] = readdirSync(path.join(konten, 'berita')).sort();
  ubahSatuBerita(konten, berita ?? '');
  const satuBerita = await bangun();
  return { paket, halaman, bita: jumlahBita(out), penuh, polos, satuPaket, satuBerita };
}

function ukurPolos(folder: string, dataPaket: string, banyak: number, bita: number): Promise<Ukuran> {
  tulisAstroPolos(folder, dataPaket, banyak, bita);
  return ukurProses([berkasAstro(), 'build'], { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, folder);
}

/** How many pages a site has, and their mean size in bytes. */
function ukurHalaman(out: string): { banyak: number; rata: number } {
  const ukuran = berkasSitus(out).filter(([nama]) => nama.endsWith('.html'));
  return { banyak: ukuran.length, rata: ukuran.reduce((n, [, bita]) => n + bita, 0) / ukuran.length };
}

function jumlahBita(out: string): number {
  return berkasSitus(out).reduce((n, [, bita]) => n + bita, 0);
}

function berkasSitus(out: string): [string, number][] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => [e.name, statSync(path.join(e.parentPath, e.name)).size]);
}
