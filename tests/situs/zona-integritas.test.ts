import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaSitus, type SitusTerbuka } from './harness/buka-situs.ts';
import { bukaHalaman } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { hitungZi } from '../../src/model/zona-integritas.ts';
import { lembarSchema } from '../../src/schemas/lke.ts';

let browser: Browser;
let situs: SitusTerbuka;
beforeAll(async () => {
  situs = await bukaSitus();
  browser = await bukaPeramban();
});
afterAll(async () => {
  await browser.close();
  await situs.tutup();
});

describe('Zona Integritas di peramban', () => {
  it('dari beranda ke bukti satu indikator dalam dua klik, tanpa JavaScript', async () => {
    const { page, tutup } = await bukaHalaman(browser, situs.alamat, { javaScriptEnabled: false });
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Zona Integritas/ })
      .click();
    await page.getByRole('link', { name: /^Penanganan Benturan Kepentingan/ }).click();
    const indikator = page.locator(':target');
    expect(await indikator.getByRole('heading', { level: 3 }).innerText()).toBe('Penanganan Benturan Kepentingan');
    const tertutup = indikator.locator('.zi-bukti > li', { hasText: 'Pernyataan benturan kepentingan' });
    expect(await tertutup.innerText()).toMatch(/tersedia bagi penilai\. Periode Tahun 2026/);
    expect(await tertutup.getByRole('link').count()).toBe(0);
    await tutup();
  });

  it('bukti terbuka menuju halaman yang ada, dan aksi yang lewat tenggat pada hari dibaca disebut terlambat', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}zona-integritas/pengawasan/`);
    const bukti = page.locator('.zi-bukti a[href^="/"]').first();
    const alamat = new URL((await bukti.getAttribute('href')) ?? '', situs.alamat).href;
    expect((await page.request.get(alamat)).status()).toBe(200);
    await page.clock.setFixedTime(new Date('2027-02-01T00:00:00+07:00'));
    await page.reload();
    expect(await page.locator('[data-kalimat-aksi]').innerText()).toBe('3 aksi: 3 terlambat.');
    await page.clock.setFixedTime(new Date('2026-10-15T23:59:00+07:00'));
    await page.reload();
    expect(await page.locator('[data-kalimat-aksi]').innerText()).toBe('3 aksi: 3 berjalan.');
    await tutup();
  });

  it('dari nilai di lembar ke survei eksternalnya, dan dari sana ke apa yang dijanjikan; janji yang lewat disebut terlambat', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}zona-integritas/`);
    await page.locator('#b-i-a').getByRole('link', { name: 'Survei eksternal yang dipakai' }).click();
    expect(await page.getByRole('main').innerText()).toMatch(/survei eksternal kepada 66 orang/);
    expect(await page.locator('.temuan .besar').innerText()).toBe('3,50');
    await page.getByRole('main').getByRole('link', { name: 'Survei', exact: true }).click();
    await page.clock.setFixedTime(new Date('2026-10-15T08:00:00+07:00'));
    await page.reload();
    const janji = page.locator('#tindak-lanjut [data-kalimat-aksi]');
    expect(await janji.innerText()).toBe('4 aksi: 1 selesai, 3 berjalan.');
    await page.clock.setFixedTime(new Date('2026-12-31T08:00:00+07:00'));
    await page.reload();
    expect(await janji.innerText()).toBe('4 aksi: 1 selesai, 3 terlambat.');
    await tutup();
  });

  it('simulasi menghitung ulang saat jawaban diganti, dapat dikembalikan, dan selalu menyebut dirinya simulasi', async () => {
    const { page, keluhan, tutup } = await bukaHalaman(browser, `${situs.alamat}zona-integritas/simulasi/`);
    const papan = page.getByRole('complementary', { name: 'Hasil simulasi' });
    const total = papan.locator('[data-total]');
    const awal = await total.innerText();
    // A.II.5.i.a (bobot 2,50): C → A = +1,25
    await page.locator('[name="A.II.5.i.a"]').selectOption('A');
    expect(await papan.locator('[data-selisih]').innerText()).toBe('(+1,25)');
    await page.locator('[name="A.I.1.i.a"]').selectOption('');
    expect(await total.innerText()).toBe('–');
    expect(await papan.locator('[data-selisih]').innerText()).toBe('(112 dari 113 pertanyaan dijawab)');
    await papan.getByRole('button', { name: 'Kembalikan jawaban' }).click();
    await expect.poll(() => total.innerText()).toBe(awal);
    expect(await papan.innerText()).toContain('Simulasi, bukan penilaian resmi');
    await page.setViewportSize({ width: 1280, height: 900 });
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      papan.getByRole('button', { name: 'Unduh sebagai rancangan lembar' }).click(),
    ]);
    const lembar = lembarSchema.parse(JSON.parse(await readFile(await unduhan.path(), 'utf8')));
    expect(unduhan.suggestedFilename()).toBe('2026-mandiri.json');
    expect(hitungZi(lembar).total?.toFixed(2).replace('.', ',')).toBe(awal);
    expect(lembar.bukti.length).toBeGreaterThan(0);
    expect(lembar.contoh, 'jawaban rekaan tetap ditandai').toBe(true);
    expect(keluhan).toEqual([]);
    await tutup();
  });
});
