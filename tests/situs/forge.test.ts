import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situsContoh } from '../cms/situs-contoh.ts';
import { masalahAksesibilitas } from './harness/aksesibilitas.ts';
import { PONSEL } from './harness/halaman.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { mulaiSitusForge, type SitusForge } from './harness/situs-forge.ts';
import { RuangRedaksi } from './ruang-redaksi.ts';

const BERKAS = 'content/berita/selamat-datang.md';
const naskah = (judul: string, ringkasan = 'Berita rekaan ini dipakai untuk menguji ruang redaksi.') =>
  `---\njudul: ${judul}\nringkasan: ${ringkasan}\ntanggal: 2026-01-01\nrubrik: pengumuman\n---\n\nIsi berita rekaan yang cukup panjang untuk diuji.\n`;
const AWAL = 'Selamat datang di situs pengadaan kami';

let browser: Browser;
beforeAll(async () => (browser = await bukaPeramban()));
afterAll(() => browser.close());

// Each describe is one journey: each step goes on where the one before it ended.
describe('CMS yang diterbitkan, naskah di Forgejo', () => {
  let situs: SitusForge;
  let ruang: Ruang;
  beforeAll(async () => {
    situs = await mulaiSitusForge('forgejo', { [BERKAS]: naskah(AWAL) });
    ruang = await bukaRuang(situs);
  });
  afterAll(async () => {
    await ruang.context.close();
    await situs.tutup();
  });

  it('penyunting masuk dengan akun Forgejo (PKCE) dan tiba di naskah yang ditujunya, tanpa melanggar kebijakan keamanan', async () => {
    await ruang.redaksi.masukForge('Forgejo');
    expect(await ruang.redaksi.isian('judul').inputValue()).toBe(AWAL);
    expect(situs.forge.izin).toEqual(['authorization_code']);
    expect(new URL(ruang.page.url()).search, 'kode masuk tidak tertinggal di alamat').toBe('');
    expect(ruang.pelanggaran).toEqual([]);
  });

  it('naskah disimpan untuk ditinjau di cabangnya sendiri, lalu terbit di cabang utama', async () => {
    const { redaksi, page } = ruang;
    await redaksi.ketikUlang('judul', 'Jam layanan kantor berubah');
    expect(await redaksi.simpan('Naskah tersimpan')).toBe('Naskah tersimpan');
    expect(situs.repo.baca('main', BERKAS)).toBe(naskah(AWAL));
    expect(situs.repo.baca('cms/berita/selamat-datang', BERKAS)).toBe(naskah('Jam layanan kantor berubah'));
    expect(situs.repo.commit.at(-1)?.pesan).toBe('Ubah Berita "selamat-datang"');

    await redaksi.ubahStatus('Siap');
    await redaksi.tanpaPesan();
    page.once('dialog', (dialog) => void dialog.accept());
    expect(await redaksi.terbitkan('Naskah terbit')).toBe('Naskah terbit');
    expect(situs.repo.baca('main', BERKAS)).toBe(naskah('Jam layanan kantor berubah'));
    expect([...situs.repo.cabang.keys()]).toEqual(['main']);
    await redaksi.tanpaPesan();
  });

  it('versi yang lebih baru di Forgejo tidak tertimpa: keduanya diperlihatkan, dan dapat digabung', async () => {
    const { redaksi } = ruang;
    await redaksi.ketikUlang('judul', 'Jam layanan kantor selama Ramadan');
    situs.repo.tulis(BERKAS, naskah('Jam layanan kantor berubah', 'Ringkasan ini ditulis rekan sekantor sore tadi.'));
    await ruang.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    expect(await redaksi.dialog('Gabungkan kedua perubahan')).toMatch(/diubah orang lain[\s\S]*Ringkasan diubah orang/);
    expect([...situs.repo.cabang.keys()], 'belum ada yang ditulis').toEqual(['main']);
    await expect.poll(() => redaksi.isian('ringkasan').inputValue()).toContain('rekan sekantor');
    await redaksi.tanpaPesan();
    await redaksi.simpan('Naskah tersimpan');
    const gabungan = naskah('Jam layanan kantor selama Ramadan', 'Ringkasan ini ditulis rekan sekantor sore tadi.');
    expect(situs.repo.baca('cms/berita/selamat-datang', BERKAS)).toBe(gabungan);
    await redaksi.tanpaPesan();
  });

  it('versi yang mendarat di Forgejo ketika simpanan sedang di jalan juga tidak tertimpa', async () => {
    const { redaksi } = ruang;
    const cabang = 'cms/berita/selamat-datang';
    const rekan = naskah('Jam layanan kantor selama Ramadan', 'Ringkasan ini mendarat di tengah simpanan orang lain.');
    await redaksi.ketikUlang('judul', 'Jam layanan kantor menurut saya');
    situs.repo.sisip = () => situs.repo.tulis(BERKAS, rekan, cabang);
    await ruang.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    expect(await redaksi.dialog('Gabungkan kedua perubahan')).toMatch(/Ringkasan diubah orang lain/);
    expect(situs.repo.baca(cabang, BERKAS)).toBe(rekan);
    await expect.poll(() => redaksi.isian('ringkasan').inputValue()).toContain('di tengah simpanan');
    await redaksi.tanpaPesan();
  });

  it('jaringan putus saat menyimpan: penyunting diberi tahu dalam hitungan detik, dan dapat menyimpan setelah pulih', async () => {
    const { redaksi, context } = ruang;
    await redaksi.ketikUlang('judul', 'Tulisan saat jaringan terputus');
    await context.setOffline(true);
    expect(await redaksi.simpan('Belum disimpan')).toMatch(/Jaringan terputus.*Tulisan Anda tetap ada/);
    await context.setOffline(false);
    await redaksi.tanpaPesan();
    await redaksi.simpan('Naskah tersimpan');
    expect(situs.repo.baca('cms/berita/selamat-datang', BERKAS)).toContain('judul: Tulisan saat jaringan terputus');
    await redaksi.tanpaPesan();
  });

  it('masa masuk habis: penyunting diberi tahu, masuk lagi, dan tulisannya masih ada', async () => {
    const { redaksi } = ruang;
    await redaksi.ketikUlang('judul', 'Tulisan saat masa masuk habis');
    situs.forge.habiskan();
    expect(await redaksi.simpan('Belum disimpan')).toMatch(/Masa masuk Anda sudah habis.*Keluar/);
    await redaksi.keluar();
    await redaksi.masukForge('Forgejo');
    expect(await redaksi.dialog('Lanjutkan tulisan saya')).toMatch(/masa.*masuk habis/);
    await redaksi.simpan('Naskah tersimpan');
    expect(situs.repo.baca('cms/berita/selamat-datang', BERKAS)).toContain('judul: Tulisan saat masa masuk habis');
    await redaksi.tanpaPesan();
  });

  it('cabang utama dilindungi: naskah tidak terbit, sebabnya disebut, dan naskah tetap menunggu di tinjauan', async () => {
    const { redaksi, page } = ruang;
    await redaksi.ubahStatus('Siap');
    await redaksi.tanpaPesan();
    Object.assign(situs.repo, { dilindungi: 'main', penggabung: [] });
    page.once('dialog', (dialog) => void dialog.accept());
    expect(await redaksi.terbitkan('tidak dapat diterbitkan')).toMatch(/dilindungi.*Hubungi pengelola situs/);
    expect(situs.repo.baca('cms/berita/selamat-datang', BERKAS)).toContain('judul: Tulisan saat masa masuk habis');
  });
});

