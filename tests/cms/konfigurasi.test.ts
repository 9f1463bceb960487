import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BackendCms } from '../../src/cms/backend-decap.ts';
import { bacaGudang } from '../../src/cms/gudang.ts';
import { buatKonfigurasiCms } from '../../src/cms/konfigurasi.ts';
import { KOLEKSI, PENGATURAN } from '../../src/schemas/koleksi.ts';
import type { BidangCms } from '../../src/cms/tipe-decap.ts';
import { situsContoh } from './situs-contoh.ts';

interface Pemeriksa {
  validateConfig(config: object): void;
  widget: readonly string[];
}

const konfigurasi = (basePath = '/', backend: BackendCms | null = 'lokal') =>
  buatKonfigurasiCms({ situs: situsContoh, backend: backend ?? 'lokal', basePath });
const FORGE = {
  forgejo: { CMS_REPO: 'setda/situs', CMS_ALAMAT: 'https://git.contoh.go.id/', CMS_APP_ID: '0f1e2d3c-contoh' },
  gitea: { CMS_REPO: 'setda/situs', CMS_ALAMAT: 'https://git.contoh.go.id', CMS_APP_ID: '0f1e2d3c-contoh' },
  gitlab: { CMS_REPO: 'setda/pbj/situs', CMS_APP_ID: '0f1e2d3c4b5a' },
  github: { CMS_REPO: 'setda/situs', CMS_OAUTH: 'https://masuk.contoh.go.id/oauth/github' },
} as const;
const gudang = (jenis: keyof typeof FORGE) => bacaGudang({ CMS_BACKEND: jenis, ...FORGE[jenis] });
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
  it('tinjauan menurut tempatnya, dan tanpa GraphQL, yang tidak mengenal versi yang dibuka', () => {
    const alur = (backend: BackendCms | null) => konfigurasi('/', backend).publish_mode;
    expect([alur('lokal'), alur('lokal-tinjau')]).toEqual([undefined, 'editorial_workflow']);
    expect([alur(gudang('github')), alur(gudang('gitea'))]).toEqual(['editorial_workflow', undefined]);
    for (const jenis of ['gitlab', 'github'] as const)
      expect(konfigurasi('/', gudang(jenis)).backend).not.toHaveProperty('use_graphql');
  });

  it('diterima oleh pemeriksa konfigurasi Decap sendiri, yang tidak ikut dibundel', () => {
    for (const jenis of ['forgejo', 'gitea', 'gitlab', 'github'] as const)
      expect(() => decap.validateConfig(konfigurasi('/dasar/', gudang(jenis))), jenis).not.toThrow();
    const diam = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const rusak = structuredClone(konfigurasi());
    Object.assign(rusak.collections[0]?.fields?.[3] ?? {}, { options: 'kabar' });
    expect(() => decap.validateConfig(rusak), 'pemeriksa harus menangkap pilihan yang bukan daftar').toThrow(/options/);
    diam.mockRestore();
  });

  it('memuat semua koleksi dan pengaturan situs, dengan isian yang dikenal Decap dan required yang tertulis', () => {
    const { collections } = konfigurasi();
    expect(collections.map((c) => c.folder ?? c.files?.map((f) => f.file))).toEqual([
      ...Object.values(KOLEKSI).map((k) => k.folder),
      'data/lke',
      'data/itkp',
      'data/pokja',
      'data/rad',
      Object.values(PENGATURAN).map((p) => p.berkas),
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

  it('setiap gudang memakai alamat dan cara masuknya sendiri; tinjauan dipakai di semua kecuali Gitea', () => {
    const backend = (jenis: keyof typeof FORGE) => konfigurasi('/', gudang(jenis));
    expect(backend('forgejo').backend).toMatchObject({
      name: 'forgejo',
      repo: 'setda/situs',
      branch: 'main',
      app_id: '0f1e2d3c-contoh',
      api_root: 'https://git.contoh.go.id/api/v1',
    });
    expect(backend('gitea').backend).toMatchObject({ base_url: 'https://git.contoh.go.id', app_id: '0f1e2d3c-contoh' });
    expect(backend('gitlab').backend).toMatchObject({
      auth_type: 'pkce',
      repo: 'setda/pbj/situs',
      base_url: 'https://gitlab.com',
      api_root: 'https://gitlab.com/api/v4',
    });
    expect(backend('github').backend).toMatchObject({
      base_url: 'https://masuk.contoh.go.id',
      auth_endpoint: 'oauth/github',
    });
    const alur = (['forgejo', 'gitea', 'gitlab', 'github'] as const).map((jenis) => backend(jenis).publish_mode);
    expect(alur).toEqual(['editorial_workflow', undefined, 'editorial_workflow', 'editorial_workflow']);
  });

  it('di repositori kode, isi berada di bawah content/', () => {
    const { collections, media_folder } = konfigurasi('/', gudang('forgejo'));
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
