import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    const bulan = page.locator('figure.grafik').filter({ has: page.locator('[data-grafik-interaktif]') });
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