describe('CMS yang diterbitkan, naskah di GitLab, di ponsel', () => {
  let situs: SitusForge;
  let ruang: Ruang;
  beforeAll(async () => {
    const berkas = { [BERKAS]: naskah(AWAL), 'content/situs.json': JSON.stringify(situsContoh) };
    situs = await mulaiSitusForge('gitlab', berkas, 'langsung');
    ruang = await bukaRuang(situs, PONSEL);
  });
  afterAll(async () => {
    await ruang.context.close();
    await situs.tutup();
  });

  it('penyunting masuk dengan akun GitLab (PKCE), dan simpanannya menjadi satu commit', async () => {
    const { redaksi } = ruang;
    await redaksi.masukForge('GitLab');
    await redaksi.ketikUlang('judul', 'Jam layanan kantor berubah');
    await redaksi.terbitkan('Naskah tersimpan');
    expect(situs.repo.baca('main', BERKAS)).toBe(naskah('Jam layanan kantor berubah'));
    expect(situs.repo.commit).toEqual([{ cabang: 'main', pesan: 'Ubah Berita "selamat-datang"' }]);
    expect(ruang.pelanggaran).toEqual([]);
    await redaksi.tanpaPesan();
  });

  it('token yang habis diperbarui tanpa mengganggu penyunting', async () => {
    const { redaksi } = ruang;
    situs.forge.habiskan({ segar: true });
    await redaksi.ketikUlang('judul', 'Disimpan dengan token baru');
    await redaksi.terbitkan('Naskah tersimpan');
    expect(situs.forge.izin).toEqual(['authorization_code', 'refresh_token']);
    expect(situs.repo.baca('main', BERKAS)).toContain('judul: Disimpan dengan token baru');
    await redaksi.tanpaPesan();
  });

  it('versi yang mendarat di GitLab ketika simpanan sedang di jalan tidak tertimpa', async () => {
    const { redaksi } = ruang;
    const rekan = naskah('Judul rekan sekantor yang mendarat lebih dulu');
    await redaksi.ketikUlang('judul', 'Judul saya yang datang kemudian');
    situs.repo.sisip = () => situs.repo.tulis(BERKAS, rekan);
    await redaksi.mulaiTerbitkan();
    expect(await redaksi.dialog('Buang tulisan saya, pakai versi tersimpan')).toMatch(
      /Judul diubah Anda dan orang lain/,
    );
    expect(situs.repo.baca('main', BERKAS)).toBe(rekan);
    await expect.poll(() => redaksi.isian('judul').inputValue()).toContain('rekan sekantor');
    await redaksi.tanpaPesan();
  });

  it.each(['berita/new', 'pengaturan/entries/situs'])(
    'layar %s selebar ponsel, dan axe tidak menemukan yang berat di dalamnya',
    async (letak) => {
      const { page } = ruang;
      await page.goto('about:blank');
      await page.goto(`${situs.admin}#/collections/${letak}`);
      await page.locator('[id*="-field-"]').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await masalahAksesibilitas(page)).toEqual([]);
    },
  );

  it('cabang dilindungi: sebabnya disebut, dan tulisan masih ada setelah halaman dimuat ulang', async () => {
    const { redaksi, page } = ruang;
    situs.repo.dilindungi = 'main';
    await page.goto('about:blank');
    await page.goto(`${situs.admin}#/collections/berita/entries/selamat-datang`);
    await redaksi.ketikUlang('judul', 'Tulisan ke cabang yang dilindungi');
    expect(await redaksi.terbitkan('Belum disimpan')).toMatch(/dilindungi.*Tulisan Anda tetap ada/);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    expect(await redaksi.dialog('Lanjutkan tulisan saya')).toMatch(/cabang yang dilindungi/);
    situs.repo.dilindungi = undefined;
    await redaksi.terbitkan('Naskah tersimpan');
    expect(situs.repo.baca('main', BERKAS)).toContain('judul: Tulisan ke cabang yang dilindungi');
  });
});

