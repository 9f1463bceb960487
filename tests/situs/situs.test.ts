import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITUS_UJI } from '../../src/build/uji.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
import { bukaSitus, type SitusTerbuka } from './harness/buka-situs.ts';
import { bukaHalaman, type HalamanTerbuka } from './harness/halaman.ts';
import { contohHalaman } from './harness/jenis-halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';

/** Largest script of a page as it arrives, in bytes before compression: a menu and a button, no framework. */
const SKRIP_TERBESAR = 20_000;
/** The explorer filters, sorts and adds up in the browser; its whole first view has a limit of its own (docs/keputusan/0010). */
const SKRIP_JELAJAH_TERBESAR = 40_000;

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

describe.each([...contohHalaman(SITUS_UJI), 'alamat-yang-tidak-ada/'])('/%s', (letak) => {
  let terbuka: HalamanTerbuka;
  beforeAll(async () => {
    terbuka = await bukaHalaman(browser, situs.alamat + letak, { reducedMotion: 'reduce' });
  });
  afterAll(() => terbuka.tutup());

  it('muat di ponsel, satu judul, berbahasa Indonesia, tanpa galat', async () => {
    const { page, keluhan } = terbuka;
    const { judul, bahasa } = await page.evaluate(() => ({
      judul: document.querySelectorAll('h1').length,
      bahasa: document.documentElement.lang,
    }));
    expect({ keluhan, judul, bahasa }).toEqual({ keluhan: [], judul: 1, bahasa: 'id' });
    expect(await luapan(page)).toBe(0);
  });

  it('tidak membawa React atau Chart.js sebelum diminta', () => {
    const isi = [...terbuka.skrip.values()].join('\n');
    expect(isi).not.toMatch(/Minified React error|react\.transitional\.element|chartjs/);
    expect(isi.length).toBeLessThan(letak === 'paket/' ? SKRIP_JELAJAH_TERBESAR : SKRIP_TERBESAR);
  });

  it.each(['light', 'dark'] as const)('dapat dipakai siapa saja (axe), tampilan %s', async (colorScheme) => {
    await terbuka.page.emulateMedia({ colorScheme });
    expect(await masalahAksesibilitas(terbuka.page, { warnaSaja: colorScheme === 'dark' })).toEqual([]);
  });

  it('tidak meluap di layar lebar', async () => {
    await terbuka.page.setViewportSize({ width: 1280, height: 800 });
    expect(await luapan(terbuka.page)).toBe(0);
  });

  it('lengkap tanpa JavaScript: judul dan gambarnya tampak, tidak ada tombol mati', async () => {
    const { page, keluhan, tutup } = await bukaHalaman(browser, situs.alamat + letak, { javaScriptEnabled: false });
    const judul = await page.locator('h1').isVisible();
    const tombolMati = await page.locator('main button:visible:not([type=submit])').count();
    const gambarTampak = await page.locator('.grafik-isi:has(svg:visible)').count();
    const gambar = await page.locator('.grafik-isi').count();
    await tutup();
    expect({ keluhan, judul, tombolMati, gambarTampak }).toEqual({
      keluhan: [],
      judul: true,
      tombolMati: 0,
      gambarTampak: gambar,
    });
  });
});

/** Pixels by which a page is wider than the screen. */
function luapan(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
