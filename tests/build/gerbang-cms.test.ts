import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GerbangCms, mulaiGerbangCms } from '../../src/build/gerbang-cms.ts';

const NASKAH = '---\njudul: Contoh\n---\n\nIsi.\n';
let akar: string;
let isi: string;
let gerbang: GerbangCms;
let peladen: Server;
let asal: string;

beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'gerbang-'));
  isi = path.join(akar, 'content');
  for (const folder of ['berita', 'halaman', 'media', 'data/paket', 'data/pokja', '.git/hooks'])
    await mkdir(path.join(isi, folder), { recursive: true });
  await mkdir(path.join(akar, 'luar'));
  await writeFile(path.join(akar, 'luar', 'rahasia.md'), 'rahasia');
  await writeFile(path.join(isi, 'berita', 'contoh.md'), NASKAH);
  await writeFile(path.join(isi, 'situs.json'), '{}');
  await writeFile(path.join(isi, 'data', 'paket', '2026.json'), '{}');
  await symlink(path.join(akar, 'luar'), path.join(isi, 'media', 'keluar'));
  await symlink(path.join(isi, 'data'), path.join(isi, 'media', 'data'));
  await symlink(path.join(akar, 'luar', 'rahasia.md'), path.join(isi, 'berita', 'tautan.md'));
  await symlink(path.join(isi, 'data', 'paket', '2026.json'), path.join(isi, 'berita', 'data.md'));
  await symlink(path.join(akar, 'luar', 'belum-ada.md'), path.join(isi, 'berita', 'buntu.md'));
  peladen = createServer((req, res) => void gerbang.tangani(req, res));
  await new Promise<void>((selesai) => peladen.listen(0, '127.0.0.1', selesai));
  asal = `http://localhost:${(peladen.address() as AddressInfo).port}`;
  gerbang = await mulaiGerbangCms({ contentDir: isi, asal: [asal], log: () => undefined });
});

afterAll(async () => {
  await gerbang.tutup();
  await new Promise((selesai) => peladen.close(selesai));
  await rm(akar, { recursive: true, force: true });
});

