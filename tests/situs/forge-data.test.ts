/** A data set through the CMS on a forge: proposed by one account, approved by another, live, taken back (docs/keputusan/0020). */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ekspor, PRIBADI } from '../cms/usulan/meja.ts';
import { bukaPeramban } from './harness/peramban.ts';
import { mulaiSitusForge, type SitusForge } from './harness/situs-forge.ts';
import { RuangData } from './ruang-data.ts';
import { RuangRedaksi } from './ruang-redaksi.ts';

const USULAN = 'content/data/usulan/paket-2026.json';
const DATA = 'content/data/paket/2026.json';
const CABANG = 'cms/usulan/paket-2026';
const ISI = { 'content/situs.json': JSON.stringify({ nama: 'Bagian Contoh', kodeKlpd: 'D999' }) };
const HAK = /Cabang ini dilindungi.*Hubungi pengelola situs/;

let browser: Browser;
beforeAll(async () => (browser = await bukaPeramban()));
afterAll(() => browser.close());

// Each describe is one journey: each step goes on where the one before it ended.
describe('data di Forgejo, cabang utama dilindungi dan meminta satu persetujuan', () => {
  let situs: SitusForge;
  let editor: RuangData;
  let kepala: RuangData;
  beforeAll(async () => {
    situs = await mulaiSitusForge('forgejo', ISI);
    Object.assign(situs.repo, { dilindungi: 'main', penggabung: ['kepala', 'wakil'], persetujuan: 1 });
    editor = await masuk(situs, 'editor', 'Forgejo');
  });
  afterAll(() => situs.tutup());

  it('yang diunggah penyunting menjadi permintaan tarik di cabangnya sendiri, tanpa data pribadi, dan tidak terbit', async () => {
    await editor.baca(ekspor());
    await editor.usulkan();
    expect([...situs.repo.cabang.keys()]).toEqual(['main', CABANG]);
    expect([...situs.repo.isiCabang('main').keys()]).toEqual(['content/situs.json']);
    const usulan = situs.repo.baca(CABANG, USULAN) ?? '';
    expect(usulan).toContain('"keadaan": "menunggu"');
    for (const angka of [...PRIBADI, 'editor']) expect(usulan).not.toContain(angka);
  });

  it('pengusul tidak dapat menyetujui usulannya sendiri', async () => {
    await editor.setujui();
    expect(await editor.galat()).toContain('Yang mengusulkan tidak dapat menyetujui usulannya sendiri');
    expect(situs.repo.baca(CABANG, USULAN)).toContain('"keadaan": "menunggu"');
    await editor.page.context().close();
  });

  it('rekan yang tidak berhak menerbitkan juga tidak: sebabnya disebut, dan usulan tetap menunggu', async () => {
    const rekan = await masuk(situs, 'rekan', 'Forgejo');
    await rekan.setujui();
    expect(await rekan.galat()).toMatch(/^Belum terbit\. /);
    expect(await rekan.galat()).toMatch(HAK);
    expect(situs.repo.baca('main', DATA)).toBeUndefined();
    expect(await rekan.buka()).toContain('Menunggu persetujuan (di cabang tinjauan)');
    await rekan.page.context().close();
  });

  it('berkas lain yang diselipkan di cabang usulan disebut, dan usulan itu tidak dapat disetujui', async () => {
    situs.repo.simpan(CABANG, 'Selipan', [{ jalur: 'content/faq/selipan.md', isi: Buffer.from('selipan') }]);
    kepala = await masuk(situs, 'kepala', 'Forgejo');
    await kepala.buka();
    expect(await kepala.galat()).toContain('juga mengubah content/faq/selipan.md');
    expect(await kepala.page.getByRole('button', { name: 'Setujui dan terbitkan' }).count()).toBe(0);
    situs.repo.simpan(CABANG, 'Selipan dibuang', [{ jalur: 'content/faq/selipan.md', isi: null }]);
    await kepala.page.reload();
  });

  it('kepala unit melihat perubahannya, menyetujui, dan data terbit di cabang utama dalam satu gabungan', async () => {
    expect(await kepala.buka()).toContain('4 paket baru');
    await kepala.setujui();
    await kepala.page.getByText('Disetujui, terbit').waitFor();
    expect(JSON.parse(situs.repo.baca('main', DATA) ?? '')).toMatchObject({ impor: { tahun: 2026 } });
    expect(situs.repo.baca('main', USULAN)).toContain('"keadaan": "disetujui"');
    expect(situs.repo.commit.filter((c) => c.cabang === 'main')).toHaveLength(1);
    expect([...situs.repo.cabang.keys()]).toEqual(['main']);
  });

  it('menarik kembali pun meminta orang kedua: yang pertama diberi tahu, yang kedua menyelesaikannya', async () => {
    await kepala.tarik();
    expect(await kepala.galat()).toMatch(/^Belum ditarik\. .*persetujuan orang lain/);
    expect(situs.repo.baca('main', DATA)).toBeDefined();
    await kepala.page.context().close();
    const wakil = await masuk(situs, 'wakil', 'Forgejo');
    await wakil.tarik();
    await wakil.page.getByText('Ditarik kembali').waitFor();
    expect(situs.repo.baca('main', DATA)).toBeUndefined();
    expect(situs.repo.baca('main', USULAN)).toContain('"keadaan": "ditarik"');
    expect([...situs.repo.cabang.keys()]).toEqual(['main']);
    await wakil.page.context().close();
  });
});

describe.each([
  ['gitlab', 'GitLab'],
  ['github', 'GitHub'],
] as const)('data di %s', (jenis, nama) => {
  let situs: SitusForge;
  beforeAll(async () => {
    situs = await mulaiSitusForge(jenis, ISI);
    Object.assign(situs.repo, { dilindungi: 'main', penggabung: ['kepala'] });
  });
  afterAll(() => situs.tutup());

  it('diusulkan satu akun, tidak dapat disetujui akun itu, diterbitkan kepala unit, dan ditarik kembali dengan satu tombol', async () => {
    const editor = await masuk(situs, 'editor', nama);
    await editor.baca(ekspor());
    await editor.usulkan();
    expect([...situs.repo.cabang.keys()]).toEqual(['main', CABANG]);
    expect([...situs.repo.isiCabang('main').keys()]).toEqual(['content/situs.json']);
    await editor.setujui();
    expect(await editor.galat()).toContain('Yang mengusulkan tidak dapat menyetujui');
    await editor.page.context().close();

    const kepala = await masuk(situs, 'kepala', nama);
    await kepala.setujui();
    await kepala.page.getByText('Disetujui, terbit').waitFor();
    expect(JSON.parse(situs.repo.baca('main', DATA) ?? '')).toMatchObject({ impor: { tahun: 2026 } });
    await kepala.tarik();
    await kepala.page.getByText('Ditarik kembali').waitFor();
    expect(situs.repo.baca('main', DATA)).toBeUndefined();
    expect([...situs.repo.cabang.keys()]).toEqual(['main']);
    await kepala.page.context().close();
  });
});

/** Logs an account in, in a browser of its own, and stands at the page "Data". */
async function masuk(situs: SitusForge, akun: string, nama: string): Promise<RuangData> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
  await situs.pasang(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  situs.forge.akun = akun;
  await page.goto(`${situs.admin}#/data`);
  await new RuangRedaksi(page).masukForge(nama);
  return new RuangData(page);
}
