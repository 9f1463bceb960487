/** Receipts and ages as a reader meets them: with and without JavaScript, 23 days after the build, over midnight, on paper. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaSitus, type SitusTerbuka } from './harness/buka-situs.ts';
import { PONSEL } from './harness/halaman.ts';
import { contohHalaman } from './harness/jenis-halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { SITUS_UJI } from '../../src/build/uji.ts';

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
async function buka(letak: string, kini: string, opsi: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...PONSEL, locale: 'id-ID', ...opsi });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(kini) });
  await page.goto(situs.alamat + letak);
  return page;
}

const kesegaran = (page: Page) => page.locator('[data-kesegaran]').first();
const teks = async (page: Page) => ((await kesegaran(page).innerText()) || '').replace(/\s+/g, ' ').trim();

describe('umur data', () => {
  it.each(['', 'realisasi/2026/', 'paket/', 'opd'])(
    'dihitung saat halaman dibaca, bukan saat dibangun: /%s',
    async (jenis) => {
      const letak = contoh(jenis, '2026');
      const page = await buka(letak, '2026-11-25T08:00:00+07:00');
      expect(await teks(page)).toBe('Data per 31 Oktober 2026, diperbarui 23 hari lalu (2 November 2026).');
      await page.context().close();
    },
  );

  it.each([
    ['2026-11-02T10:00:00+07:00', 'hari ini (2 November 2026)'],
    ['2026-11-03T00:00:01+07:00', 'kemarin (2 November 2026)'],
    ['2027-02-02T08:00:00+07:00', '3 bulan lalu (2 November 2026)'],
    ['2026-11-01T08:00:00+07:00', '2 November 2026'],
  ])('dibaca %s: diperbarui %s', async (kini, harapan) => {
    const page = await buka('realisasi/2026/', kini);
    expect(await teks(page)).toContain(`diperbarui ${harapan}.`);
    await page.context().close();
  });

  it('berganti lewat tengah malam WIB selama halaman terbuka, juga bagi pembaca di zona lain', async () => {
    const page = await buka('realisasi/2026/', '2026-11-02T16:59:00Z', { timezoneId: 'America/New_York' });
    expect(await teks(page)).toContain('diperbarui hari ini');
    await page.clock.runFor(120_000);
    expect(await teks(page)).toContain('diperbarui kemarin');
    await page.context().close();
  });

  it('lebih dari 45 hari: dikatakan mungkin tidak sesuai keadaan, sebelumnya tidak', async () => {
    for (const [kini, tampak] of [
      ['2026-12-17T08:00:00+07:00', false],
      ['2026-12-18T08:00:00+07:00', true],
    ] as const) {
      const page = await buka('realisasi/2026/', kini);
      expect(await page.locator('[data-usang]').first().isVisible()).toBe(tampak);
      await page.context().close();
    }
  });

  it('tanpa JavaScript: tanggalnya saja, tidak ada umur yang basi', async () => {
    const page = await buka('realisasi/2026/', '2026-11-25T08:00:00+07:00', { javaScriptEnabled: false });
    expect(await teks(page)).toBe('Data per 31 Oktober 2026, diperbarui 2 November 2026.');
    await page.context().close();
  });

  it('tidak ada umur di berkas yang dibangun, juga tidak di kartu', () => {
    for (const letak of contohHalaman(SITUS_UJI)) {
      const html = readFileSync(path.join(SITUS_UJI, letak, 'index.html'), 'utf8');
      expect(html.match(/\d\s*(?:hari|bulan|tahun) lalu|diperbarui kemarin/g) ?? [], letak).toEqual([]);
    }
  });
});

describe('resi angka', () => {
  it('setiap angka kunci di beranda, realisasi, dan OPD punya resi yang terbuka tanpa JavaScript', async () => {
    for (const letak of ['', 'realisasi/2026/', contoh('opd', '2026')]) {
      const page = await buka(letak, '2026-11-25T08:00:00+07:00', { javaScriptEnabled: false });
      const angka = page.locator('.angka-kunci > div');
      for (let i = 0; i < (await angka.count()); i += 1) {
        const resi = angka.nth(i).locator('details.resi');
        await resi.locator('summary').click();
        expect(await resi.locator('a').first().isVisible(), `${letak} angka ke-${i + 1}`).toBe(true);
        expect(await resi.innerText()).toMatch(/Sumber: /);
      }
      await page.context().close();
    }
  });

  it('angka dan resinya menyebut cakupan yang sama', async () => {
    const page = await buka('realisasi/2026/', '2026-11-25T08:00:00+07:00');
    for (const kotak of await page.locator('.angka-kunci > div:has(.cakupan)').all()) {
      const cakupan = /(\S+) dari (\S+) paket/.exec((await kotak.locator('.cakupan').textContent()) ?? '')?.[0];
      if (cakupan) expect(await kotak.locator('.resi').textContent()).toMatch(new RegExp(`Diketahui: [^.]*${cakupan}`));
    }
    await page.context().close();
  });

  it('tercetak terbuka', async () => {
    const page = await buka('realisasi/2026/', '2026-11-25T08:00:00+07:00');
    const isi = page.locator('.angka-kunci details.resi ul').first();
    expect(await isi.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isi.isVisible()).toBe(true);
    await page.context().close();
  });

  it('setiap tautan ke cara menghitung menuju ukuran yang ada di sana, dengan contoh hitungan', () => {
    const cara = readFileSync(path.join(SITUS_UJI, 'cara-menghitung', 'index.html'), 'utf8');
    const jangkar = new Set([...cara.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const rujukan = (letak: readonly string[]) =>
      new Set(
        letak.flatMap((l) =>
          [...readFileSync(path.join(SITUS_UJI, l, 'index.html'), 'utf8').matchAll(/cara-menghitung\/#([\w-]+)/g)].map(
            ([, id]) => id,
          ),
        ),
      );
    const dirujuk = rujukan(contohHalaman(SITUS_UJI));
    expect(dirujuk.size).toBeGreaterThan(10);
    expect([...dirujuk].filter((id) => !jangkar.has(id ?? ''))).toEqual([]);
    const tanpaContoh = [...cara.matchAll(/<section class="ukuran" id="([^"]+)">([\s\S]*?)<\/section>/g)]
      .filter(([, , isi]) => isi?.includes('belum punya angka ini'))
      .map(([, id]) => id);
    // the glossary shows no figures: it leads to every measure, with figures here or without
    const angka = rujukan(contohHalaman(SITUS_UJI).filter((l) => l !== 'istilah/'));
    expect(tanpaContoh.filter((id) => angka.has(id))).toEqual([]);
    // an example for all but orders, which SMEP does not export
    expect(tanpaContoh).toEqual(['pesanan']);
  });

  it('tautan ke baris di balik angka menuju daftar yang ada di halamannya', async () => {
    const page = await buka(contoh('opd', '2026'), '2026-11-25T08:00:00+07:00');
    const tautan = page.locator('.angka-kunci .resi p a').first();
    const alamat = new URL((await tautan.getAttribute('href')) ?? '', page.url());
    expect(await page.locator(alamat.hash).locator('a[href*="/paket/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

/** A page of a kind with data of a year. */
function contoh(jenis: string, tahun: string): string {
  if (jenis === 'opd') {
    const folder = path.join(SITUS_UJI, 'realisasi', tahun, 'opd');
    return `realisasi/${tahun}/opd/${readdirSync(folder).sort()[0] ?? ''}/`;
  }
  if (jenis !== 'paket/') return jenis;
  const id = readdirSync(path.join(SITUS_UJI, 'paket')).find((nama) =>
    readFileSafe(path.join(SITUS_UJI, 'paket', nama, 'index.html')).includes('datetime="2026-10-31"'),
  );
  return `paket/${id ?? ''}/`;
}

function readFileSafe(berkas: string): string {
  try {
    return readFileSync(berkas, 'utf8');
  } catch {
    return '';
  }
}
