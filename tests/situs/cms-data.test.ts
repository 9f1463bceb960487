/** A data set through the CMS of `npm start`: refused with its rows, proposed, approved, live, taken back. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buatKontenBaru } from '../../src/build/konten-baru.ts';
import { ekspor, PRIBADI } from '../cms/usulan/meja.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
import { bukaHalaman, type HalamanTerbuka, PONSEL } from './harness/halaman.ts';
import { mulaiStart, type StartBerjalan } from './harness/mulai-start.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { RuangData } from './ruang-data.ts';
import { RuangRedaksi } from './ruang-redaksi.ts';

const DATA = path.join('data', 'paket', '2026.json');
const USULAN = path.join('data', 'usulan', 'paket-2026.json');

let akar: string;
let isi: string;
let start: StartBerjalan;
let browser: Browser;
let admin: HalamanTerbuka;
let page: Page;
let data: RuangData;

beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'uji-cms-data-'));
  isi = path.join(akar, 'content');
  await buatKontenBaru(isi, { nama: 'Bagian Pengadaan Contoh' });
  [start, browser] = await Promise.all([mulaiStart(isi, { SAAT: '' }), bukaPeramban()]);
  // On a phone: what works there works at a desk.
  admin = await bukaHalaman(browser, `${start.alamat}admin/`, PONSEL);
  page = admin.page;
  data = new RuangData(page);
  page.setDefaultTimeout(20_000);
});

afterAll(async () => {
  await browser.close();
  await start.tutup();
  await rm(akar, { recursive: true, force: true });
});

// One journey: each step goes on where the one before it ended.
describe('data lewat CMS', () => {
  it('ekspor dengan dua baris salah: keduanya disebut, dan tidak ada yang dapat disimpan', async () => {
    await new RuangRedaksi(page).masuk();
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByText('Belum ada usulan').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/10 MB[\s\S]*tidak ada log masuk/);
    await data.baca(
      ekspor((e) => {
        Object.assign(e.paket[1] ?? {}, { pagu: 'seribu' });
        Object.assign(e.paket[3] ?? {}, { metode: 'lelang kilat' });
      }),
    );
    await page.getByRole('heading', { name: 'Belum dapat disimpan' }).waitFor();
    expect(await page.locator('.data-masalah li').allInnerTexts()).toEqual([
      expect.stringMatching(/^smep-2026\.json, baris 2, bidang "pagu".*seharusnya/),
      expect.stringMatching(/^smep-2026\.json, baris 4, bidang "metode".*seharusnya/),
    ]);
    expect(await page.getByRole('button', { name: 'Simpan sebagai usulan' }).count()).toBe(0);
  });

  it('ekspor bersih: barisnya terhitung, perubahannya tampak, dan yang tersimpan hanya usulan; tidak ada yang terbit', async () => {
    await data.baca(ekspor());
    await page.getByRole('heading', { name: 'Terbaca tanpa kesalahan' }).waitFor();
    expect(await page.locator('.data-hasil').innerText()).toMatch(/SMEP paket\s+4\s+4\s+0[\s\S]*4 paket baru/);
    expect(await masalahAksesibilitas(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await data.usulkan();
    expect(await readdir(path.join(isi, 'data', 'paket'))).not.toContain('2026.json');
    expect(await readFile(path.join(isi, USULAN), 'utf8')).toContain('"keadaan": "menunggu"');
  });

  it('disetujui: data terbit, dan situs memuatnya', async () => {
    const { ke } = await start.sampai((k) => k.ke > 1);
    expect((await page.request.get(`${start.alamat}realisasi/2026/`)).status(), 'belum terbit').toBe(404);
    await setujui();
    expect(JSON.parse(await readFile(path.join(isi, DATA), 'utf8'))).toMatchObject({ impor: { tahun: 2026 } });
    await start.sampai((k) => k.ke > ke);
    expect((await page.request.get(`${start.alamat}realisasi/2026/`)).status()).toBe(200);
  });

  it('usulan berikutnya dibandingkan dengan yang terbit; setelah disetujui, satu tombol memulihkan yang lama', async () => {
    const lama = await readFile(path.join(isi, DATA), 'utf8');
    await data.baca(
      ekspor((e) => {
        e.dieksporPada = '2026-11-02T09:00:00+07:00';
        const kontrak = e.paket[1]?.kontrak;
        if (kontrak) kontrak.nilai = 1_360_000_000;
      }),
    );
    await page.getByText('Nilai kontrak: Rp1.350.000.000 → Rp1.360.000.000').first().waitFor();
    await data.usulkan();
    expect(await readFile(path.join(isi, DATA), 'utf8'), 'yang terbit tidak berubah').toBe(lama);
    await setujui();
    expect(await readFile(path.join(isi, DATA), 'utf8')).toContain('1360000000');
    await page.getByRole('button', { name: 'Tarik kembali: pulihkan data sebelumnya' }).click();
    await page.getByText('Ditarik kembali').waitFor();
    expect(await readFile(path.join(isi, DATA), 'utf8')).toBe(lama);
  });

  it('data pribadi di ekspor mentah tidak ada di berkas mana pun, dan kebijakan keamanan tidak dilanggar', async () => {
    for (const berkas of await readdir(isi, { recursive: true, withFileTypes: true })) {
      if (!berkas.isFile()) continue;
      const teks = await readFile(path.join(berkas.parentPath, berkas.name), 'utf8');
      for (const angka of PRIBADI) expect(teks.includes(angka), berkas.name).toBe(false);
    }
    expect(admin.keluhan.filter((k) => !k.includes('404'))).toEqual([]);
  });
});

async function setujui(): Promise<void> {
  await data.buka();
  expect(
    await page.getByRole('button', { name: 'Setujui dan terbitkan' }).isDisabled(),
    'baru setelah dinyatakan',
  ).toBe(true);
  await data.setujui();
  await page.getByText('Disetujui, terbit').waitFor();
}
