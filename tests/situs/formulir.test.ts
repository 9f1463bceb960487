import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SITUS_UJI } from '../../src/build/uji.ts';
import { KOLEKSI_BERHALAMAN } from '../../src/schemas/koleksi.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
import { bukaHalaman, type HalamanTerbuka } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { mulaiSitusRedaksi, type SitusRedaksi } from './harness/situs-redaksi.ts';
import { isiFormulir, naskahTersingkat } from './isi-formulir.ts';
import {
  bacaNaskah,
  denganTeks,
  type Formulir,
  type IsianTeks,
  isianTeks,
  letakkan,
  type NaskahUji,
  naskahAcak,
  semuaFormulir,
  siapkanMedia,
  teksNaskah,
} from '../cms/naskah-formulir.ts';
import { RuangFormulir, UKURAN } from './ruang-formulir.ts';

const FORMULIR = semuaFormulir().map((formulir) => ({ nama: formulir.nama, formulir }));
const KETIKAN = 'Ketikan uji';

let akar: string;
let isi: string;
let situs: SitusRedaksi;
let browser: Browser;
let admin: HalamanTerbuka;
let ruang: RuangFormulir;

beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'uji-formulir-'));
  isi = path.join(akar, 'content');
  await siapkanMedia(isi);
  [situs, browser] = await Promise.all([mulaiSitusRedaksi(isi, { situs: SITUS_UJI }), bukaPeramban()]);
  admin = await bukaHalaman(browser, situs.admin, { viewport: UKURAN.meja });
  admin.page.setDefaultTimeout(10_000);
  admin.page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  ruang = await RuangFormulir.mulai(admin.page);
});

afterAll(async () => {
  await browser.close();
  await situs.tutup();
  await rm(akar, { recursive: true, force: true });
});

// What fails once in a hundred runs is found by what stood on the screen
beforeEach(({ onTestFailed }) => {
  onTestFailed(async () => {
    console.error(`Di layar saat gagal: ${admin.page.url()}\n${await admin.page.locator('body').innerText()}`);
    console.error('Keluhan halaman:', admin.keluhan);
  });
});

describe('naskah baru dari formulir kosong: yang wajib saja diisi, dan tersimpan seperti diketik', () => {
  it.each(FORMULIR.filter(({ formulir }) => formulir.slug === undefined))('$nama', async ({ formulir }) => {
    const data = naskahTersingkat(formulir);
    const folder = path.join(isi, formulir.koleksi.folder ?? '');
    await ruang.keDaftar(formulir.koleksi.name);
    expect(await admin.page.getByText(/^Belum ada naskah/).innerText()).toContain('tekan “Buat …”');
    await ruang.naskahBaru(formulir);
    await isiFormulir(admin.page, formulir.bidang, data);
    expect(await ruang.simpanNaskah()).toContain('Naskah tersimpan');
    // Decap goes on to the entry's own address once it is stored
    await admin.page.waitForURL(/\/entries\//);
    const [nama = '', ...lain] = await readdir(folder);
    expect(lain).toEqual([]);
    const text = await readFile(path.join(folder, nama), 'utf8');
    expect(bacaNaskah(formulir, text)).toEqual(bacaNaskah(formulir, teksNaskah(formulir, data)));
    expect(keluhan()).toEqual([]);
  });
});

describe('naskah acak di formulirnya', () => {
  beforeAll(async () => {
    for (const { formulir } of FORMULIR) for (const n of naskahAcak(formulir)) await letakkan(isi, formulir, n);
    await admin.page.goto(situs.admin);
    await admin.page.reload();
    ruang = await RuangFormulir.mulai(admin.page);
  });

  describe.each(FORMULIR)('$nama', ({ formulir }) => {
    const [penuh, sepi] = naskahAcak(formulir);

    it('di ponsel: tanpa hambatan berat; yang dikosongkan ditolak; hanya yang diketik berubah di berkas', async () => {
      await admin.page.setViewportSize(UKURAN.ponsel);
      await buka(formulir, penuh);
      expect.soft(await masalahAksesibilitas(admin.page, { wcagSaja: true })).toEqual([]);
      await sunting(formulir, penuh, '');
      expect(keluhan()).toEqual([]);
    });

    it('di meja: pratinjau memakai tata letak situs; yang terlalu panjang ditolak; hanya yang diketik berubah di berkas', async () => {
      await admin.page.setViewportSize(UKURAN.meja);
      await buka(formulir, sepi);
      await periksaPratinjau(formulir, sepi);
      expect.soft(await ruang.berubah(), 'belum berubah juga setelah pratinjaunya tampil').toBe(false);
      await sunting(formulir, sepi, 'x'.repeat(2100));
      expect(keluhan()).toEqual([]);
    });
  });
});

/** The site's face and layout; where entries have a page, their card and what search engines say. */
async function periksaPratinjau({ koleksi, skema }: Formulir, { data }: NaskahUji): Promise<void> {
  // Its frame loads the site's styles by itself
  await expect.poll(async () => (await ruang.pratinjau()).huruf).toContain('Plus Jakarta Sans');
  const { judul, diLuar, kartu } = await ruang.pratinjau();
  const tahun = typeof data['tahun'] === 'number' ? ` ${data['tahun']}` : '';
  expect(judul).toBe(
    koleksi.name === 'lke' ? 'Simulasi, bukan penilaian resmi' : (data['judul'] ?? `${skema.label}${tahun}`),
  );
  const berhalaman = KOLEKSI_BERHALAMAN.some((nama) => nama === koleksi.name);
  expect(diLuar).toEqual(berhalaman ? ['Bila dibagikan', 'Di mesin pencari'] : []);
  if (berhalaman) expect(kartu).toContain(judul);
}

async function buka(formulir: Formulir, naskah: NaskahUji): Promise<void> {
  await letakkan(isi, formulir, naskah);
  await ruang.bukaNaskah(formulir, naskah.slug);
  expect.soft(await ruang.berubah(), 'yang baru dibuka belum berubah').toBe(false);
}

/** Types what the schema refuses into the entry on the screen, then what it takes, and saves both. */
async function sunting(formulir: Formulir, naskah: NaskahUji, salah: string): Promise<void> {
  const { bidang, jalur } = isianTeks(formulir.bidang, naskah.data) as IsianTeks;
  const baca = () => readFile(path.join(isi, naskah.berkas), 'utf8');
  await ruang.ketik(bidang.name, salah);
  await expect.poll(() => ruang.berubah(), { message: 'yang diketik terhitung berubah' }).toBe(true);
  expect(await ruang.simpanNaskah()).toBe(`Belum disimpan: ada isian yang belum sesuai: ${bidang.label ?? ''}`);
  expect(await baca()).toBe(teksNaskah(formulir, naskah.data));
  await ruang.ketik(bidang.name, KETIKAN);
  expect(await ruang.simpanNaskah()).toContain('Naskah tersimpan');
  const diharapkan = teksNaskah(formulir, denganTeks(naskah.data, jalur, KETIKAN));
  const text = await baca();
  expect(bacaNaskah(formulir, text)).toEqual(bacaNaskah(formulir, diharapkan));
  expect(text).toBe(diharapkan);
}

/** What went wrong in the page since it was asked last; Decap rejects a promise with nothing when it refuses a save. */
function keluhan(): string[] {
  return admin.keluhan.splice(0).filter((k) => k !== 'galat: undefined');
}