describe('CMS lewat gerbang', () => {
  it('membaca, menulis, dan menghapus naskah dan media', async () => {
    expect(await kirim('entriesByFiles', { files: [{ path: 'berita/contoh.md', label: 'Contoh' }] })).toMatchObject({
      status: 200,
      json: [{ data: NASKAH, file: { path: 'berita/contoh.md', label: 'Contoh' } }],
    });
    expect(await tulis('berita/baru.md', 'media/foto-1.webp')).toMatchObject({ status: 200 });
    expect(await readFile(path.join(isi, 'berita', 'baru.md'), 'utf8')).toBe(NASKAH);
    expect(await readFile(path.join(isi, 'media', 'foto-1.webp'), 'utf8')).toBe('gambar');
    expect(await kirim('entriesByFolder', { folder: 'berita', extension: 'md', depth: 1 })).toMatchObject({
      status: 200,
    });
    expect(await hapus('berita/baru.md', 'media/foto-1.webp')).toMatchObject({ status: 200 });
    expect(existsSync(path.join(isi, 'berita', 'baru.md'))).toBe(false);
  });

  it('simpanan hanya mendarat di atas versi yang dilihat penyunting, juga bila dua tab menyimpan bersamaan', async () => {
    const berkas = path.join(isi, 'berita', 'versi.md');
    await writeFile(berkas, 'lama');
    const simpan = (raw: string, terhadap: string | null) =>
      kirim('persistEntry', {
        dataFiles: [{ slug: 'versi', path: 'berita/versi.md', raw, terhadap }],
        assets: [],
        options: OPSI,
      });
    const [satu, dua] = await Promise.all([simpan('tab satu', 'lama'), simpan('tab dua', 'lama')]);
    expect([satu.status, dua.status].sort()).toEqual([200, 409]);
    expect(await readFile(berkas, 'utf8')).toBe(satu.status === 200 ? 'tab satu' : 'tab dua');
    expect(await simpan('baru', null)).toMatchObject({
      status: 409,
      json: { error: expect.stringContaining('baru saja berubah') as string },
    });
    await rm(berkas);
  });

  it('menulis data per tahun yang disunting tangan, dan tidak menghapusnya', async () => {
    for (const jalur of ['data/pokja/2026.json', 'data/rad/2026.json', 'data/lke/2026-mandiri.json', 'itkp.json']) {
      expect(await tulis(jalur), jalur).toMatchObject({ status: 200 });
      expect(await hapus(jalur), jalur).toMatchObject({ status: 403 });
      expect(existsSync(path.join(isi, jalur)), jalur).toBe(true);
    }
    expect(await kirim('entriesByFolder', { folder: 'data/pokja', extension: 'json', depth: 1 })).toMatchObject({
      status: 200,
      json: [{ file: { path: 'data/pokja/2026.json' } }],
    });
    expect(await kirim('entriesByFolder', { folder: 'data/paket', extension: 'json', depth: 1 })).toMatchObject({
      status: 400,
    });
  });

  it.each([
    ['di luar folder isi', '../luar/baru.md'],
    ['di luar lewat folder naskah', 'berita/../../luar/baru.md'],
    ['jalur mutlak', path.join(tmpdir(), 'gerbang-mutlak.md')],
    ['kait git', '.git/hooks/post-commit'],
    ['kait git lewat folder naskah', 'berita/../.git/hooks/post-commit'],
    ['berkas titik', 'berita/.env.md'],
    ['garis miring terbalik', 'berita\\..\\..\\luar\\baru.md'],
    ['karakter nol', 'berita/baru.md\u0000.png'],
    ['dataset impor', 'data/paket/2026.json'],
    ['nama lain di folder data yang disunting', 'data/pokja/2026-1.json'],
    ['lembar tanpa penilai', 'data/lke/2026.json'],
    ['naskah di folder data', 'data/pokja/2026.md'],
    ['subfolder naskah', 'berita/dalam/baru.md'],
    ['bukan Markdown', 'berita/baru.html'],
    ['media yang dijalankan peramban', 'media/baru.html'],
    ['symlink keluar folder', 'media/keluar/baru.png'],
    ['symlink ke tempat lain di dalam folder', 'media/data/baru.png'],
    ['naskah yang berupa symlink', 'berita/tautan.md'],
    ['symlink yang menunjuk berkas belum ada', 'berita/buntu.md'],
  ])('tidak menulis ke %s', async (_, jalur) => {
    const sebelum = await jejak();
    for (const jawaban of [
      await tulis(jalur),
      await tulis('berita/contoh.md', jalur),
      await tulis('berita/contoh.md', 'media/a.png', jalur),
    ]) {
      expect(jawaban.status).toBe(jawaban.json.error.includes('tidak dikenal') ? 400 : 403);
      expect(jawaban.json.error).toMatch(/^(CMS tidak boleh|Permintaan CMS|Jalur ini)/);
    }
    expect(await jejak()).toEqual(sebelum);
  });

  it('tidak membaca dan tidak menghapus apa pun di luar tempat naskah', async () => {
    const sebelum = await jejak();
    for (const jalur of ['../luar/rahasia.md', 'berita/tautan.md', '.git/config', 'media/keluar/rahasia.md']) {
      expect(await kirim('getEntry', { path: jalur }), jalur).toMatchObject({ status: 403 });
      expect(await hapus('berita/contoh.md', jalur), jalur).toMatchObject({ status: 403 });
    }
    for (const jalur of ['situs.json', 'data/paket/2026.json', 'media/data/paket/2026.json', 'berita/data.md'])
      expect(await hapus(jalur), jalur).toMatchObject({ status: 403 });
    expect(await tulis('berita/data.md')).toMatchObject({ status: 403 });
    expect(await kirim('getMedia', { mediaFolder: 'media/keluar' })).toMatchObject({ status: 403 });
    expect(await kirim('entriesByFolder', { folder: '.', extension: '', depth: 100 })).toMatchObject({ status: 400 });
    expect(await jejak()).toEqual(sebelum);
  });
});

