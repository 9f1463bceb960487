/** Pages whose material is the same as in the last build are not made again: the build takes them over (docs/keputusan/0012). */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What the build tells the process that makes the pages; absent in `npm run dev`, where every page is made. */
const { HALAMAN_LAMA = '', HALAMAN_BARU = '', SITUS_LAMA = '' } = process.env;

let diketahui: ReadonlyMap<string, string> | undefined;

/**
 * Those of `paths` whose page has to be made. `berkas` is the file of a page below the site (`paket/x/index.html`); `bahan` is everything the
 * page is made from that lies in `content/data/paket` (the rest makes all pages anew when it changes).
 */
export function hanyaYangBerubah<P>(
  paths: readonly P[],
  berkas: (path: P) => string,
  bahan: (path: P) => readonly unknown[],
): P[] {
  if (HALAMAN_BARU === '') return [...paths];
  diketahui ??= bacaCatatan(HALAMAN_LAMA);
  const known = diketahui;
  const catatan: string[] = [];
  const baru = paths.filter((p) => {
    const nama = berkas(p);
    const sidik = sidikBahan(bahan(p));
    const tetap = known.get(nama) === sidik && existsSync(path.join(SITUS_LAMA, nama));
    catatan.push(`${tetap ? 'tetap' : 'baru'}\t${sidik}\t${nama}\n`);
    return !tetap;
  });
  appendFileSync(HALAMAN_BARU, catatan.join(''));
  return baru;
}

/** Whether all of these files, made from the same material, stay as the last build made them; then they are taken over. */
export function kelompokTetap(berkas: readonly string[], bahan: readonly unknown[]): boolean {
  if (HALAMAN_BARU === '') return false;
  diketahui ??= bacaCatatan(HALAMAN_LAMA);
  const known = diketahui;
  const milik = sidikBahan(bahan);
  if (!berkas.every((nama) => known.get(nama) === milik && existsSync(path.join(SITUS_LAMA, nama)))) return false;
  appendFileSync(HALAMAN_BARU, berkas.map((nama) => `tetap\t${milik}\t${nama}\n`).join(''));
  return true;
}

/** Remembers that these files were made from this material. */
export function catatBaru(berkas: readonly string[], bahan: readonly unknown[]): void {
  if (HALAMAN_BARU === '') return;
  const milik = sidikBahan(bahan);
  appendFileSync(HALAMAN_BARU, berkas.map((nama) => `baru\t${milik}\t${nama}\n`).join(''));
}

const diingat = new WeakMap<object, string>();

/** Fingerprint of a large object that many pages share, worked out once. */
export function sidik(objek: object): string {
  return sidikMilik(objek, () => [objek]);
}

/** Fingerprint of the material that belongs to an object which many pages share, worked out once. */
export function sidikMilik(objek: object, bahan: () => readonly unknown[]): string {
  const known = diingat.get(objek) ?? sidikBahan(bahan());
  diingat.set(objek, known);
  return known;
}

function sidikBahan(bahan: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(bahan)).digest('base64url').slice(0, 22);
}

/** Fingerprints by file, as the last build wrote them; none when it left no record. */
function bacaCatatan(berkas: string): ReadonlyMap<string, string> {
  if (berkas === '' || !existsSync(berkas)) return new Map();
  const baris = readFileSync(berkas, 'utf8').split('\n').filter(Boolean);
  return new Map(baris.map((b) => b.split('\t')).map(([, sidikLama = '', nama = '']) => [nama, sidikLama]));
}
