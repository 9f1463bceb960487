import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaSitus, type SitusTerbuka } from './harness/buka-situs.ts';
import { bukaHalaman } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';

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

/** What the search page shows for a query: its status line and the text of each result. */
async function cari(tanya: string): Promise<{ keadaan: string; hasil: string[]; keluhan: string[] }> {
  const { page, keluhan, tutup } = await bukaHalaman(browser, `${situs.alamat}cari/?q=${encodeURIComponent(tanya)}`);
  await page.waitForFunction(() => /sesuai/.test(document.querySelector('#keadaan')?.textContent ?? ''));
  const keadaan = await page.locator('#keadaan').innerText();
  const hasil = await page.locator('#hasil > li').allInnerTexts();
  await tutup();
  return { keadaan, hasil, keluhan };
}

describe('pencarian', () => {
  it('“pengadaan” menemukan halaman tentang pengadaan, bukan halaman yang hanya memuat “keadaan”', async () => {
    const { hasil, keluhan } = await cari('pengadaan');
    expect(hasil.length).toBeGreaterThan(3);
    for (const h of hasil.slice(0, 5)) expect(h).toMatch(/pengadaan/i);
    expect(keluhan).toEqual([]);
  });

  it('“membayar” menemukan “dibayar” dan “pembayaran”; “lelang” menemukan “tender”', async () => {
    expect((await cari('membayar')).hasil.join(' ')).toMatch(/dibayar|pembayaran/i);
    expect((await cari('lelang')).hasil.join(' ')).toMatch(/tender/i);
  });

  it('hasil dengan angka rekaan berlabel “Data contoh”; berita tidak', async () => {
    const { hasil } = await cari('LPSE menjadi bagian dari unit');
    expect(hasil[0]).toContain('LPSE menjadi bagian dari unit');
    expect(hasil[0]).not.toContain('Data contoh');
    const angka = (await cari('Realisasi pengadaan 2026')).hasil.find((h) => h.startsWith('Realisasi pengadaan 2026'));
    expect(angka).toContain('Data contoh');
  });

  it('paket ditemukan dari judul, kode, dan nama penyedianya, dengan tautan langsung', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}cari/?q=jalan%20contoh`);
    const tautan = page.locator('#hasil-paket li a').first();
    await tautan.waitFor();
    const nama = await tautan.innerText();
    expect(nama.toLowerCase()).toContain('jalan');
    expect(await page.locator('#hasil-paket li p').first().innerText()).toContain('Data contoh');
    await tautan.click();
    await page.locator('h1').waitFor();
    expect(await page.locator('h1').innerText()).toBe(nama);
    const id = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    await page.goto(`${situs.alamat}cari/?q=${id}`);
    expect(await page.locator('#hasil-paket li a').first().innerText()).toBe(nama);
    await tutup();
  });

  it('tanpa hasil, pembaca diberi tahu apa yang dapat dicoba', async () => {
    const { keadaan, hasil } = await cari('xyzzy');
    expect(hasil).toEqual([]);
    expect(keadaan).toMatch(/Tidak ada halaman atau paket yang sesuai dengan “xyzzy”\. Coba kata lain/);
  });

  it('mengetik di kotak memperbarui hasil dan alamat, sehingga tautannya dapat dibagikan', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}cari/`);
    await page.locator('#kata').pressSequentially('pokja');
    await page.waitForFunction(() => document.querySelector('#keadaan')?.textContent?.includes('“pokja”'));
    expect(await page.locator('#hasil > li').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('pokja');
    await tutup();
  });
});
