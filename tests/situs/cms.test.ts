import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buatKontenBaru } from '../../src/build/konten-baru.ts';
import { formatPoin } from '../../src/model/format.ts';
import { hitungZi } from '../../src/model/zona-integritas.ts';
import { lembarSchema } from '../../src/schemas/lke.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
import { bukaHalaman, type HalamanTerbuka, PONSEL } from './harness/halaman.ts';
import { mulaiStart, type StartBerjalan } from './harness/mulai-start.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { RuangRedaksi } from './ruang-redaksi.ts';

const BERITA = {
  judul: 'Abc             ',
  ringkasan: 'Ringkasan contoh untuk menguji ruang redaksi dari awal sampai terbit.',
  tanggal: '2026-01-15',
  rubrik: 'Pengumuman',
  isi: 'Ruang redaksi menyimpan naskah contoh ini, lalu situs memuatnya.',
  alt: 'Bidang berwarna hijau',
};
const JUDUL = 'Kelengkapan berkas contoh diperiksa ulang';
const SLUG = 'kelengkapan-berkas-contoh-diperiksa-ulang';

const BERKAS_LEMBAR = path.join('data', 'lke', '2026-mandiri.json');
const LEMBAR = lembarTanpaRujukan();

let akar: string;
let isi: string;
let start: StartBerjalan;
let browser: Browser;
let admin: HalamanTerbuka;
let redaksi: RuangRedaksi;
const permintaan: string[] = [];

beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'uji-cms-'));
  isi = path.join(akar, 'content');
  await buatKontenBaru(isi, { nama: 'Bagian Pengadaan Contoh' });
  await writeFile(path.join(isi, BERKAS_LEMBAR), JSON.stringify(LEMBAR));
  [start, browser] = await Promise.all([mulaiStart(isi, { SAAT: '' }), bukaPeramban()]);
  admin = await bukaHalaman(browser, `${start.alamat}admin/`, { viewport: { width: 1280, height: 900 } });
  admin.page.on('request', (r) => {
    if (r.url().includes('/api/cms/')) permintaan.push(r.postData() ?? '');
  });
  redaksi = new RuangRedaksi(admin.page);
});

afterAll(async () => {
  await browser.close();
  await start.tutup();
  await rm(akar, { recursive: true, force: true });
});

