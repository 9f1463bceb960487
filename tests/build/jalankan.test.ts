import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bangunSitus, type OpsiBangun } from '../../src/build/bangun-situs.ts';
import { jalankan, type SitusBerjalan } from '../../src/build/jalankan.ts';
import { bacaEnv } from '../../src/env.ts';
import { folderKonten, naskahBerita, tulisBerkas } from './folder-konten.ts';
import { astroPalsu, halamanHtml } from './situs-palsu.ts';

const tanpaCms = () => Promise.resolve({ tangani: () => Promise.resolve(), tutup: () => Promise.resolve() });
const tutup: (() => unknown)[] = [];
afterEach(async () => {
  for (const t of tutup.splice(0)) await t();
});

async function portaKosong(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((siap) => server.once('listening', siap));
  const { port } = server.address() as AddressInfo;
  await new Promise((selesai) => server.close(selesai));
  return port;
}

async function mulai(
  contentDir: string,
  lain: { port?: number; BASE_PATH?: string; bangun?: typeof bangunSitus } = {},
) {
  const env = bacaEnv({
    CONTENT_DIR: contentDir,
    OUT_DIR: path.join(contentDir, '..', 'hasil'),
    PORT: String(lain.port ?? (await portaKosong())),
    BASE_PATH: lain.BASE_PATH,
    SAAT: '2026-11-24',
  });
  const pesan: string[] = [];
  const catat = (m: string) => void pesan.push(m);
  // Each build shows on its home page which news it saw.
  const bangun = async (opsi: OpsiBangun) =>
    bangunSitus({
      ...opsi,
      backend: null,
      astro: astroPalsu({ 'berita/kabar/index.html': halamanHtml('<h1>Kabar</h1>') }),
    });
  const situs = await jalankan({ env, log: catat, galat: catat, bangun: lain.bangun ?? bangun, gerbang: tanpaCms });
  tutup.push(() => situs.tutup());
  return { situs, env, pesan, ambil: (letak: string) => fetch(new URL(letak, situs.alamat), { redirect: 'manual' }) };
}

const sampai = (situs: SitusBerjalan, kata: (k: SitusBerjalan['keadaan']) => boolean) =>
  vi.waitFor(() => expect(kata(situs.keadaan) && !situs.keadaan.membangun).toBe(true), {
    timeout: 10_000,
    interval: 50,
  });

describe('npm start', () => {
  it('porta yang terpakai disebut sebelum membangun, dengan cara mengatasinya', async () => {
    const lain = createServer().listen(0, '127.0.0.1');
    tutup.push(() => lain.close());
    await new Promise((siap) => lain.once('listening', siap));
    const { port } = lain.address() as AddressInfo;
    const bangun = vi.fn<typeof bangunSitus>();
    await expect(mulai(await folderKonten(), { port, bangun })).rejects.toThrow(
      new RegExp(`Porta ${port} sedang dipakai.*PORT=${port + 1} npm start`),
    );
    expect(bangun).not.toHaveBeenCalled();
  });

  it('melayani situs dengan alamat rapi, 404, dan tajuk keamanan', async () => {
    const { situs, ambil } = await mulai(await folderKonten(), { BASE_PATH: '/pbj' });
    await situs.pertama;
    const beranda = await ambil('/pbj/');
    expect(beranda.status).toBe(200);
    expect(beranda.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(beranda.headers.get('cache-control')).toBe('no-cache');
    expect(beranda.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect((await ambil('/pbj/cari/')).headers.get('content-security-policy')).toContain('wasm-unsafe-eval');
    expect((await ambil('/')).headers.get('location')).toBe('/pbj/');
    expect((await ambil('/pbj/berita?x=1')).headers.get('location')).toBe('/pbj/berita/?x=1');
    const hilang = await ambil('/pbj/tak-ada/');
    expect([hilang.status, await hilang.text()]).toEqual([404, expect.stringContaining('Tidak ditemukan')]);
    expect((await ambil('/pbj/..%2f..%2fsitus.json')).status).toBe(404);
    expect((await fetch(situs.alamat, { method: 'POST' })).status).toBe(405);
  });

  it('perubahan isi membangun ulang; yang gagal disebut dan situs terakhir yang baik tetap tampil', async () => {
    const dir = await folderKonten({ 'berita/kabar.md': naskahBerita() });
    const { situs, pesan, ambil } = await mulai(dir);
    await situs.pertama;
    expect((await ambil('/berita/kabar/')).status).toBe(200);
    await tulisBerkas(dir, 'berita/kabar.md', naskahBerita({ rubrik: 'gosip' }));
    await sampai(situs, (k) => k.galat !== null);
    expect(pesan.join('\n')).toContain('berita/kabar.md, bidang "rubrik"');
    expect((await ambil('/berita/kabar/')).status).toBe(200);
    await tulisBerkas(dir, 'berita/kabar.md', naskahBerita());
    await sampai(situs, (k) => k.galat === null && k.ke === 2);
    const status = (await (await ambil('/api/status')).json()) as Record<string, unknown>;
    expect(status).toMatchObject({ siap: true, ke: 2, galat: null });
  });

  it('bila bangunan pertama gagal, halaman biasa menyebut kesalahannya dan menunggu perbaikan', async () => {
    const dir = await folderKonten({ 'berita/kabar.md': naskahBerita({ judul: '<b>x' }) });
    const { situs, ambil } = await mulai(dir);
    await situs.pertama;
    const tunggu = await ambil('/');
    expect([tunggu.status, await tunggu.text()]).toEqual([
      503,
      expect.stringContaining('berita/kabar.md, bidang &quot;judul&quot;'),
    ]);
    await tulisBerkas(dir, 'berita/kabar.md', naskahBerita());
    await sampai(situs, (k) => k.siap);
    expect((await ambil('/')).status).toBe(200);
  });

  it('dijalankan lagi dengan isi yang rusak: situs baik dari sebelumnya tetap tampil', async () => {
    const dir = await folderKonten({ 'berita/kabar.md': naskahBerita() });
    const { situs: dulu } = await mulai(dir);
    await dulu.pertama;
    await dulu.tutup();
    await tulisBerkas(dir, 'berita/kabar.md', naskahBerita({ rubrik: 'gosip' }));
    const { situs, pesan, ambil } = await mulai(dir);
    await situs.pertama;
    expect((await ambil('/berita/kabar/')).status).toBe(200);
    expect(situs.keadaan.galat).toContain('berita/kabar.md, bidang "rubrik"');
    expect(pesan.join('\n')).toContain('Situs terakhir yang baik tetap tampil.');
  });
});
