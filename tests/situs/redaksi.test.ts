import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buatKontenBaru } from '../../src/build/konten-baru.ts';
import { bukaSitus } from './harness/buka-situs.ts';
import { PONSEL } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { mulaiSitusRedaksi, type SitusRedaksi } from './harness/situs-redaksi.ts';
import { jalankanSkrip } from './harness/skrip.ts';
import { RuangRedaksi } from './ruang-redaksi.ts';

const JUDUL = 'Jadwal pembukaan penawaran contoh';
const SLUG = 'jadwal-pembukaan-penawaran-contoh';
const SLOGAN = 'Pengadaan Kabupaten Contoh, terbuka untuk semua.';

let akar: string;
let klon: string;
let situs: SitusRedaksi;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let redaksi: RuangRedaksi;

// A scratch clone of a repository, as an editor's computer has one; decap-server writes into it.
beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'uji-redaksi-'));
  const asal = path.join(akar, 'asal');
  klon = path.join(akar, 'klon');
  await buatKontenBaru(path.join(asal, 'content'), { nama: 'Bagian Pengadaan Contoh' });
  await git(akar, 'init', '--quiet', asal);
  await git(asal, 'add', '--all');
  await git(asal, '-c', 'user.name=Contoh', '-c', 'user.email=contoh@localhost', 'commit', '--quiet', '-m', 'Awal');
  await git(akar, 'clone', '--quiet', asal, klon);
  [situs, browser] = await Promise.all([mulaiSitusRedaksi(path.join(klon, 'content')), bukaPeramban()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
  await bukaTab('berita/new', { masuk: true });
});

afterAll(async () => {
  await browser.close();
  await situs.tutup();
  await rm(akar, { recursive: true, force: true });
});

