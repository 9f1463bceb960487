/** What makes all pages anew, and what does not. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { siapkanBertahap } from '../../src/build/bertahap.ts';
import { bacaEnv } from '../../src/env.ts';

let folder = '';
const tulis = (nama: string, isi = nama) => {
  mkdirSync(path.dirname(path.join(folder, nama)), { recursive: true });
  writeFileSync(path.join(folder, nama), isi);
};
const siapkan = (lingkungan: Record<string, string> = {}) =>
  siapkanBertahap(
    bacaEnv({ CONTENT_DIR: path.join(folder, 'isi'), OUT_DIR: path.join(folder, 'situs'), ...lingkungan }),
    path.join(folder, 'cache'),
    folder,
  );

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'bertahap-'));
  for (const nama of ['src/a.ts', 'astro.config.mjs', 'package-lock.json', 'situs/index.html', 'isi/situs.json'])
    tulis(nama);
  for (const nama of ['isi/LISENSI.md', 'isi/berita/a.md', 'isi/data/paket/2026.json', 'isi/media/a.png']) tulis(nama);
  const pertama = await siapkan();
  expect(pertama.lingkungan.HALAMAN_LAMA, 'belum ada bangun sebelumnya').toBe('');
  writeFileSync(pertama.lingkungan.HALAMAN_BARU, '');
  await pertama.simpan();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ...['isi/.git/index', 'isi/halaman/.profil.md.swp', 'isi/berita/a.md', 'isi/data/paket/2026.json'],
  ...['isi/pengumuman/a.md', 'isi/faq/a.md', 'isi/alamat-terbit.txt', 'isi/alamat-ditarik.json'],
])('%s: halaman lain tetap dipakai lagi', async (nama) => {
  tulis(nama, 'berubah');
  expect((await siapkan()).lingkungan.HALAMAN_LAMA).not.toBe('');
});

it.each([
  'src/b.ts',
  'astro.config.mjs',
  'package-lock.json',
  'isi/situs.json',
  'isi/data/survei/a.json',
  'isi/tindak-lanjut-survei/a.md',
  'isi/halaman/a.md',
  'isi/LISENSI.md',
  'isi/media/a.png',
])('%s: semua halaman dibuat lagi', async (nama) => {
  tulis(nama, 'berubah');
  expect((await siapkan()).lingkungan.HALAMAN_LAMA).toBe('');
});

it.each([{ PORT: '4322' }, { SITE_URL: 'https://contoh.go.id' }, { BASE_PATH: '/pbj/' }])(
  'alamat situs lain (%o): semua halaman dibuat lagi',
  async (lingkungan) => {
    expect((await siapkan(lingkungan)).lingkungan.HALAMAN_LAMA).toBe('');
  },
);

it('situs yang bukan hasil bangun terakhir tidak dipakai', async () => {
  tulis('situs/index.html', 'dari tempat lain');
  expect((await siapkan()).lingkungan.HALAMAN_LAMA).toBe('');
});

it('catatan bangun yang mati di tengah jalan dibuang', async () => {
  tulis('cache/halaman-99999999.tsv');
  await siapkan();
  expect(existsSync(path.join(folder, 'cache/halaman-99999999.tsv'))).toBe(false);
});
