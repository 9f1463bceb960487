import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alamatDijaga, catatAlamat } from '../../src/build/alamat-terbit.ts';
import { bangunSitus } from '../../src/build/bangun-situs.ts';
import { halamanUntukUmum } from '../../src/build/halaman-umum.ts';
import { tulisPetaSitus } from '../../src/build/peta-situs.ts';
import { bacaEnv } from '../../src/env.ts';
import { GalatMasukan, tulisSemua } from '../../src/schemas/masalah.ts';
import { folderKonten } from './folder-konten.ts';
import { astroPalsu, halamanHtml } from './situs-palsu.ts';

const bangun = async (berkas: Record<string, string>, halaman: Record<string, string> = {}, SAAT = '2026-11-24') => {
  const contentDir = await folderKonten(berkas);
  const outDir = path.join(contentDir, '..', 'hasil');
  const env = bacaEnv({
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    SITE_URL: 'https://contoh.go.id',
    BASE_PATH: '/pbj/',
    SAAT,
  });
  const galat: unknown = await bangunSitus({ env, log: () => undefined, astro: astroPalsu(halaman) }).catch(
    (e: unknown) => e,
  );
  const teks = galat instanceof GalatMasukan ? tulisSemua(galat.message, galat.masalah) : '';
  return { contentDir, outDir, teks };
};

describe('alamat yang sudah terbit', () => {
  it('tidak boleh hilang: bangun gagal dan menyebut tiga cara memperbaikinya', async () => {
    const { teks } = await bangun({
      'alamat-terbit.txt': '# catatan\n/berita/hilang/ 2026-11-01\n/berita/ 2026-11-01\n',
    });
    expect(teks).toContain('alamat-terbit.txt: ditemukan alamat /berita/hilang/, terbit sejak 2026-11-01');
    expect(teks).toMatch(/Berakhir pada.*Alamat lama.*alamat-ditarik\.json/);
    expect(teks.match(/\n/g), 'hanya satu masalah, dengan cara memperbaikinya').toHaveLength(2);
  });

  it('boleh menjadi alih atau nisan; situs hari yang lebih awal boleh belum memuatnya', async () => {
    const catatan = { 'alamat-terbit.txt': '/berita/hilang/ 2026-11-01\n' };
    expect((await bangun(catatan, { 'berita/hilang/index.html': halamanHtml('<h1>Pindah</h1>') })).teks).toBe('');
    expect((await bangun(catatan, {}, '2026-10-31')).teks).toBe('');
  });

  it('baris yang rusak disebut nomornya', async () => {
    const { teks } = await bangun({ 'alamat-terbit.txt': '/berita/\n' });
    expect(teks).toContain('alamat-terbit.txt, baris 1');
  });

  it('yang dijaga: halaman dan umpan redaksi, bukan yang mengikuti data atau panjang daftar', () => {
    const halaman = [
      ...['/', '/berita/a/', '/realisasi/2026/', '/laporan/2026/10/', '/data/koreksi/', '/paket/', '/2/'],
      ...['/paket/tender-1/', '/penyedia/x/', '/realisasi/2026/opd/x/', '/data/2026/perubahan/', '/berita/arsip/2/'],
    ];
    const berkas = new Set(['data/koreksi/atom.xml', 'peluang/atom.xml', 'media/a.pdf']);
    expect(alamatDijaga(halaman, berkas)).toEqual([
      ...[
        '/',
        '/berita/a/',
        '/data/koreksi/',
        '/data/koreksi/atom.xml',
        '/laporan/2026/10/',
        '/paket/',
        '/realisasi/2026/',
      ],
    ]);
  });

  it('dicatat sekali, dengan harinya, terurut; catatan lama tidak berubah', async () => {
    const dir = await folderKonten({ 'alamat-terbit.txt': '/b/ 2026-01-01\n' });
    expect(await catatAlamat(dir, ['/b/', '/a/'], new Date('2026-11-24T00:30:00+07:00'))).toEqual(['/a/']);
    expect(await catatAlamat(dir, ['/a/'], new Date('2027-01-01'))).toEqual([]);
    expect((await readFile(path.join(dir, 'alamat-terbit.txt'), 'utf8')).split('\n').slice(1)).toEqual([
      '/a/ 2026-11-24',
      '/b/ 2026-01-01',
      '',
    ]);
  });
});

it('peta situs memuat halaman untuk umum, dan robots.txt menyebutnya', async () => {
  const { outDir, teks } = await bangun(
    {},
    {
      'contoh/index.html': halamanHtml('<h1>Contoh</h1>').replace(
        '<title>',
        '<meta name="robots" content="noindex"><title>',
      ),
      'pindah/index.html': halamanHtml('').replace('<title>', '<meta http-equiv="refresh" content="0; url=/"><title>'),
    },
  );
  expect(teks).toBe('');
  const baca = (nama: string) => readFile(path.join(outDir, nama), 'utf8');
  const peta = await baca('sitemap-1.xml');
  expect(peta).toContain('<loc>https://contoh.go.id/pbj/berita/selamat-datang/</loc>');
  expect(peta).not.toMatch(/contoh\/<|pindah|404|admin/);
  expect(await baca('sitemap.xml')).toContain('https://contoh.go.id/pbj/sitemap-1.xml');
  expect(await baca('robots.txt')).toBe(
    'User-agent: *\nDisallow: /pbj/admin/\nDisallow: /pbj/api/\n\nSitemap: https://contoh.go.id/pbj/sitemap.xml\n',
  );
});

it('paket yang ada di dua tahun disebut sekali; yang halamannya menampilkan data contoh tidak disebut', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'peta-'));
  await tulisPetaSitus(
    dir,
    { asal: 'https://contoh.go.id', basePath: '/' },
    ['/'],
    [
      { tahun: 2026, contoh: true, id: ['tender-2'] },
      { tahun: 2025, contoh: false, id: ['tender-1', 'tender-2'] },
      { tahun: 2024, contoh: false, id: ['tender-1'] },
    ],
  );
  const peta = await readFile(path.join(dir, 'sitemap-1.xml'), 'utf8');
  expect([...peta.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, a]) => a)).toEqual([
    'https://contoh.go.id/',
    'https://contoh.go.id/paket/tender-1/',
  ]);
});

it('daftar paket tanpa JavaScript ikut ditemukan; paketnya dikenal dari data', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'umum-'));
  const berkas = ['paket/daftar/2026/index.html', 'paket/tender-1/index.html', 'paket/index.html'];
  for (const nama of berkas) {
    await mkdir(path.dirname(path.join(dir, nama)), { recursive: true });
    await writeFile(path.join(dir, nama), halamanHtml(''));
  }
  expect(await halamanUntukUmum(dir, new Set(berkas))).toEqual(['/paket/', '/paket/daftar/2026/']);
});