describe('CMS yang diterbitkan, naskah di Gitea', () => {
  let situs: SitusForge;
  let ruang: Ruang;
  beforeAll(async () => {
    situs = await mulaiSitusForge('gitea', { [BERKAS]: naskah(AWAL) });
    ruang = await bukaRuang(situs);
  });
  afterAll(async () => {
    await ruang.context.close();
    await situs.tutup();
  });

  it('penyunting masuk dengan akun Gitea (PKCE), dan simpanannya menjadi satu commit', async () => {
    const { redaksi } = ruang;
    await redaksi.masukForge('Gitea');
    await redaksi.ketikUlang('judul', 'Jam layanan kantor berubah');
    await redaksi.terbitkan('Naskah tersimpan');
    expect(situs.repo.baca('main', BERKAS)).toBe(naskah('Jam layanan kantor berubah'));
    expect(situs.repo.commit).toEqual([{ cabang: 'main', pesan: 'Ubah Berita "selamat-datang"' }]);
    expect(ruang.pelanggaran).toEqual([]);
    await redaksi.tanpaPesan();
  });

  it('penghapusan yang ditolak Gitea tidak disebut berhasil', async () => {
    const { redaksi, page } = ruang;
    situs.repo.dilindungi = 'main';
    page.on('dialog', (dialog) => void dialog.accept());
    const hapus = page.getByRole('button', { name: 'Hapus naskah', exact: true });
    await hapus.click();
    expect(await redaksi.pesan('tidak dapat dihapus')).toMatch(/dilindungi/);
    expect(situs.repo.baca('main', BERKAS)).toBeDefined();
    await redaksi.tanpaPesan();
    situs.repo.dilindungi = undefined;
    await hapus.click();
    await redaksi.pesan('Naskah dihapus');
    expect(situs.repo.baca('main', BERKAS)).toBeUndefined();
  });
});

