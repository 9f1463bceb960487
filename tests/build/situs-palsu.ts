import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpsiAstro } from '../../src/build/jalankan-astro.ts';
import type { Env } from '../../src/env.ts';

/** A small page that the search indexes. */
export function halamanHtml(isi: string): string {
  return `<!doctype html><html lang="id"><head><title>Contoh</title></head><body><main data-pagefind-body>${isi}</main></body></html>`;
}

/** Stands in for Astro: writes the pages every site has, and these over them. */
export function astroPalsu(
  halaman: Readonly<Record<string, string>> = {},
): (env: Env, opsi: OpsiAstro) => Promise<void> {
  const tetap = [
    '',
    'berita/',
    'pengumuman/',
    'agenda/',
    'galeri/',
    'layanan/',
    'regulasi/',
    'dokumen/',
    'tanya-jawab/',
    'cari/',
    'istilah/',
    'paket/',
    'realisasi/',
    'penyedia/',
    'laporan/',
    'peluang/',
    'lokasi/',
    'zona-integritas/',
    'itkp/',
    'pokja/',
    'rencana-aksi-daerah/',
    'sistem/',
    'survei/',
    'survei/panduan/',
    'profil/',
    'berita/selamat-datang/',
  ];
  return async (_, { tujuan }) => {
    const semua = {
      ...Object.fromEntries(tetap.map((letak) => [`${letak}index.html`, halamanHtml('<h1>Contoh</h1>')])),
      '404.html': halamanHtml('<h1>Tidak ditemukan</h1>'),
      ...halaman,
    };
    for (const [nama, isi] of Object.entries(semua)) {
      await mkdir(path.dirname(path.join(tujuan, nama)), { recursive: true });
      await writeFile(path.join(tujuan, nama), isi);
    }
  };
}
