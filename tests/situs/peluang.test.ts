/** What a supplier, a citizen and an OPD do on the pages of packages, opportunities and places, in a real browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITUS_UJI } from '../../src/build/uji.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
import { bukaSitus, type SitusTerbuka } from './harness/buka-situs.ts';
import { PONSEL } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';

/** The package of the sample data whose note has an answer (content/tanggapan). */
const BERTANGGAPAN = 'paket/nontender-992600015000/';
const HARI_UJI = '2026-11-24T12:00:00+07:00';

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

/** Opens a page with the reader's clock at a moment. */
async function buka(letak: string, kini = HARI_UJI, opsi: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...PONSEL, locale: 'id-ID', reducedMotion: 'reduce', ...opsi });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(kini) });
  await page.goto(situs.alamat + letak);
  return page;
}

const baca = (letak: string) => readFileSync(path.join(SITUS_UJI, letak), 'utf8');
const tampak = (page: Page, bagian: string) => page.locator(`#${bagian} li.peluang:visible`);

describe('penyedia mencari peluang', () => {
  it('menemukan tender berikut batas penawarannya; sedetik setelah batas itu tender pindah ke yang sedang dinilai', async () => {
    const page = await buka('peluang/');
    const pertama = tampak(page, 'tender').first();
    const nama = await pertama.locator('h3').innerText();
    expect(await pertama.innerText()).toMatch(
      /(?:Penawaran|Dokumen kualifikasi) ditutup \d+ \w+ 2026 pukul \d\d\.\d\d WIB/,
    );
    const tutup = Date.parse((await pertama.getAttribute('data-sampai')) ?? '');
    const banyak = await tampak(page, 'tender').count();
    expect(await page.locator('[data-hitung=tender]').innerText()).toBe(String(banyak));
    await page.clock.fastForward(tutup - Date.parse(HARI_UJI) - 60_000);
    await page.clock.runFor(20_000);
    expect(await tampak(page, 'tender').first().locator('h3').innerText()).toBe(nama);
    await page.clock.runFor(90_000);
    expect(await tampak(page, 'tender').count()).toBe(banyak - 1);
    expect(await page.locator('[data-hitung=tender]').innerText()).toBe(String(banyak - 1));
    expect(await tampak(page, 'dinilai').locator('h3').allInnerTexts()).toContain(nama);
    await page.context().close();
  });

  it('menyaring menurut jenis dan usaha kecil, dan tautannya mengulang saringan itu', async () => {
    const page = await buka('peluang/');
    const semua = await tampak(page, 'rencana').count();
    await page.selectOption('select[name=jenis]', 'barang');
    await page.selectOption('select[name=umk]', 'ya');
    const isi = await tampak(page, 'rencana').allInnerTexts();
    expect(isi.length).toBeGreaterThan(0);
    expect(isi.length).toBeLessThan(semua);
    expect(isi.filter((t) => !t.includes('Barang') || !t.includes('Untuk usaha mikro dan kecil'))).toEqual([]);
    await page.reload();
    expect(await tampak(page, 'rencana').allInnerTexts()).toEqual(isi);
    await page.context().close();
  });

  it('setelah semuanya lewat, halaman mengatakan mengapa kosong dan ke mana harus melihat', async () => {
    const page = await buka('peluang/', '2028-01-03T08:00:00+07:00');
    expect(await page.locator('li.peluang:visible').count()).toBe(0);
    expect(await page.locator('#tender [data-kosong]').innerText()).toMatch(
      /tidak ada tender.*ekspor berikutnya.*SPSE/s,
    );
    expect(await page.locator('#rencana [data-kosong]').innerText()).toContain('tidak ada rencana');
    await page.context().close();
  });

  it('tanpa JavaScript semua yang masih buka saat dibangun tampak dengan batasnya, dan halaman mengaku per kapan', async () => {
    const page = await buka('peluang/', HARI_UJI, { javaScriptEnabled: false });
    const isi = await tampak(page, 'tender').allInnerTexts();
    expect(isi.length).toBeGreaterThan(3);
    expect(isi.filter((t) => !/ditutup \d+ \w+ \d{4}|Jadwalnya tidak tercatat/.test(t))).toEqual([]);
    expect(await page.locator('.pengantar').innerText()).toContain('dihitung pada 24 November 2026');
    expect(await page.locator('form[data-saring]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('kalender dan umpannya terbaca, dan menyebut tender yang sama dengan halaman', async () => {
    const ics = baca('peluang/kalender.ics').replaceAll('\r\n ', '');
    const acara = ics.split('BEGIN:VEVENT').slice(1);
    const uid = acara.map((a) => /UID:(.*)\r\n/.exec(a)?.[1] ?? '');
    expect(new Set(uid).size).toBe(acara.length);
    for (const a of acara)
      expect(a).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\nDTSTART(?:;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z)\r\n/);
    const halaman = await buka('peluang/');
    const tender = await tampak(halaman, 'tender').filter({ hasText: 'ditutup' }).count();
    expect(uid.filter((u) => u.includes('-tutup.'))).toHaveLength(tender);
    const umpan = await halaman.evaluate((xml) => {
      const dokumen = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        rusak: dokumen.querySelector('parsererror') !== null,
        entri: [...dokumen.querySelectorAll('entry > id')].map((e) => e.textContent),
      };
    }, baca('peluang/atom.xml'));
    expect(umpan.rusak).toBe(false);
    expect(new Set(umpan.entri).size).toBe(umpan.entri.length);
    expect(umpan.entri.length).toBeGreaterThan(tender);
    await halaman.context().close();
  });
});

