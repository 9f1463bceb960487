/** Draft, review and publishing on one computer: decap-server on a scratch clone of a real git repository, as `CMS_ALUR=tinjau npm start` runs it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buatKontenBaru } from '../../src/build/konten-baru.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { mulaiSitusRedaksi, type SitusRedaksi } from './harness/situs-redaksi.ts';
import { RuangRedaksi } from './ruang-redaksi.ts';

const SLUG = 'jadwal-pembukaan-penawaran-contoh';
const BERITA = `content/berita/${SLUG}.md`;
const SLOGAN = 'Pengadaan Kabupaten Contoh, ditinjau sebelum terbit.';

let akar: string;
let klon: string;
let situs: SitusRedaksi;
let browser: Browser;
let page: Page;
let redaksi: RuangRedaksi;

beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'uji-tinjau-'));
  const asal = path.join(akar, 'asal');
  klon = path.join(akar, 'klon');
  await buatKontenBaru(path.join(asal, 'content'), { nama: 'Bagian Pengadaan Contoh' });
  await git(akar, 'init', '--quiet', asal);
  await git(asal, 'add', '--all');
  await git(asal, ...ORANG, 'commit', '--quiet', '-m', 'Awal');
  await git(akar, 'clone', '--quiet', asal, klon);
  [situs, browser] = await Promise.all([
    mulaiSitusRedaksi(path.join(klon, 'content'), { tinjau: true }),
    bukaPeramban(),
  ]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
  page.setDefaultTimeout(40_000);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  redaksi = new RuangRedaksi(page);
  await page.goto(`${situs.admin}#/collections/berita/new`);
  await page.getByRole('button', { name: 'Masuk' }).click();
});

afterAll(async () => {
  await browser.close();
  await situs.tutup();
  await rm(akar, { recursive: true, force: true });
});

// One journey: each step goes on where the one before it ended.
describe('konsep, tinjauan, dan terbit di satu komputer', () => {
  it('berita baru disimpan sebagai konsep: ada di cabangnya sendiri, dan folder isi situs tidak berubah', async () => {
    const buffer = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b5351' } })
      .png()
      .toBuffer();
    await redaksi.buatBerita({
      judul: 'Jadwal pembukaan penawaran contoh',
      ringkasan: 'Jadwal contoh untuk menguji tinjauan sebelum terbit.',
      tanggal: '2026-01-15',
      rubrik: 'Pengumuman',
      isi: 'Penawaran contoh dibuka pada hari Senin.',
      alt: 'Bidang berwarna hijau',
      gambar: { name: 'papan.png', mimeType: 'image/png', buffer },
    });
    await redaksi.simpan('Naskah tersimpan');
    await page.waitForURL(/entries\/jadwal-pembukaan/);
    expect(existsSync(path.join(klon, BERITA))).toBe(false);
    expect(await riwayat()).toEqual(['Awal']);
    expect(await git(ruang(), 'show', `cms/berita/${SLUG}:${BERITA}`)).toContain('hari Senin');
    await redaksi.tanpaPesan();
  });

  it('konsep disunting lagi, ditinjau, siap, lalu terbit: satu gabungan di cabang utama, dengan fotonya', async () => {
    await redaksi.ketikUlang('judul', 'Jadwal penawaran setelah ditinjau');
    await redaksi.simpan('Naskah tersimpan');
    await redaksi.tanpaPesan();
    await redaksi.ubahStatus('Ditinjau');
    await redaksi.tanpaPesan();
    await redaksi.ubahStatus('Siap');
    await redaksi.terbitkan('Naskah terbit');
    expect(await readFile(path.join(klon, BERITA), 'utf8')).toContain('judul: Jadwal penawaran setelah ditinjau\n');
    expect(existsSync(path.join(klon, 'content/media/papan.webp'))).toBe(true);
    expect(await riwayat()).toContain(`Buat Berita "${SLUG}"`);
    expect(await git(klon, 'status', '--porcelain'), 'tidak ada yang tertinggal').toBe('');
    expect(await git(ruang(), 'branch', '--list', 'cms/*')).toBe('');
    await redaksi.tanpaPesan();
  });

  it('versi yang sementara itu terbit dari tempat lain tidak tertimpa: keduanya diperlihatkan dan dapat digabung', async () => {
    await redaksi.ketikUlang('judul', 'Jadwal penawaran menurut saya');
    const berkas = path.join(klon, BERITA);
    const teks = await readFile(berkas, 'utf8');
    await writeFile(
      berkas,
      teks.replace(/^ringkasan: .*$/m, 'ringkasan: Ringkasan ini ditulis rekan sekantor sore tadi.'),
    );
    await git(klon, ...ORANG, 'commit', '--quiet', '-am', 'Rekan');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    expect(await redaksi.dialog('Gabungkan kedua perubahan')).toMatch(/Ringkasan diubah orang lain/);
    await expect.poll(() => redaksi.isian('ringkasan').inputValue()).toContain('rekan sekantor');
    await redaksi.tanpaPesan();
    await redaksi.simpan('Naskah tersimpan');
    await redaksi.tanpaPesan();
    await redaksi.ubahStatus('Siap');
    await redaksi.terbitkan('Naskah terbit');
    const jadi = await readFile(berkas, 'utf8');
    expect(jadi).toMatch(/judul: Jadwal penawaran menurut saya\n[\s\S]*rekan sekantor/);
    await redaksi.tanpaPesan();
  });

  it('pengaturan situs: diubah, ditinjau; perubahan yang belum disimpan ke git menahan penerbitan, lalu terbit', async () => {
    await page.goto('about:blank');
    await page.goto(`${situs.admin}#/collections/pengaturan/entries/situs`);
    await redaksi.ketikUlang('slogan', SLOGAN);
    await redaksi.simpan('Naskah tersimpan');
    await redaksi.tanpaPesan();
    await redaksi.ubahStatus('Siap');
    const situsJson = path.join(klon, 'content/situs.json');
    const lama = await readFile(situsJson, 'utf8');
    await writeFile(situsJson, `${lama}\n`);
    expect(await redaksi.terbitkan('tidak dapat diterbitkan')).toMatch(/belum disimpan ke git/);
    expect(await readFile(situsJson, 'utf8')).toBe(`${lama}\n`);
    await writeFile(situsJson, lama);
    await redaksi.terbitkan('Naskah terbit');
    expect(JSON.parse(await readFile(situsJson, 'utf8'))).toMatchObject({ slogan: SLOGAN });
    await redaksi.tanpaPesan();
  });

  it('berita yang dihapus hilang dari folder isi dalam satu commit', async () => {
    await page.goto('about:blank');
    await page.goto(`${situs.admin}#/collections/berita/entries/${SLUG}`);
    await redaksi.isian('judul').waitFor();
    await page.getByRole('button', { name: 'Hapus naskah yang sudah terbit' }).click();
    await redaksi.pesan('Naskah dihapus');
    expect(existsSync(path.join(klon, BERITA))).toBe(false);
    expect(await git(klon, 'status', '--porcelain')).toBe('');
  });
});

const ORANG = ['-c', 'user.name=Contoh', '-c', 'user.email=contoh@localhost'];

async function git(cwd: string, ...pilihan: string[]): Promise<string> {
  return (await promisify(execFile)('git', pilihan, { cwd })).stdout.trim();
}

function ruang(): string {
  return path.join(klon, '.git', 'cms-tinjau');
}

/** Words of all commits of the branch the site is built from. */
async function riwayat(): Promise<string[]> {
  return (await git(klon, 'log', '--format=%s')).split('\n');
}