// One journey: each step goes on where the one before it ended.
describe('menulis berita lewat CMS', () => {
  it('penyunting masuk ke CMS berbahasa Indonesia, dan tidak ada yang dilarang kebijakan keamanannya', async () => {
    expect(await admin.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Pengelola isi · Bagian Pengadaan Contoh',
    );
    await redaksi.masuk();
    expect(await admin.page.getByRole('link', { name: /^(Berita|Halaman|Pengaturan situs)$/ }).count()).toBe(3);
    expect(await admin.page.locator('html').getAttribute('lang')).toBe('id');
    expect(admin.keluhan).toEqual([]);
  });

  it('panduan terbuka di tab sendiri dari layar mana pun, terbaca di ponsel dan oleh pembaca layar, dan tidak didaftar di situs', async () => {
    const [tab] = await Promise.all([
      admin.page.context().waitForEvent('page'),
      admin.page.getByRole('link', { name: 'Panduan' }).click(),
    ]);
    await tab.setViewportSize(PONSEL.viewport);
    await tab.getByRole('navigation').getByRole('link', { name: 'Menerbitkan berita' }).click();
    expect(tab.url()).toBe(`${start.alamat}admin/panduan/#menerbitkan-berita`);
    const gambar = tab.locator('h3#menerbitkan-berita ~ ol img').first();
    await gambar.scrollIntoViewIfNeeded();
    await expect.poll(() => gambar.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await masalahAksesibilitas(tab)).toEqual([]);
    const peta = await admin.page.request.get(`${start.alamat}sitemap-1.xml`);
    expect(await peta.text()).toMatch(/^(?!.*\/admin\/).*\/berita\//s);
    await tab.close();
  });

  it('naskah yang ditolak skema tidak disimpan, dan pesannya menyebut bidangnya', async () => {
    const buffer = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b5351' } })
      .png()
      .toBuffer();
    await redaksi.buatBerita({ ...BERITA, gambar: { name: 'Foto Kegiatan.PNG', mimeType: 'image/png', buffer } });
    const sebelum = await readdir(path.join(isi, 'berita'));
    // Long enough for Decap's own pattern, which counts spaces.
    const pesan = await redaksi.terbitkan('Belum disimpan');
    expect(pesan).toContain('Judul: seharusnya paling sedikit 10 karakter');
    expect(permintaan.filter((p) => p.includes('persistEntry'))).toEqual([]);
    expect(await readdir(path.join(isi, 'berita'))).toEqual(sebelum);
  });

  it('foto HEIC ditolak di pemilih gambar, sebelum menjadi bagian naskah', async () => {
    const foto = { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: Buffer.from('contoh') };
    expect(await redaksi.gantiGambar(foto)).toEqual({
      diterima: '.jpg,.jpeg,.png,.webp,.avif,.svg',
      pesan: ['Foto HEIC belum dapat dipakai; simpan sebagai JPG dulu.'],
      pustaka: ['foto-kegiatan.webp'],
    });
  });

  it('penolakan gerbang dibaca penyunting sebagai kalimat saja', async () => {
    await admin.page.route('**/api/cms/v1', (route) =>
      route.request().postData()?.includes('persistEntry')
        ? route.fulfill({ status: 403, json: { error: 'CMS tidak boleh menulis contoh.' } })
        : route.continue(),
    );
    await redaksi.ketikUlang('judul', JUDUL);
    expect(await redaksi.terbitkan('CMS tidak boleh')).toBe('Belum disimpan. CMS tidak boleh menulis contoh.');
    await admin.page.unroute('**/api/cms/v1');
    permintaan.length = 0;
  });

  it('isian yang terlalu pendek disebut namanya dan diperlihatkan, walau penyunting sedang jauh di bawahnya', async () => {
    await redaksi.ketikUlang('judul', 'Abc');
    await admin.page.setViewportSize({ width: 1280, height: 400 });
    await admin.page.locator('[data-slate-editor]').click();
    expect(await redaksi.terlihat('judul')).toBe(false);
    expect(await redaksi.terbitkan('ada isian')).toBe('Belum disimpan: ada isian yang belum sesuai: Judul');
    expect(await redaksi.terlihat('judul')).toBe(true);
    expect(permintaan.filter((p) => p.includes('persistEntry'))).toEqual([]);
    await admin.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('setelah diperbaiki, naskah tersimpan di folder isi', async () => {
    await redaksi.ketikUlang('judul', JUDUL);
    await redaksi.terbitkan('Naskah tersimpan');
    expect(permintaan.filter((p) => /heic/i.test(p))).toEqual([]);
    expect(await readFile(path.join(isi, 'berita', `${SLUG}.md`), 'utf8')).toBe(
      `---\njudul: ${JUDUL}\nringkasan: ${BERITA.ringkasan}\ntanggal: 2026-01-15\nrubrik: pengumuman\n` +
        `gambar:\n  berkas: /media/foto-kegiatan.webp\n  alt: ${BERITA.alt}\n  persetujuan: true\n---\n\n${BERITA.isi}\n`,
    );
    const gambar = await sharp(await readFile(path.join(isi, 'media', 'foto-kegiatan.webp'))).metadata();
    expect(gambar, 'gambar kecil tidak diperbesar').toMatchObject({ format: 'webp', width: 400, height: 300 });
  });

  it('situs dibangun ulang: artikel, kartu, dan hasil pencariannya ada', async () => {
    await start.sampai((k) => k.ke > 1);
    const { page, keluhan } = await bukaHalaman(browser, `${start.alamat}berita/${SLUG}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(JUDUL);
    expect(await page.locator('article').innerText()).toContain(BERITA.isi);

    expect(await page.getByAltText(BERITA.alt).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(400);

    const alamatKartu = await page.locator('meta[property="og:image"]').getAttribute('content');
    const kartu = await page.request.get(`${start.alamat}${new URL(alamatKartu ?? '').pathname.slice(1)}`);
    expect(kartu.headers()['content-type']).toBe('image/png');
    const png = await kartu.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

    await page.goto(`${start.alamat}cari/?q=kelengkapan`);
    await page.locator('main').getByRole('link', { name: JUDUL }).first().waitFor();
    expect(keluhan).toEqual([]);
  });

  it('naskah yang dihapus hilang dari folder isi, dan penyunting diberi tahu', async () => {
    admin.page.once('dialog', (dialog) => void dialog.accept());
    await admin.page.getByRole('button', { name: 'Hapus naskah', exact: true }).click();
    expect(await redaksi.pesan('Naskah dihapus')).toBe('Naskah dihapus');
    expect(await readdir(path.join(isi, 'berita'))).not.toContain(`${SLUG}.md`);
  });

  it('data Pokja setahun diisi di formulir; yang dikosongkan tidak ditulis sebagai nol', async () => {
    await redaksi.buka('pokja', 'Buat Pokja setahun');
    await redaksi.isian('tahun').fill('2026');
    await redaksi.isian('sampaiDengan').fill('2026-09-30');
    await redaksi.isian('sumber').fill('Keputusan contoh');
    await redaksi.isian('anggotaUnit').fill('12');
    await redaksi.terbitkan('Naskah tersimpan');
    // Decap goes on to the entry's own address once it is stored
    await admin.page.waitForURL(/\/pokja\/entries\/2026/);
    const data = JSON.parse(await readFile(path.join(isi, 'data', 'pokja', '2026.json'), 'utf8')) as object;
    expect(data).toEqual({
      tahun: 2026,
      contoh: false,
      sampaiDengan: '2026-09-30',
      sumber: 'Keputusan contoh',
      anggotaUnit: 12,
      adHoc: [],
    });
  });

  it('lembar Zona Integritas: nilainya dihitung di samping formulir, dan selalu disebut simulasi', async () => {
    await redaksi.buka('lke', '2026 · mandiri');
    const pratinjau = admin.page.frameLocator('iframe').locator('[data-simulasi-lembar]');
    await pratinjau.getByText('113 dari 113 pertanyaan dijawab').waitFor();
    expect(await pratinjau.getByRole('heading', { level: 1 }).innerText()).toBe('Simulasi, bukan penilaian resmi');
    expect(await pratinjau.locator('.besar').innerText()).toBe(formatPoin(hitungZi(LEMBAR).total));
    await redaksi.ketikUlang('sumber', 'Penilaian contoh');
    await redaksi.terbitkan('Naskah tersimpan');
    const tersimpan = async () =>
      lembarSchema.parse(JSON.parse(await readFile(path.join(isi, BERKAS_LEMBAR), 'utf8')) as object);
    await expect.poll(tersimpan, { timeout: 10_000 }).toEqual({ ...LEMBAR, sumber: 'Penilaian contoh' });
  });
});

/** The sample sheet as a new unit can hold it, which has neither its evidence nor its surveys. */
function lembarTanpaRujukan() {
  const file = path.resolve(import.meta.dirname, '../../content', BERKAS_LEMBAR);
  const lembar = lembarSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const jawaban = lembar.jawaban.map((j) => ({ ...j, survei: undefined }));
  return lembarSchema.parse(JSON.parse(JSON.stringify({ ...lembar, jawaban, bukti: [] })));
}