describe('permintaan yang bukan dari CMS situs ini', () => {
  const pesan = JSON.stringify({ action: 'getEntry', params: { branch: 'lokal', path: 'berita/contoh.md' } });

  it.each([
    ['situs lain', { origin: 'https://contoh.invalid', 'sec-fetch-site': 'cross-site' }],
    ['porta lain di komputer ini', { origin: 'http://localhost:1' }],
    ['tanpa asal', { origin: undefined }],
    ['halaman situs lain yang mengaku', { 'sec-fetch-site': 'cross-site' }],
    ['nama lain untuk 127.0.0.1', { host: 'contoh.invalid:4321', origin: 'http://contoh.invalid:4321' }],
  ])('ditolak dari %s', async (_, headers) => {
    const jawaban = await permintaan(pesan, headers);
    expect(jawaban.status).toBe(403);
    expect(jawaban.json.error).toContain(`${asal}/admin/`);
  });

  it('ditolak bila caranya atau bentuknya lain', async () => {
    expect(await permintaan(undefined, {}, 'GET')).toMatchObject({ status: 405 });
    expect(await permintaan(pesan, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await permintaan('{"action":')).toMatchObject({ status: 400 });
    expect(await permintaan(JSON.stringify({ action: 'publishUnpublishedEntry', params: {} }))).toMatchObject({
      status: 400,
    });
    const pindah = { path: 'berita/contoh.md', newPath: 'halaman/contoh.md', slug: 'contoh', raw: NASKAH };
    expect(await kirim('persistEntry', { dataFiles: [pindah], assets: [], options: OPSI })).toMatchObject({
      status: 400,
    });
    expect(await permintaan('x'.repeat(29 * 1024 * 1024))).toMatchObject({ status: 413 });
  });

  it('peladen di belakang gerbang tidak menjawab siapa pun yang tidak memegang kuncinya, dan berhenti bersama gerbang', async () => {
    const { mulaiPeladenDecap } = await import('../../src/build/gerbang/peladen-decap.ts');
    const sadapan: string[] = [];
    const asli = globalThis.fetch;
    globalThis.fetch = (...args) => {
      if (typeof args[0] === 'string') sadapan.push(args[0]);
      return asli(...args);
    };
    const langsung = await mulaiPeladenDecap(isi);
    await langsung
      .kirim({ action: 'getEntry', params: { branch: 'x', path: 'berita/contoh.md' } })
      .finally(() => (globalThis.fetch = asli));
    const [alamat = ''] = sadapan;
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: pesan };
    expect((await fetch(alamat, init)).status).toBe(403);
    await langsung.tutup();
    await expect(fetch(alamat, init)).rejects.toThrow();
  });
});

interface Jawaban {
  status: number;
  json: { error: string };
}

const OPSI = { collectionName: 'berita', commitMessage: 'tulis', useWorkflow: false, status: 'draft' };

function tulis(naskah: string, ...media: string[]): Promise<Jawaban> {
  const content = Buffer.from('gambar').toString('base64');
  return kirim('persistEntry', {
    dataFiles: [{ path: naskah, slug: 'contoh', raw: NASKAH }],
    assets: media.map((jalur) => ({ path: jalur, content, encoding: 'base64' })),
    options: OPSI,
  });
}

function hapus(...jalur: string[]): Promise<Jawaban> {
  return kirim('deleteFiles', { paths: jalur, options: { commitMessage: 'hapus' } });
}

function kirim(action: string, params: object): Promise<Jawaban> {
  return permintaan(JSON.stringify({ branch: 'lokal', action, params: { branch: 'lokal', ...params } }));
}

/** A request as the browser sends it from the site's own page, save for what is given. */
function permintaan(
  body: string | undefined,
  headers: Record<string, string | undefined> = {},
  method = 'POST',
): Promise<Jawaban> {
  const semua = {
    host: new URL(asal).host,
    origin: asal,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port: new URL(asal).port, path: '/api/cms/v1', method }, (res) => {
      let text = '';
      res.on('data', (data: Buffer) => (text += data.toString()));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, json: JSON.parse(text) as Jawaban['json'] }));
    });
    for (const [nama, nilai] of Object.entries(semua)) if (nilai !== undefined) req.setHeader(nama, nilai);
    req.on('error', reject);
    req.end(body);
  });
}

/** Every file below the scratch folder with its content. */
async function jejak(): Promise<string[]> {
  const berkas = await readdir(akar, { recursive: true, withFileTypes: true });
  const baris = berkas
    .filter((b) => b.isFile())
    .map(async (b) => `${path.join(b.parentPath, b.name)}: ${await readFile(path.join(b.parentPath, b.name), 'utf8')}`);
  return (await Promise.all(baris)).sort();
}