describe('halaman paket', () => {
  it('menampilkan jawaban di samping catatannya, dan catatan yang sama sebagai JSON', async () => {
    const page = await buka(BERTANGGAPAN);
    const catatan = page.locator('#catatan li', { hasText: 'lebih besar dari pagu' });
    expect(await catatan.locator('.tanggapan').innerText()).toContain('Tanggapan perangkat daerah, 10 November 2026');
    const json = JSON.parse(baca(BERTANGGAPAN.replace(/\/$/, '.json'))) as {
      contoh: boolean;
      paket: { id: string; nama: string };
    };
    expect(json).toMatchObject({ contoh: true, paket: { id: 'nontender-992600015000' } });
    expect(await page.locator('h1').innerText()).toBe(json.paket.nama);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await masalahAksesibilitas(page)).toEqual([]);
    }
    await page.context().close();
  });

  it('teks pertanyaan menyebut nama, kode, dan alamat paket, dan dapat disalin', async () => {
    const page = await buka(BERTANGGAPAN, HARI_UJI, { permissions: ['clipboard-read', 'clipboard-write'] });
    const surat = await page.locator('#surat').inputValue();
    for (const isi of [
      'nontender-992600015000',
      await page.locator('h1').innerText(),
      '/paket/nontender-992600015000/',
    ])
      expect(surat).toContain(isi);
    await page.getByRole('button', { name: 'Salin teks' }).click();
    // On a busy machine the clipboard answers a moment after the click.
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Tersalin.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(surat);
    await page.context().close();
  });

  it('di kertas: alamat dan kode tercetak, tombol dan formulir tidak, asal angka terbuka', async () => {
    const page = await buka(BERTANGGAPAN);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.hanya-cetak').innerText()).toContain('/paket/nontender-992600015000/');
    expect(await page.locator('button:visible, textarea:visible').count()).toBe(0);
    expect(await page.locator('.resi p').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('seberat paling banyak 20 kB terkompres (brotli) tanpa huruf, dengan gaya dan skripnya', async () => {
    const context = await browser.newContext(PONSEL);
    const page = await context.newPage();
    const isi: Promise<Buffer>[] = [];
    page.on('response', (r) => {
      if (r.request().resourceType() !== 'font') isi.push(r.body());
    });
    await page.goto(situs.alamat + BERTANGGAPAN, { waitUntil: 'networkidle' });
    const bita = (await Promise.all(isi)).reduce((n, b) => n + brotliCompressSync(b).length, 0);
    expect(bita).toBeGreaterThan(3_000);
    expect(bita).toBeLessThanOrEqual(20_000);
    await context.close();
  });
});

describe('warga mencari kecamatannya', () => {
  it('dari daftar kecamatan ke paketnya; setiap paket di sana menyebut kecamatan itu', async () => {
    const page = await buka('lokasi/', HARI_UJI, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Contoh 01', exact: true }).click();
    const lokasi = await page.locator('#paket td[data-judul="Lokasi di sumber"]').allInnerTexts();
    expect(lokasi.length).toBeGreaterThan(10);
    expect(lokasi.filter((l) => !l.includes('Kecamatan Contoh 01'))).toEqual([]);
    await page.locator('#paket a').first().click();
    expect(await page.locator('.fakta').last().innerText()).toContain('Kecamatan Contoh 01');
    await page.context().close();
  });
});
