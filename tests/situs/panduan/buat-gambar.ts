/** Plays every scene of the guide for editors in the real CMS, on scratch folders only, and takes its pictures. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { KEPADATAN } from '../../../src/cms/panduan/halaman-panduan.ts';
import { kataCms } from '../../cms/kata-cms.ts';
import { NAMA_ISI } from '../../../src/cms/panduan/tulis-panduan.ts';
import { situsContoh } from '../../cms/situs-contoh.ts';
import { mulaiStart } from '../harness/mulai-start.ts';
import { bukaPeramban } from '../harness/peramban.ts';
import { mulaiSitusForge } from '../harness/situs-forge.ts';
import { Panggung } from './adegan.ts';
import { adeganBerita, adeganMasuk } from './adegan-berita.ts';
import { adeganBersama, adeganPonsel } from './adegan-bersama.ts';
import { adeganData } from './adegan-data.ts';
import { adeganForge } from './adegan-forge.ts';
import { adeganDitolak, adeganNaskahLain, adeganPengaturan } from './adegan-naskah.ts';
import { adeganZonaIntegritas } from './adegan-zona-integritas.ts';
import { BERITA_CONTOH, buatIsiContoh } from './isi-contoh.ts';
import { Kamera } from './kamera.ts';

const SAAT = '2026-11-24T08:00:00+07:00';
const MEJA = { width: 1100, height: 760 };
const PONSEL = { width: 390, height: 760 };

/** Writes all pictures into `folder`, with what each shows, once every scene went well; what lay there before is gone. Returns their number. */
export async function buatGambarPanduan(folder: string, log: (pesan: string) => void): Promise<number> {
  const akar = await mkdtemp(path.join(tmpdir(), 'gambar-panduan-'));
  const isi = path.join(akar, 'content');
  const baru = path.join(akar, 'gambar');
  const kamera = new Kamera(baru, kataCms(situsContoh).label);
  await buatIsiContoh(isi);
  log('Menjalankan CMS pada folder isi sementara…');
  const [start, browser] = await Promise.all([mulaiStart(isi, { SAAT }), bukaPeramban()]);
  try {
    await mkdir(baru);
    const main = async (adegan: (p: Panggung) => Promise<void>, viewport = MEJA, masuk = true) => {
      log(`  ${adegan.name}`);
      await padaTab(browser, `${start.alamat}admin/`, kamera, { viewport }, async (p) => {
        if (masuk) {
          await p.ke('');
          await p.redaksi.masuk();
        }
        await adegan(p);
      });
    };
    await main(adeganMasuk, MEJA, false);
    await main(adeganBerita);
    for (const adegan of [adeganDitolak, adeganNaskahLain, adeganPengaturan, adeganZonaIntegritas, adeganData])
      await main(adegan);
    const adeganBerdua = (p: Panggung) => adeganBersama(p, isi);
    await main(adeganBerdua);
    await main(adeganPonsel, PONSEL);
    await gambarForge(browser, kamera, log);
    await writeFile(path.join(baru, NAMA_ISI), `${JSON.stringify(kamera.isi, null, 2)}\n`);
    await rm(folder, { recursive: true, force: true });
    await cp(baru, folder, { recursive: true });
    return Object.keys(kamera.isi).length;
  } finally {
    await browser.close();
    await start.tutup();
    await rm(akar, { recursive: true, force: true });
  }
}

async function gambarForge(browser: Browser, kamera: Kamera, log: (pesan: string) => void): Promise<void> {
  log('  adeganForge');
  const { admin, forge, repo, tutup } = await mulaiSitusForge('forgejo', {
    'content/berita/selamat-datang.md': BERITA_CONTOH,
  });
  try {
    await padaTab(browser, admin, kamera, { viewport: MEJA }, (p) => adeganForge(p, forge, repo));
  } finally {
    await tutup();
  }
}

/** A context of its own, whose clock starts at the same moment each time. */
async function padaTab(
  browser: Browser,
  admin: string,
  kamera: Kamera,
  opsi: BrowserContextOptions,
  kerja: (p: Panggung) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    deviceScaleFactor: KEPADATAN,
    ...opsi,
  });
  await context.clock.install({ time: new Date(SAAT) });
  await kerja(await Panggung.buka(context, admin, kamera));
  await context.close();
}
