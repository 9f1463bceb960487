/** Measures the explorer with many packages of one year: bytes before the first filter, and time per keystroke and filter on a slowed-down processor. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { buatPeladen } from '../build/peladen.ts';
import { bacaDataset } from '../dataset.ts';
import { buatEksporContoh } from '../import/contoh/ekspor-contoh.ts';
import { tuliskanEkspor } from '../import/contoh/tuliskan-ekspor.ts';
import { efekNode } from '../import/efek.ts';
import { impor } from '../import/impor.ts';
import { buatTahunAnggaran } from '../model/himpunan.ts';
import { rekapPemeriksaan } from '../model/pemeriksaan/rekap.ts';
import { susunKolom, susunRup } from '../search/jelajah/susun-kolom.ts';

const TAHUN = 2026;
const SAAT = new Date('2026-11-24T08:00:00+07:00');
/** What a reader would type, letter by letter, and choose; each step is measured. */
const KETIKAN = ['jalan', 'pengadaan komputer', 'cv contoh 012', 'dinas contoh pekerjaan', 'membangun', '99260072'];
const PILIHAN = [
  ['jelajah-metode', 'tender'],
  ['jelajah-tahap', 'selesai'],
  ['jelajah-jenis', 'konstruksi'],
  ['jelajah-urut', '-kontrak'],
  ['jelajah-urut', 'nama'],
  ['jelajah-metode', ''],
  ['jelajah-tahap', ''],
  ['jelajah-jenis', ''],
  ['jelajah-catatan', 'ada'],
  ['jelajah-catatan', ''],
] as const;

/** Bytes of one file that the page loads. */
export interface BerkasMuat {
  nama: string;
  mentah: number;
  gzip: number;
  brotli: number;
}

/** Time of one step, ms: on the clock until its rows are laid out, and of the page's main thread until they are painted, which other programs do not lengthen. */
interface Langkah {
  jam: number;
  utas: number;
}

/** Milliseconds of all steps of a kind. */
export interface Waktu {
  banyak: number;
  median: number;
  p95: number;
  terlama: number;
}

/** Result of a measurement. */
export interface HasilBenchJelajah {
  paket: number;
  berkas: BerkasMuat[];
  /** From the start of the navigation until filters answer, slowed down. */
  siap: number;
  ketikan: Record<keyof Langkah, Waktu>;
  saringan: Record<keyof Langkah, Waktu>;
  /** Longest task of the main thread while typing and filtering, what is put off included; 0 below 50 ms. */
  tugasTerlama: number;
}

