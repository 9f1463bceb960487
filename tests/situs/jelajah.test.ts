/** The explorer in a real browser: one package by text, by filter and by address; what is shown, downloaded and compared; and without JavaScript. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METODE } from '../../src/acuan/metode.ts';
import { dibayar, nilaiKontrak, pagu } from '../../src/model/angka-paket.ts';
import { formatRupiah } from '../../src/model/format.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import type { Sen } from '../../src/model/uang.ts';
import type { DatasetPaket } from '../../src/schemas/impor.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
import { bukaSitus, type SitusTerbuka } from './harness/buka-situs.ts';
import { bukaHalaman } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';

const TAHUN = 2026;
const dataset = JSON.parse(readFileSync(`content/data/paket/${TAHUN}.json`, 'utf8')) as DatasetPaket;
const { paket } = dataset;
const urut = new Intl.Collator('id', { numeric: true });
/** What is looked for, largest contract first, unknown ones last and by name: tenders for roads of at least 200 million. */
const cocok = paket
  .filter((p) => p.metode === 'tender' && /(?<![\p{L}\p{N}])jalan/iu.test(p.nama) && (pagu(p) ?? 0) >= 200_000_000_00)
  .sort((a, b) => (nilaiKontrak(b) ?? -1) - (nilaiKontrak(a) ?? -1) || urut.compare(a.nama, b.nama));
const TANYA = `?tahun=${TAHUN}&q=jalan&metode=tender&nilai=pagu&min=200000000&urut=-kontrak`;

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

/** Ids of the packages on the page of results, in order, once all of its rows are there. */
async function idTampil(page: Page): Promise<string[]> {
  await page.locator('#baris:not([aria-busy])').waitFor();
  return page
    .locator('#baris th a')
    .evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? ''));
}

const judul = (page: Page, teks: string | RegExp) => page.locator('#hasil-judul', { hasText: teks }).waitFor();

