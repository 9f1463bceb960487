import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buatKonfigurasiCms } from '../../src/cms/konfigurasi.ts';
import type { BidangCms } from '../../src/cms/tipe-decap.ts';
import { situsContoh } from './situs-contoh.ts';

interface Pemeriksa {
  validateConfig(config: object): void;
  widget: readonly string[];
}

const konfigurasi = (basePath = '/', awalan = '') =>
  buatKonfigurasiCms({ situs: situsContoh, backend: 'lokal', basePath, awalan });
let folder: string;
let decap: Pemeriksa;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'skema-decap-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'skema-decap.js'),
      outDir: folder,
      emptyOutDir: true,
      // The check needs little of Decap's core; the rest wants a browser as soon as it is loaded.
      rolldownOptions: { treeshake: { moduleSideEffects: false }, output: { entryFileNames: 'skema.mjs' } },
    },
  });
  decap = (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'skema.mjs')).href)) as Pemeriksa;
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('konfigurasi Decap', () => {
  it('diterima oleh pemeriksa konfigurasi Decap sendiri, yang tidak ikut dibundel', () => {
    expect(() => decap.validateConfig(konfigurasi('/dasar/', 'content/'))).not.toThrow();
    const diam = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const rusak = structuredClone(konfigurasi());
    Object.assign(rusak.collections[0]?.fields?.[3] ?? {}, { options: 'kabar' });
    expect(() => decap.validateConfig(rusak), 'pemeriksa harus menangkap pilihan yang bukan daftar').toThrow(/options/);
    diam.mockRestore();
  });

  it('memuat berita, halaman, dan pengaturan situs, dengan isian yang dikenal Decap dan required yang tertulis', () => {
    const { collections } = konfigurasi();
    expect(collections.map((c) => c.folder ?? c.files?.map((f) => f.file))).toEqual([
      'berita',
      'halaman',
      'tanggapan',
      'koreksi',
      'bukti',
      'rencana-aksi',
      'tindak-lanjut-survei',
      'data/lke',
      'data/itkp',
      'data/pokja',
      'data/rad',
      ['situs.json', 'zona-integritas.json', 'itkp.json', 'riwayat.json'],
    ]);
    const bidang = collections
      .flatMap((c) => [...(c.fields ?? []), ...(c.files ?? []).flatMap((f) => f.fields)])
      .flatMap(ratakan);
    expect(bidang.length).toBeGreaterThan(40);
    for (const b of bidang) {
      expect(decap.widget).toContain(b.widget);
      expect(b.label?.trim()).toBeTruthy();
      expect(b.required).toBeTypeOf('boolean');
      if (b.pattern) expect(String(b.pattern[0])).toMatch(/^\^.*\$$/s);
    }
  });

  it('dataset yang disunting tangan ditulis sebagai JSON per tahun dan tidak dapat dihapus; dataset impor tidak ada di CMS', () => {
    const json = konfigurasi().collections.filter((c) => c.extension === 'json');
    expect(json.map((c) => [c.name, c.slug, c.create, c.delete])).toEqual([
      ['lke', '{{fields.tahun}}-{{fields.penilai}}', true, false],
      ['itkp', '{{fields.tahun}}', true, false],
      ['pokja', '{{fields.tahun}}', true, false],
      ['rad', '{{fields.tahun}}', true, false],
    ]);
    const [jawaban] =
      json[0]?.fields
        ?.filter((f) => f.name === 'jawaban')
        .flatMap(ratakan)
        .slice(1) ?? [];
    expect(jawaban).toMatchObject({ name: 'pertanyaan', widget: 'select' });
  });

  it('menghubungi gerbang di bawah alamat dasar situs, dan menyimpan alamat media tanpa alamat dasar', () => {
    expect(konfigurasi('/dasar/').backend).toMatchObject({ name: 'proxy', proxy_url: '/dasar/api/cms/v1' });
    expect(konfigurasi('/dasar/')).toMatchObject({
      media_folder: 'media',
      public_folder: '/media',
      load_config_file: false,
      locale: 'id',
    });
  });

  it('di repositori kode, isi berada di bawah content/', () => {
    const { collections, media_folder } = konfigurasi('/', 'content/');
    expect([media_folder, collections[0]?.folder, collections.at(-1)?.files?.[0]?.file]).toEqual([
      'content/media',
      'content/berita',
      'content/situs.json',
    ]);
  });
});

function ratakan(bidang: BidangCms): BidangCms[] {
  const anak = 'fields' in bidang && bidang.fields ? bidang.fields : [];
  const butir = 'field' in bidang && bidang.field ? [bidang.field] : [];
  return [bidang, ...[...anak, ...butir].flatMap(ratakan)];
}
