/** The realization as its readers meet it: without JavaScript, on paper, as a message, firm by firm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITUS_UJI } from '../../src/build/uji.ts';
import { bukaSitus, type SitusTerbuka } from './harness/buka-situs.ts';
import { bukaHalaman } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';

const TERBESAR = 100_000;

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

const baca = (letak: string) => readFileSync(path.join(SITUS_UJI, letak, 'index.html'), 'utf8');
const bulan =
  readdirSync(path.join(SITUS_UJI, 'laporan', '2026'))
    .sort()
    .at(-1) ?? '';

describe('realisasi setahun', () => {
  it('tanpa JavaScript: temuan, corong, bagian UMK, dan jalan ke bulan, OPD, penyedia, dan laporan', async () => {
    const { page, keluhan, tutup } = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/`, {
      javaScriptEnabled: false,
    });
    for (const judul of [
      'Dari rencana ke serah terima',
      'Untuk usaha kecil',
      'Siapa penyedianya',
      'Dibandingkan dengan',
    ])
      expect(await page.getByRole('heading', { name: judul }).isVisible(), judul).toBe(true);
    for (const letak of ['realisasi/2026/10/', 'penyedia/', 'realisasi/2026/proses/', `laporan/2026/${bulan}/`])
      expect(await page.locator(`main a[href$="/${letak}"]:visible`).count(), letak).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).toContain('Bukan Laporan Realisasi Anggaran');
    expect(keluhan).toEqual([]);
    await tutup();
  });

  it('tanpa JavaScript: istilah pada angka kunci menuju artinya di daftar istilah', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/`, { javaScriptEnabled: false });
    await page.locator('.angka-kunci').getByRole('link', { name: 'HPS', exact: true }).click();
    await page.waitForURL(/\/istilah\/#hps$/);
    expect(await page.locator('h3:target').innerText()).toMatch(/^HPS\s+Harga perkiraan sendiri$/);
    expect(await page.locator('article:has(h3:target) p').innerText()).toContain('Perkiraan harga');
    await tutup();
  });

  it('tanpa JavaScript: tabel OPD yang panjang terlipat di ponsel, utuh di layar lebar dan di kertas', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/`, { javaScriptEnabled: false });
    const baris = page.locator('#opd .tabel.kartu tbody tr');
    const tampak = () => page.locator('#opd .tabel.kartu tbody tr:visible').count();
    const semua = await baris.count();
    expect(semua).toBeGreaterThan(20);
    expect(await tampak()).toBe(8);
    await page.locator('#opd .lipat summary').click();
    expect(await tampak()).toBe(semua);
    await page.locator('#opd .lipat summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await tampak()).toBe(semua);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await tampak()).toBe(semua);
    expect(await page.locator('#opd .lipat').isVisible()).toBe(false);
    await tutup();
  });

  it('tampilan pertamanya paling banyak 100 KB, tanpa skrip yang harus ditunggu', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}realisasi/2026/`);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((r) => new URL(r.name).pathname.slice(1)),
    );
    await tutup();
    const wire = (berkas: string) => {
      const isi = readFileSync(path.join(SITUS_UJI, berkas));
      return berkas.endsWith('woff2') ? isi.length : gzipSync(isi).length;
    };
    const files = ['realisasi/2026/index.html', ...new Set(loaded)].filter((f) => existsSync(path.join(SITUS_UJI, f)));
    expect(files.some((f) => f.endsWith('.css'))).toBe(true);
    expect(files.reduce((sum, f) => sum + wire(f), 0)).toBeLessThan(TERBESAR);
    const kepala = baca('realisasi/2026').split('</head>')[0] ?? '';
    expect([...kepala.matchAll(/<script(?![^>]*type="module")[^>]*src=/g)]).toEqual([]);
  });

  it('hanya ada bulan yang diliput data, dan tiap bulan mengatakan apa yang tidak dapat diketahui', () => {
    const months = readdirSync(path.join(SITUS_UJI, 'realisasi', '2026')).filter((n) => /^\d\d$/.test(n));
    expect(months.sort().at(-1)).toBe('10');
    for (const b of months) {
      expect(baca(`realisasi/2026/${b}`)).toContain('Yang tidak dapat diketahui');
      expect(existsSync(path.join(SITUS_UJI, 'laporan', '2026', b, 'index.html'))).toBe(true);
    }
  });

  it('semua paket sebuah OPD ada di halaman-halamannya, masing-masing sekali', () => {
    const folder = path.join(SITUS_UJI, 'realisasi', '2026', 'opd');
    const besar = readdirSync(folder).find((slug) => existsSync(path.join(folder, slug, '2')));
    expect(besar).toBeDefined();
    const halaman = [
      besar,
      ...readdirSync(path.join(folder, besar ?? ''))
        .filter((n) => /^\d+$/.test(n))
        .map((n) => `${besar}/${n}`),
    ];
    const paket = halaman.flatMap((h) => {
      const html = baca(`realisasi/2026/opd/${h}`);
      return [...html.slice(html.indexOf('id="paket"')).matchAll(/href="[^"]*\/paket\/([a-z]+-[^"/]+)\/"/g)].map(
        ([, id]) => id,
      );
    });
    expect(new Set(paket).size).toBe(paket.length);
    const [, banyak] = /Paket 1 sampai 100 dari (\d+)/.exec(baca(`realisasi/2026/opd/${besar}`)) ?? [];
    expect(paket).toHaveLength(Number(banyak));
  });
});

describe('laporan bulan', () => {
  it('tercetak pada satu lembar A4', async () => {
    for (const letak of [`laporan/2026/${bulan}/`, 'laporan/2025/12/']) {
      const { page, tutup } = await bukaHalaman(browser, situs.alamat + letak);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      await tutup();
      expect([...pdf.matchAll(/\/Type\s*\/Page(?![a-z])/g)], letak).toHaveLength(1);
      const [, lebar, tinggi] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      expect([Math.round(Number(lebar)), Math.round(Number(tinggi))]).toEqual([595, 842]);
    }
  });

  it('punya kartu dan teks pesan yang menyebut alamatnya, dapat disalin tanpa JavaScript', async () => {
    const { page, tutup } = await bukaHalaman(browser, `${situs.alamat}laporan/2026/${bulan}/`, {
      javaScriptEnabled: false,
    });
    const teks = await page.getByRole('textbox', { name: /siap disalin/ }).inputValue();
    const wa = new URL((await page.getByRole('link', { name: 'Buka di WhatsApp' }).getAttribute('href')) ?? '');
    const kartu = await page.locator('meta[property="og:image"]').getAttribute('content');
    await tutup();
    expect(teks).toMatch(/^DATA CONTOH/);
    expect(teks).toContain(`/laporan/2026/${bulan}/`);
    expect(wa.searchParams.get('text')).toBe(teks);
    expect(existsSync(path.join(SITUS_UJI, new URL(kartu ?? '').pathname))).toBe(true);
  });
});

describe('penyedia', () => {
  const slug = readdirSync(path.join(SITUS_UJI, 'penyedia'), { withFileTypes: true })
    .filter((e) => e.isDirectory() && e.name !== 'daftar')
    .map((e) => e.name);

  it('tidak ada halaman penyedia untuk orang: tiap halaman bernama badan usaha yang punya kode di data', () => {
    const paket = ['2025', '2026'].flatMap((t) => {
      const data = JSON.parse(readFileSync(path.join('content', 'data', 'paket', `${t}.json`), 'utf8')) as {
        paket: { penyedia: { jenis: string; kode?: string; nama?: string } | null }[];
      };
      return data.paket.map((p) => p.penyedia);
    });
    const badan = new Set(paket.flatMap((p) => (p?.jenis === 'badan-usaha' ? [p.kode] : [])));
    expect(slug.sort()).toEqual([...badan].sort());
    for (const s of slug) {
      const judul = /<h1[^>]*>([^<]*)<\/h1>/.exec(baca(`penyedia/${s}`))?.[1] ?? '';
      expect(
        paket.some((p) => p?.jenis === 'badan-usaha' && p.nama === judul),
        judul,
      ).toBe(true);
      expect(judul).not.toMatch(/perorangan/i);
    }
  });

  it('yang hanya dikenali dari nama ditandai, yang punya kode tidak', () => {
    for (const s of slug) expect(baca(`penyedia/${s}`).includes('Belum diverifikasi'), s).toBe(s.startsWith('nama-'));
  });
});