describe('CMS yang diterbitkan, naskah di GitHub', () => {
  const CABANG = 'cms/berita/selamat-datang';
  let situs: SitusForge;
  let ruang: Ruang;
  beforeAll(async () => {
    situs = await mulaiSitusForge('github', { [BERKAS]: naskah(AWAL) });
    ruang = await bukaRuang(situs);
  });
  afterAll(async () => {
    await ruang.context.close();
    await situs.tutup();
  });

  it('penyunting masuk lewat jendela perantara OAuth, dan simpanannya menjadi permintaan tarik di cabangnya sendiri', async () => {
    const { redaksi } = ruang;
    await redaksi.masukForge('GitHub');
    expect(situs.forge.izin).toEqual(['github']);
    await redaksi.ketikUlang('judul', 'Jam layanan kantor berubah');
    await redaksi.simpan('Naskah tersimpan');
    expect(situs.repo.baca('main', BERKAS)).toBe(naskah(AWAL));
    expect(situs.repo.baca(CABANG, BERKAS)).toBe(naskah('Jam layanan kantor berubah'));
    expect(ruang.pelanggaran).toEqual([]);
    await redaksi.tanpaPesan();
  });

  it('versi yang mendarat di GitHub ketika simpanan sedang di jalan tidak tertimpa: keduanya diperlihatkan', async () => {
    const { redaksi } = ruang;
    const rekan = naskah('Jam layanan kantor berubah', 'Ringkasan ini mendarat di tengah simpanan orang lain.');
    await redaksi.ketikUlang('judul', 'Jam layanan kantor menurut saya');
    situs.repo.sisip = () => situs.repo.tulis(BERKAS, rekan, CABANG);
    await ruang.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    expect(await redaksi.dialog('Gabungkan kedua perubahan')).toMatch(/Ringkasan diubah orang lain/);
    expect(situs.repo.baca(CABANG, BERKAS)).toBe(rekan);
    await redaksi.tanpaPesan();
    await redaksi.simpan('Naskah tersimpan');
    await redaksi.tanpaPesan();
  });

  it('token dicabut: penyunting diberi tahu, masuk lagi, dan tulisannya masih ada', async () => {
    const { redaksi } = ruang;
    await redaksi.ketikUlang('judul', 'Tulisan saat token dicabut');
    situs.forge.habiskan();
    expect(await redaksi.simpan('Belum disimpan')).toMatch(/Masa masuk Anda sudah habis.*Keluar/);
    await redaksi.keluar();
    await redaksi.masukForge('GitHub');
    expect(await redaksi.dialog('Lanjutkan tulisan saya')).toMatch(/token dicabut/);
    await redaksi.simpan('Naskah tersimpan');
    expect(situs.repo.baca(CABANG, BERKAS)).toContain('judul: Tulisan saat token dicabut');
    await redaksi.tanpaPesan();
  });

  it('cabang utama meminta persetujuan: sebabnya disebut, tidak ada yang ditimpakan, lalu terbit setelah boleh', async () => {
    const { redaksi, page } = ruang;
    await redaksi.ubahStatus('Siap');
    Object.assign(situs.repo, { dilindungi: 'main', persetujuan: 1 });
    page.on('dialog', (dialog) => void dialog.accept());
    expect(await redaksi.terbitkan('tidak dapat diterbitkan')).toMatch(/persetujuan orang lain/);
    expect(situs.repo.baca('main', BERKAS)).toBe(naskah(AWAL));
    expect(situs.repo.baca(CABANG, BERKAS)).toContain('judul: Tulisan saat token dicabut');
    situs.repo.persetujuan = 0;
    expect(await redaksi.terbitkan('Naskah terbit')).toBe('Naskah terbit');
    expect(situs.repo.baca('main', BERKAS)).toContain('judul: Tulisan saat token dicabut');
    expect([...situs.repo.cabang.keys()]).toEqual(['main']);
  });
});

interface Ruang {
  context: BrowserContext;
  page: Page;
  redaksi: RuangRedaksi;
  /** What the policy of the page refused. */
  pelanggaran: string[];
}

async function bukaRuang(
  situs: SitusForge,
  opsi: { viewport?: { width: number; height: number } } = {},
): Promise<Ruang> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID', ...opsi });
  await situs.pasang(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const pelanggaran: string[] = [];
  page.on('console', (m) => {
    if (/content security policy/i.test(m.text())) pelanggaran.push(m.text());
  });
  await page.goto(`${situs.admin}#/collections/berita/entries/selamat-datang`);
  return { context, page, redaksi: new RuangRedaksi(page), pelanggaran };
}
