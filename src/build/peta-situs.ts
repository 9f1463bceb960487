/** The site map (sitemaps.org): every page meant to be found. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aman } from '../model/aman.ts';
import type { IsiKonten } from './periksa-konten.ts';
import type { Letak } from './tautan-putus.ts';

/** A map holds at most this many addresses (sitemaps.org protocol). */
const TERBANYAK = 50_000;
/** What search engines have no business in, below the base path. */
const TERTUTUP = ['admin/', 'api/'] as const;

/** Writes `sitemap.xml` (an index), the maps it names, and robots.txt. A package is listed once; those whose page shows an invented data set (the newest year that has them) are left out. */
export async function tulisPetaSitus(
  dir: string,
  { asal, basePath }: Letak,
  halaman: readonly string[],
  dataset: IsiKonten['paket'],
): Promise<void> {
  const mutlak = (alamat: string) => `${asal}${basePath}${alamat.slice(1)}`;
  const tahunan = dataset.toSorted((a, b) => a.tahun - b.tahun);
  const rekaan = new Map(tahunan.flatMap((d) => d.id.map((id) => [id, d.contoh] as const)));
  const paket = [...rekaan].flatMap(([id, contoh]) => (contoh ? [] : [`/paket/${id}/`]));
  const peta = potong([...halaman, ...paket.sort()]);
  for (const [i, isi] of peta.entries())
    await writeFile(path.join(dir, `sitemap-${i + 1}.xml`), tulisPeta('urlset', 'url', isi.map(mutlak)));
  const indeks = peta.map((_, i) => mutlak(`/sitemap-${i + 1}.xml`));
  await writeFile(path.join(dir, 'sitemap.xml'), tulisPeta('sitemapindex', 'sitemap', indeks));
  const robots = ['User-agent: *', ...TERTUTUP.map((letak) => `Disallow: ${basePath}${letak}`)];
  await writeFile(path.join(dir, 'robots.txt'), `${robots.join('\n')}\n\nSitemap: ${mutlak('/sitemap.xml')}\n`);
}

function potong(alamat: readonly string[]): string[][] {
  const banyak = Math.max(1, Math.ceil(alamat.length / TERBANYAK));
  return Array.from({ length: banyak }, (_, i) => alamat.slice(i * TERBANYAK, (i + 1) * TERBANYAK));
}

function tulisPeta(akar: string, butir: string, alamat: readonly string[]): string {
  const baris = alamat.map((a) => `<${butir}><loc>${aman(a)}</loc></${butir}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${akar} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${baris.join('\n')}\n</${akar}>\n`;
}