// One journey: each step goes on where the one before it ended.
describe('naskah tidak hilang dan tidak tertimpa', () => {
  it('peramban mati di tengah menulis berita: setelah dibuka lagi, tulisan dan fotonya ditawarkan, lalu tersimpan', async () => {
    const foto = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b5351' } })
      .png()
      .toBuffer();
    await redaksi.buatBerita({
      judul: JUDUL,
      ringkasan: 'Jadwal contoh untuk menguji tulisan yang tidak boleh hilang.',
      tanggal: '2026-01-15',
      rubrik: 'Pengumuman',
      isi: 'Penawaran contoh dibuka pada hari Senin pukul sembilan.',
      alt: 'Bidang berwarna hijau',
      gambar: { name: 'papan.png', mimeType: 'image/png', buffer: foto },
    });
    // Less than the two seconds of silence that Decap waits for.
    await page.waitForTimeout(1800);
    const sesi = await context.newCDPSession(page);
    await Promise.race([sesi.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);

    await bukaTab('berita');
    await page.getByRole('link', { name: `Berita: ${JUDUL}` }).click();
    expect(await redaksi.dialog('Lanjutkan tulisan saya')).toContain('pukul sembilan');
    expect(await redaksi.isian('alt').inputValue()).toBe('Bidang berwarna hijau');
    await redaksi.terbitkan('Naskah tersimpan');
    expect(await isi(`berita/${SLUG}.md`)).toContain('berkas: /media/papan.webp\n  alt: Bidang berwarna hijau');
    expect((await sharp(await readFile(berkas('media/papan.webp'))).metadata()).width).toBe(400);
    await redaksi.tanpaPesan();
  });

  it('setelah tersimpan tidak ada lagi yang ditawarkan, dan judul yang diganti tidak mengganti alamat', async () => {
    await page.reload();
    await redaksi.ketikUlang('judul', 'Jadwal pembukaan penawaran berubah');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await redaksi.terbitkan('Naskah tersimpan');
    expect(await isi(`berita/${SLUG}.md`)).toContain('judul: Jadwal pembukaan penawaran berubah\n');
    expect(await readdir(berkas('berita'))).toHaveLength(2);
  });

  it('menekan naskah di daftar membukanya, juga bila pesan CMS hilang selagi jari menekan', async () => {
    await page.locator('a[href="#/collections/berita"]').first().click();
    const naskah = page.locator(`#nc-root a[href="#/collections/berita/entries/${SLUG}"]`);
    await naskah.hover();
    await page.mouse.down();
    expect(await redaksi.pesan('Naskah tersimpan')).toBeTruthy();
    await redaksi.tanpaPesan();
    await page.mouse.up();
    expect(await redaksi.isian('judul').inputValue()).toBe('Jadwal pembukaan penawaran berubah');
  });

  it('berita yang sementara itu diubah rekan: penyunting dihentikan, melihat kedua versi, dan dapat memakai yang tersimpan', async () => {
    await redaksi.ketikUlang('judul', 'Jadwal menurut saya sendiri');
    const versiRekan = (await isi(`berita/${SLUG}.md`)).replace(/^judul: .*$/m, 'judul: Jadwal menurut rekan sekantor');
    await writeFile(berkas(`berita/${SLUG}.md`), versiRekan);

    await redaksi.mulaiTerbitkan();
    const beda = await redaksi.dialog('Kembali menyunting');
    expect(beda).toMatch(/Judul diubah Anda dan orang lain[\s\S]*rekan[\s\S]*saya/);
    expect(await redaksi.pesan('Belum disimpan')).toContain('diubah orang lain');
    expect(await isi(`berita/${SLUG}.md`)).toBe(versiRekan);
    expect(await redaksi.isian('judul').inputValue()).toBe('Jadwal menurut saya sendiri');

    await redaksi.mulaiTerbitkan();
    await redaksi.dialog('Buang tulisan saya, pakai versi tersimpan');
    await expect.poll(() => redaksi.isian('judul').inputValue()).toBe('Jadwal menurut rekan sekantor');
    await redaksi.tanpaPesan();
  });

  it('simpanan yang gagal tidak menghilangkan tulisan: ada setelah dimuat ulang, dan hilang hanya bila dibuang', async () => {
    await page.route('**/api/cms/v1', (route) =>
      route.request().postData()?.includes('persistEntry') ? route.abort() : route.continue(),
    );
    await redaksi.ketikUlang('judul', 'Jadwal yang gagal disimpan');
    expect(await redaksi.terbitkan('Belum disimpan')).toMatch(/Jaringan terputus.*Tulisan Anda tetap ada/);
    await page.unroute('**/api/cms/v1');
    await page.reload();
    expect(await redaksi.dialog('Buang tulisan itu')).toMatch(/gagal/);
    expect(await redaksi.isian('judul').inputValue()).toBe('Jadwal menurut rekan sekantor');
    await page.reload();
    await redaksi.isian('judul').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('pengaturan situs: tulisan yang ditinggalkan ditawarkan lagi, dan perubahan dua orang digabung', async () => {
    await bukaTab('pengaturan/entries/situs');
    await redaksi.ketikUlang('slogan', SLOGAN);
    await redaksi.konsepTersimpan();
    await page.locator('a[href="#/collections/pengaturan"]').first().click();
    await page.getByRole('link', { name: /Identitas dan menu/ }).click();
    expect(await redaksi.dialog('Lanjutkan tulisan saya')).toMatch(/Kalimat pembuka diubah Anda/);

    const lama = JSON.parse(await isi('situs.json')) as Record<string, unknown>;
    await writeFile(berkas('situs.json'), JSON.stringify({ ...lama, namaPendek: 'PBJ Contoh Baru' }, null, 2));
    await redaksi.mulaiTerbitkan();
    expect(await redaksi.dialog('Gabungkan kedua perubahan')).toMatch(/Nama pendek diubah orang lain/);
    await expect.poll(() => redaksi.isian('namaPendek').inputValue()).toBe('PBJ Contoh Baru');
    await redaksi.tanpaPesan();
    await redaksi.terbitkan('Naskah tersimpan');
    expect(JSON.parse(await isi('situs.json'))).toEqual({ ...lama, namaPendek: 'PBJ Contoh Baru', slogan: SLOGAN });
    await redaksi.tanpaPesan();
  });

  it('di ponsel, pemberitahuan banyak tulisan yang belum tersimpan tidak menutupi naskah terakhir daftar', async () => {
    await bukaTab('berita');
    await page.setViewportSize(PONSEL.viewport);
    const naskah = page.locator('#nc-root a[href^="#/collections/berita/entries/"]');
    await naskah.first().waitFor();
    expect(await page.locator('#konsep-menunggu').count()).toBe(0);
    await redaksi.tinggalkanKonsep(['satu', 'dua', 'tiga', 'empat', 'lima']);
    await page.locator('#konsep-menunggu li').nth(4).waitFor();
    expect(await redaksi.tertutup(naskah.last())).toBe(false);
    await redaksi.buangKonsep();
  });

  it('dokumen diunggah lewat Media, berita bawaan dihapus, dan hanya berkas itu yang berubah di repositori', async () => {
    await bukaTab('berita');
    await page.getByRole('button', { name: 'Media' }).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'Jadwal 2026.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4 contoh'),
      });
    await expect.poll(() => readdir(berkas('media'))).toContain('jadwal-2026.pdf');
    await bukaTab('berita/entries/selamat-datang');
    await redaksi.isian('judul').waitFor();
    const versiRekan = (await isi('berita/selamat-datang.md')).replace(
      /^judul: .*$/m,
      'judul: Disunting rekan sekantor',
    );
    await writeFile(berkas('berita/selamat-datang.md'), versiRekan);
    const hapus = page.getByRole('button', { name: 'Hapus naskah', exact: true });
    await hapus.click();
    expect(await redaksi.dialog('Jangan hapus')).toMatch(/sudah diubah orang lain[\s\S]*rekan sekantor/);
    expect(await redaksi.pesan('tidak ada yang dihapus')).toContain('sudah diubah orang lain');
    expect(await isi('berita/selamat-datang.md')).toBe(versiRekan);
    await redaksi.tanpaPesan();
    await hapus.click();
    await redaksi.dialog('Hapus juga versi itu');
    await redaksi.pesan('Naskah dihapus');
    const { stdout } = await git(klon, 'status', '--porcelain', '--untracked-files=all');
    expect(stdout.trimEnd().split('\n').sort()).toEqual([
      ' D content/berita/selamat-datang.md',
      ' M content/situs.json',
      `?? content/berita/${SLUG}.md`,
      '?? content/media/jadwal-2026.pdf',
      '?? content/media/papan.webp',
    ]);
  });

  it('situs yang dibangun dari repositori itu memuat semuanya', async () => {
    const dir = path.join(akar, 'hasil');
    await jalankanSkrip('build.ts', [], {
      CONTENT_DIR: berkas(''),
      OUT_DIR: dir,
      SITE_URL: '',
      BASE_PATH: '',
      SAAT: '',
    });
    const { alamat, tutup } = await bukaSitus(dir);
    await page.goto(alamat);
    expect(await page.locator('body').innerText()).toContain(SLOGAN);
    await page.goto(`${alamat}berita/${SLUG}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Jadwal menurut rekan sekantor');
    expect(await page.getByAltText('Bidang berwarna hijau').count()).toBe(1);
    expect((await page.goto(`${alamat}berita/selamat-datang/`))?.status()).toBe(404);
    await tutup();
  });
});

function git(cwd: string, ...pilihan: string[]) {
  return promisify(execFile)('git', pilihan, { cwd });
}

function berkas(nama: string): string {
  return path.join(klon, 'content', nama);
}

function isi(nama: string): Promise<string> {
  return readFile(berkas(nama), 'utf8');
}

/** Opens a fresh tab of the same browser; the one before is closed as people close it, without being asked. */
async function bukaTab(letak: string, { masuk = false }: { masuk?: boolean } = {}): Promise<void> {
  const lama = page as Page | undefined;
  page = await context.newPage();
  redaksi = new RuangRedaksi(page);
  page.setDefaultTimeout(20_000);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(`${situs.admin}#/collections/${letak}`);
  if (masuk) await page.getByRole('button', { name: 'Masuk' }).click();
  await lama?.close();
}
