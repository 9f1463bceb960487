import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pastikanSitus } from './buka-situs.ts';

/** Parts of an address that say what a page is, not which. */
const TETAP = new Set(['proses', 'daftar', 'opd', 'pemeriksaan', 'perubahan', 'impor', 'panduan']);
/** Not pages of the site. */
const BUKAN = /^(?:admin|pagefind)\//;

/**
 * Pages that stand for all: of each kind (package, news item, OPD of a year) the largest and the smallest, by address below the base path. A new kind
 * of page is looked at without being listed.
 */
export function contohHalaman(dir: string): string[] {
  pastikanSitus(dir);
  const jenis = new Map<string, { alamat: string; bita: number }[]>();
  for (const berkas of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const nama = berkas.split(path.sep).join('/');
    if (!nama.endsWith('index.html') || BUKAN.test(nama) || mengalihkan(path.join(dir, berkas))) continue;
    const alamat = nama.slice(0, -'index.html'.length);
    const kunci = kunciJenis(alamat);
    jenis.set(kunci, [...(jenis.get(kunci) ?? []), { alamat, bita: statSync(path.join(dir, berkas)).size }]);
  }
  return [...jenis.values()].flatMap((halaman) => {
    const urut = halaman.sort((a, b) => a.bita - b.bita || a.alamat.localeCompare(b.alamat)).map((h) => h.alamat);
    return [...new Set([urut[0], urut.at(-1)])].filter((a) => a !== undefined);
  });
}

/** A page that leads on at once is none to look at. */
function mengalihkan(berkas: string): boolean {
  return readFileSync(berkas, 'utf8').slice(0, 2000).includes('http-equiv="refresh"');
}

function kunciJenis(alamat: string): string {
  return alamat
    .split('/')
    .map((bagian, i) => (i === 0 || bagian === '' || TETAP.has(bagian) ? bagian : '*'))
    .join('/');
}
