import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Download } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITUS_UJI } from '../../src/build/uji.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
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

describe('grafik interaktif', () => {
  it('dimuat saat diminta, dibaca dengan papan ketik, sama angkanya dengan tabel, dan dapat dimatikan lagi', async () => {
    const { page, skrip, keluhan, tutup } = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/`);
    const bulan = page.locator('#realisasi-bulan-2026');
    const tombol = bulan.getByRole('button', { name: 'Grafik interaktif' });
    const sebelum = skrip.size;

    await tombol.click();
    await bulan.locator('canvas').waitFor();
    expect(await bulan.locator('.grafik-isi').isVisible()).toBe(false);
    expect(skrip.size).toBeGreaterThan(sebelum);
    expect([...skrip.values()].join('')).toMatch(/react/i);

    const geser = bulan.getByRole('slider');
    await geser.focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => bulan.locator('output').innerText()).toContain('Oktober');
    const bacaan = await bulan.locator('output').innerText();
    const oktober = await bulan.locator('tbody tr').nth(9).locator('td').allTextContents();
    const rupiah = oktober.map((t) => t.trim()).filter((t) => /^[\d.]+$/.test(t));
    expect(rupiah).toHaveLength(2);
    for (const angka of rupiah) expect(bacaan).toContain(`Rp${angka}`);
    expect(await masalahAksesibilitas(page)).toEqual([]);

    await tombol.click();
    expect(await bulan.locator('canvas').count()).toBe(0);
    expect(await bulan.locator('.grafik-isi').isVisible()).toBe(true);
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

describe('grafik dibawa pulang', () => {
  it('tanpa JavaScript: bacaan dan sumber tampak, angkanya CSV yang sama dengan tabel, gambarnya SVG', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/`, { javaScriptEnabled: false });
    const bulan = page.locator('#realisasi-bulan-2026');
    expect(await bulan.locator('.grafik-bacaan').innerText()).toMatch(
      /^Sampai akhir Oktober 2026 realisasi keuangan Rp/,
    );
    expect(await bulan.locator('.grafik-sumber').innerText()).toMatch(/^Sumber: .+ 31 Oktober 2026\.$/);
    await bulan.locator('.bawa summary').click();
    expect(await bulan.locator('.bawa button:visible').count()).toBe(0);

    const csv = await (await page.request.get(await tujuan(bulan.getByRole('link', { name: 'CSV' })))).text();
    const oktober = csv.split('\r\n').find((line) => line.startsWith('Oktober;')) ?? '';
    const tabel = await bulan.locator('tbody tr').nth(9).locator('td').allTextContents();
    expect(oktober.split(';').slice(1, 4)).toEqual(tabel.slice(0, 3).map((t) => t.trim().replaceAll('.', '')));
    expect(oktober).toMatch(/Data contoh$/);

    const svg = await (await page.request.get(await tujuan(bulan.getByRole('link', { name: 'SVG' })))).text();
    expect(svg).toContain(`<title>${await bulan.locator('h3').innerText()}</title>`);
    expect(svg).not.toMatch(/var\(|<text/);
    await tutup();
  });

  it('dengan JavaScript: PNG dan SVG dibuat dari gambar di halaman, dalam warna terang dan dengan hurufnya', async () => {
    const gambar = readdirSync(path.join(SITUS_UJI, 'realisasi', '2026', 'opd'))[0] ?? '';
    const { page, keluhan, skrip, tutup } = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/opd/${gambar}/`, {
      colorScheme: 'dark',
    });
    const bawa = page.locator('.bawa').first();
    await bawa.locator('summary').click();
    const simpan = async (jenis: string): Promise<Download> => {
      const unduhan = page.waitForEvent('download');
      await bawa.getByRole('button', { name: jenis }).click();
      return unduhan;
    };
    const png = await simpan('PNG');
    expect(png.suggestedFilename()).toMatch(/^realisasi-bulan-2026-.+\.png$/);
    const picture = sharp(await png.path());
    expect(await picture.metadata()).toMatchObject({ format: 'png', width: 1536 });
    expect([
      ...(await picture.extract({ left: 2, top: 2, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
    ]).toEqual([255, 255, 255]);
    const svg = readFileSync(await (await simpan('SVG')).path(), 'utf8');
    expect(svg).toMatch(/@font-face\{font-family:Grafik[^}]*url\(data:font/);
    expect(svg).toContain('(Data contoh)');
    expect(svg).not.toContain('var(--');
    expect([...skrip.values()].join('')).not.toMatch(/chartjs/i);
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

describe('grafik di situs lain', () => {
  it('kodenya dapat disalin; bingkainya memuat grafik utuh tanpa menggulung, di ponsel dan di layar lebar', async () => {
    const asal = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/`);
    await asal.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const bawa = asal.page.locator('#realisasi-opd-2026 .bawa');
    await bawa.locator('summary').click();
    await bawa.getByRole('button', { name: 'Salin kode' }).click();
    await expect.poll(() => bawa.locator('[role=status]').innerText()).toContain('disalin');
    const kode = await asal.page.evaluate(() => navigator.clipboard.readText());
    expect(kode).toContain('/sematan/realisasi-opd-2026/"');
    await asal.tutup();

    const luar = await bukaSitusLain(kode.replace(/src="https?:\/\/[^/]+\//, `src="${situs.alamat}`), situs.alamat);
    for (const width of [360, 1000]) {
      const context = await browser.newContext({ viewport: { width, height: 1400 } });
      const page = await context.newPage();
      await page.goto(luar.alamat);
      const bingkai = page.frameLocator('#sematan iframe');
      await bingkai.locator('svg:visible').waitFor();
      expect(await bingkai.locator('.contoh').innerText()).toBe('Data contoh');
      const luapan = await bingkai
        .locator('html')
        .evaluate((e) => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight]);
      expect(luapan, String(width)).toEqual([0, 0]);
      // Any other page refuses the frame.
      const ditolak = page.frames().find((f) => f.parentFrame() && !f.url().includes('/sematan/'));
      expect(await ditolak?.locator('main').count()).toBe(0);
      await context.close();
    }
    await luar.tutup();
  });

  it('tiap grafik setahun dan indeks dapat disematkan, dan sematannya menunjuk grafik itu di halaman asalnya', () => {
    const baca = (alamat: string) => readFileSync(path.join(SITUS_UJI, alamat, 'index.html'), 'utf8');
    for (const asal of ['realisasi/2026', 'realisasi/2026/proses', 'zona-integritas', 'itkp']) {
      const kode = [...baca(asal).matchAll(/<figure class="grafik" id="([^"]+)"/g)].map((m) => m[1] ?? '');
      expect(kode.length, asal).toBeGreaterThan(0);
      for (const k of kode)
        expect(baca(`sematan/${k}`)).toContain(`href="${new URL(situs.alamat).pathname}${asal}/#${k}"`);
    }
  });

  it('tidak dicatat mesin pencari dan menunjuk halaman asalnya', () => {
    const html = readFileSync(path.join(SITUS_UJI, 'sematan', 'itkp-tahun', 'index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/itkp\/"/);
    expect(html).not.toContain('data-pagefind-body');
  });

  it('tiap sematan membawa ke grafiknya sendiri di situs ini', () => {
    for (const kode of readdirSync(path.join(SITUS_UJI, 'sematan'))) {
      const html = readFileSync(path.join(SITUS_UJI, 'sematan', kode, 'index.html'), 'utf8');
      const [, letak = '', jangkar] = /<a href="([^"#]*)#([^"]*)" target="_blank"/.exec(html) ?? [];
      expect(jangkar).toBe(kode);
      expect(readFileSync(path.join(SITUS_UJI, letak, 'index.html'), 'utf8')).toContain(`id="${kode}"`);
    }
  });
});

/** Absolute address of a link. */
function tujuan(link: { evaluate: <T>(f: (e: SVGElement | HTMLElement) => T) => Promise<T> }): Promise<string> {
  return link.evaluate((e) => (e as HTMLAnchorElement).href);
}

/** A page of another origin with the frame, and beside it one that frames our front page. */
async function bukaSitusLain(
  bingkai: string,
  situsKami: string,
): Promise<{ alamat: string; tutup: () => Promise<void> }> {
  const html = `<!doctype html><title>Situs lain</title><div id="sematan">${bingkai.replace(' loading="lazy"', '')}</div><iframe src="${situsKami}" title="lain"></iframe>`;
  const server = createServer((_, res) => res.setHeader('Content-Type', 'text/html').end(html));
  server.listen(0, '127.0.0.1');
  await new Promise((siap) => server.once('listening', siap));
  return {
    // Another host name, so that another origin in every respect.
    alamat: `http://localhost:${(server.address() as AddressInfo).port}/`,
    tutup: () =>
      new Promise((selesai) => {
        server.close(() => selesai());
        server.closeAllConnections();
      }),
  };
}