/** Measures the built site in `situs` after giving it a year of `paket` invented packages; `lambat` is the factor of the slowdown. */
export async function benchJelajah(
  browser: Browser,
  opsi: { situs: string; folder: string; paket: number; lambat: number },
): Promise<HasilBenchJelajah> {
  await tulisTahun(opsi);
  const server = createServer(buatPeladen({ outDir: opsi.situs, basePath: '/' })).listen(0, '127.0.0.1');
  await new Promise((siap) => server.once('listening', siap));
  const alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/paket/`;
  try {
    const berkas = await ukurBerkas(browser, alamat, opsi.situs);
    return { paket: opsi.paket, berkas, ...(await ukurWaktu(browser, alamat, opsi.lambat)) };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Puts the columns of a large year in place of the site's own. */
async function tulisTahun({ situs, folder, paket }: { situs: string; folder: string; paket: number }): Promise<void> {
  const konten = path.join(folder, 'konten');
  const ekspor = path.join(folder, 'smep.json');
  rmSync(konten, { recursive: true, force: true });
  mkdirSync(konten, { recursive: true });
  writeFileSync(path.join(konten, 'situs.json'), '{}');
  const isi = buatEksporContoh({
    tahun: TAHUN,
    sampaiDengan: '2026-10-31',
    dieksporPada: '2026-11-02T07:30:00+07:00',
    jumlah: paket,
    benih: 2052,
  });
  writeFileSync(ekspor, tuliskanEkspor(isi));
  await impor({ jalur: [ekspor], out: konten, periksaFolder: true }, efekNode({ saat: SAAT }));
  const [dataset] = bacaDataset(konten).paket;
  if (!dataset) throw new Error('Data uji penjelajah tidak terbentuk.');
  const data = buatTahunAnggaran(dataset);
  const { perPaket } = rekapPemeriksaan({ ...data, opd: data.opd.values() }, { hari: 0, saat: SAAT });
  const kolom = susunKolom(data, (id) => (perPaket.get(id) ?? []).map((c) => c.pemeriksaan));
  writeFileSync(path.join(situs, `paket/tahun/${TAHUN}.json`), JSON.stringify(kolom));
  writeFileSync(path.join(situs, `paket/tahun/${TAHUN}-rup.json`), JSON.stringify(susunRup(data)));
}

/** Everything that is fetched until the page is quiet, nothing filtered. */
async function ukurBerkas(browser: Browser, alamat: string, situs: string): Promise<BerkasMuat[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const letak = new Set<string>();
  page.on('response', (r) => letak.add(new URL(r.url()).pathname));
  await page.goto(alamat, { waitUntil: 'networkidle' });
  await context.close();
  return [...letak].map((l) => {
    const isi = readFileSync(path.join(situs, l.endsWith('/') ? `${l}index.html` : l));
    const padat = /\.(?:woff2|png)$/.test(l);
    return {
      nama: l,
      mentah: isi.length,
      gzip: padat ? isi.length : gzipSync(isi).length,
      brotli: padat ? isi.length : brotliCompressSync(isi).length,
    };
  });
}

async function ukurWaktu(
  browser: Browser,
  alamat: string,
  lambat: number,
): Promise<Omit<HasilBenchJelajah, 'paket' | 'berkas'>> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: lambat });
  await page.goto(alamat);
  await page.waitForFunction(() => document.querySelector('#unduh:not([hidden])') !== null);
  const siap = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const tugas: number[] = [];
    Object.assign(window, { tugas });
    new PerformanceObserver((list) => tugas.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
  });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ketikan: Langkah[] = [];
  for (const kata of KETIKAN)
    for (let i = 1; i <= kata.length; i++)
      ketikan.push(await langkah(page, cdp, ['jelajah-q', kata.slice(0, i), 'input'], 150));
  await langkah(page, cdp, ['jelajah-q', '', 'input'], 1200);
  const saringan: Langkah[] = [];
  for (const [id, nilai] of [...PILIHAN, ...PILIHAN])
    saringan.push(await langkah(page, cdp, [id, nilai, 'change'], 1000));
  const tugas = await page.evaluate(() => (window as unknown as { tugas: number[] }).tugas);
  await context.close();
  return {
    siap,
    ketikan: ringkasLangkah(ketikan),
    saringan: ringkasLangkah(saringan),
    tugasTerlama: Math.max(0, ...tugas),
  };
}

/** One change of a field, then a rest (ms), as a person would. */
async function langkah(
  page: Page,
  cdp: CDPSession,
  apa: readonly [id: string, nilai: string, jenis: string],
  jeda: number,
): Promise<Langkah> {
  const sebelum = await waktuUtas(cdp);
  const jam = await page.evaluate(([id, nilai, jenis]) => {
    const field = document.getElementById(id) as HTMLInputElement | HTMLSelectElement;
    field.value = nilai;
    const mulai = performance.now();
    field.dispatchEvent(new Event(jenis, { bubbles: true }));
    document.body.getBoundingClientRect();
    return performance.now() - mulai;
  }, apa);
  const utas = (await waktuUtas(cdp)) - sebelum;
  await page.waitForTimeout(jeda);
  return { jam, utas };
}

async function waktuUtas(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find((m) => m.name === 'ThreadTime')?.value ?? NaN);
}

function ringkasLangkah(langkah: readonly Langkah[]): Record<keyof Langkah, Waktu> {
  return { jam: ringkasWaktu(langkah.map((l) => l.jam)), utas: ringkasWaktu(langkah.map((l) => l.utas)) };
}

function ringkasWaktu(ms: readonly number[]): Waktu {
  const urut = [...ms].sort((a, b) => a - b);
  const ke = (bagian: number) => urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))] ?? 0;
  return { banyak: urut.length, median: ke(0.5), p95: ke(0.95), terlama: ke(1) };
}