describe('penjelajah paket', () => {
  it('menemukan paket dari kata dan saringan, dengan jumlah seperti halaman realisasi; alamatnya membuka hasil yang sama', async () => {
    expect(cocok.length).toBeGreaterThan(1);
    const { page, keluhan, tutup } = await bukaHalaman(browser, `${situs.alamat}paket/`);
    await judul(page, `Semua ${paket.length.toLocaleString('id-ID')} paket ${TAHUN}`);
    await page.locator('#jelajah-q').pressSequentially('jalan');
    await page.locator('#jelajah-metode').selectOption('tender');
    await page.locator('.jelajah-saringan summary').click();
    await page.locator('#jelajah-min').fill('200 juta');
    await page.locator('#jelajah-urut').selectOption('-kontrak');
    await judul(page, `${cocok.length} dari ${paket.length.toLocaleString('id-ID')} paket ${TAHUN}`);
    expect(await idTampil(page)).toEqual(cocok.map((p) => p.id));
    expect(new URL(page.url()).search).toBe(TANYA);

    const r = ringkas(cocok);
    const nilai = page.locator('#jumlah dd.nilai');
    const tepat = [r.pagu, r.hps, r.kontrak, r.dibayar].map((j) => formatRupiah(j.nilai));
    expect(await nilai.evaluateAll((dd) => dd.map((d) => d.getAttribute('title')))).toEqual(tepat);
    expect(await page.locator('#jumlah').innerText()).toContain(
      `diketahui pada ${r.kontrak.diketahui} dari ${r.kontrak.dari} paket`,
    );

    await page.goBack();
    await judul(page, /dari/);
    expect(await page.locator('#jelajah-urut').inputValue()).toBe('-pagu');
    await page.goto(`${situs.alamat}paket/${TANYA}`);
    await judul(page, `${cocok.length} dari`);
    expect(await idTampil(page)).toEqual(cocok.map((p) => p.id));
    await page.locator('#baris th a').first().click();
    await page.locator('h1', { hasText: cocok[0]?.nama ?? '' }).waitFor();
    expect(keluhan).toEqual([]);
    await tutup();
  });

  it('unduhan memuat persis paket yang tampil, dalam urutannya, dengan angka seperti di dataset', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}paket/${TANYA}`);
    const [unduhan] = await Promise.all([page.waitForEvent('download'), page.locator('#unduh').click()]);
    expect(unduhan.suggestedFilename()).toMatch(
      /^paket-2026-jalan-tender-pagu-200000000-per-\d{4}-\d\d-\d\d-data-contoh\.csv$/,
    );
    const [kepala = [], ...baris] = readFileSync(await unduhan.path(), 'utf8')
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((b) => b.split(';'));
    const isi = baris.map((b) => Object.fromEntries(kepala.map((k, i) => [k, b[i]])));
    const rupiah = (sen: Sen | null) => (sen === null ? '' : String(sen / 100).replace('.', ','));
    expect(
      isi.map((b) => ({
        id: b['id'],
        pagu: b['terhitung.pagu'],
        kontrak: b['terhitung.kontrak'],
        dibayar: b['terhitung.dibayar'],
      })),
    ).toEqual(
      cocok.map((p) => ({
        id: p.id,
        pagu: rupiah(pagu(p)),
        kontrak: rupiah(nilaiKontrak(p)),
        dibayar: rupiah(dibayar(p)),
      })),
    );
    const terbit = new Map(
      readFileSync(path.join(situs.dir, `data/${TAHUN}/paket.csv`), 'utf8')
        .split('\r\n')
        .map((b) => [b.slice(0, b.indexOf(';')), b.split(';')]),
    );
    for (const b of isi)
      expect(terbit.get(b['id'] ?? '')?.slice(0, 5)).toEqual([
        b['id'],
        b['opd'],
        b['opd.nama'],
        b['nama'],
        b['metode'],
      ]);
    expect(isi[0]).toMatchObject({ contoh: 'ya', keadaanData: dataset.impor.sampaiDengan });
    await tutup();
  });

  it('dapat dipakai dengan papan ketik: urutan dari kepala tabel, menghapus saringan, dan halaman berikutnya', async () => {
    const { page, tutup } = await bukaHalaman(
      browser,
      `${situs.alamat}paket/?tahun=${TAHUN}&opd=tidak-ada&metode=pengadaan-langsung`,
      {
        viewport: { width: 1280, height: 900 },
      },
    );
    await judul(page, /dari/);
    expect(await page.locator('#diabaikan').innerText()).toContain('opd=tidak-ada');
    const kepala = page.locator('th[data-kolom="dibayar"]');
    await kepala.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await kepala.getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    expect(await kepala.getAttribute('aria-sort')).toBe('ascending');
    const nilai = new Map(paket.map((p) => [p.id, dibayar(p)]));
    const langsung = paket.filter((p) => p.metode === 'pengadaan-langsung').flatMap((p) => dibayar(p) ?? []);
    expect(nilai.get((await idTampil(page))[0] ?? '')).toBe(Math.min(...langsung));

    await page.getByRole('link', { name: 'Berikutnya' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/Halaman 2 dari/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('hasil-judul');
    expect(new URL(page.url()).searchParams.get('hal')).toBe('2');
    await page.getByRole('link', { name: /Hapus saringan Metode: Pengadaan Langsung/ }).focus();
    await page.keyboard.press('Enter');
    await judul(page, /^Semua/);
    await page.locator('#suara', { hasText: 'Semua' }).waitFor({ state: 'attached' });
    await tutup();
  });

  it.each(['light', 'dark'] as const)(
    'tanpa masalah aksesibilitas dan tanpa geser ke samping di ponsel, juga saat hasilnya kosong (%s)',
    async (colorScheme) => {
      const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}paket/${TANYA}`, { colorScheme });
      await judul(page, /dari/);
      await page.locator('.jelajah-saringan summary').click();
      await page.locator('#jelajah-min').fill('banyak');
      await page.locator('#jelajah-maks').focus();
      expect(await page.locator('#jelajah-min-salah').innerText()).toContain('misalnya 200 juta');
      expect(await masalahAksesibilitas(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(
        await page
          .locator('#baris td')
          .first()
          .evaluate((td) => getComputedStyle(td, '::before').content),
      ).toBe('"Metode"');
      await page.locator('#jelajah-q').fill('xyzzy');
      await page.locator('#suara-kosong', { hasText: 'Tidak ada paket' }).waitFor({ state: 'attached' });
      expect(await page.locator('#kosong').innerText()).toMatch(
        /Tidak ada paket 2026 yang memenuhi semua saringan ini sekaligus[\s\S]*Tanpa “xyzzy”/,
      );
      expect(await page.locator('#jumlah').isVisible()).toBe(false);
      if (colorScheme === 'light') expect(await masalahAksesibilitas(page)).toEqual([]);
      await tutup();
    },
  );

  it('bila datanya gagal dimuat, halaman mengatakannya dan daftar biasa tetap ada', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}paket/`);
    await page.route('**/paket/tahun/2025.json', (r) => r.abort());
    await page.locator('#jelajah-tahun').selectOption('2025');
    await page.locator('#gagal', { hasText: 'Daftar paket 2025 tidak dapat dimuat' }).waitFor();
    await page.getByRole('link', { name: 'Daftar paket 2025' }).click();
    await page.locator('h1', { hasText: 'Daftar paket 2025' }).waitFor();
    await tutup();
  });

  it('tanpa JavaScript paket yang sama ditemukan lewat daftar menurut metode dan menurut perangkat daerah', async () => {
    const { page, keluhan, tutup } = await bukaHalaman(browser, `${situs.alamat}paket/`, { javaScriptEnabled: false });
    expect(await page.locator('#saringan').isVisible()).toBe(false);
    const [dicari] = cocok;
    await page.locator('#daftar').getByRole('link', { name: METODE.tender, exact: true }).click();
    await page
      .getByRole('link', { name: dicari?.nama ?? '', exact: true })
      .first()
      .click();
    expect(await page.locator('h1').innerText()).toBe(dicari?.nama);
    await page.goto(`${situs.alamat}paket/`);
    const opd = dataset.opd.find((o) => o.kode === dicari?.opd)?.nama ?? '';
    await page.locator('#daftar').getByRole('link', { name: opd, exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe(opd);
    expect(keluhan).toEqual([]);
    await tutup();
  });

  it('setiap paket ada tepat sekali di daftar menurut metode', () => {
    const folder = path.join(situs.dir, 'paket/daftar', String(TAHUN));
    const id = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('index.html') && f !== 'index.html')
      .flatMap((f) =>
        [...readFileSync(path.join(folder, f), 'utf8').matchAll(/<th scope="row"><a href="\/paket\/([^/"]+)\/"/g)].map(
          (m) => m[1] ?? '',
        ),
      );
    expect(id.sort()).toEqual(paket.map((p) => p.id).sort());
    expect(id.filter((i) => !existsSync(path.join(situs.dir, 'paket', i, 'index.html')))).toEqual([]);
  });
});
