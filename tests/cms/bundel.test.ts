import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundelCms } from '../../src/cms/bundel.ts';
import { tanpaNode } from '../../src/cms/bundel-vite.ts';
import { bacaGudang } from '../../src/cms/gudang.ts';
import { tambalanDecap } from '../../src/cms/tambalan-decap.ts';
import { situsContoh } from './situs-contoh.ts';

let outDir: string;
beforeEach(async () => (outDir = await mkdtemp(path.join(tmpdir(), 'bundel-cms-'))));
afterEach(() => rm(outDir, { recursive: true, force: true }));

const situs = { ...situsContoh, nama: 'Unit <Contoh>', daerah: '</script>' };
const halaman = () => readFile(path.join(outDir, 'admin', 'index.html'), 'utf8');

describe('halaman admin', () => {
  it('tanpa tempat penyimpanan: mengatakannya dan caranya, dan tidak memuat CMS', async () => {
    await bundelCms(outDir, { situs, basePath: '/', backend: null });
    const html = await halaman();
    expect(html).toContain('npm start');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('<script');
    expect(await readdir(path.join(outDir, 'admin'))).toEqual(['index.html']);
  });

  it(
    'memuat CMS dengan alamat relatif dan tanpa unsafe-eval, dan hanya membundel sekali',
    { timeout: 120_000 },
    async () => {
      const log: string[] = [];
      const opsi = { situs, basePath: '/dasar/', backend: 'lokal', log: (m: string) => log.push(m) } as const;
      await bundelCms(outDir, opsi);
      const pertama = log.length;
      await bundelCms(outDir, opsi);
      expect(log).toHaveLength(pertama);

      const html = await halaman();
      expect(html).toMatch(/<html lang="id">/);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain('Unit &lt;Contoh&gt;');
      expect(html).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
      const aset = [...html.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map(([, alamat = '']) => alamat);
      expect(aset.length).toBeGreaterThanOrEqual(2);
      for (const alamat of aset) await expect(readFile(path.join(outDir, 'admin', alamat))).resolves.toBeDefined();
      const [, json = ''] = /id="konfigurasi-cms">(.*?)<\/script>/s.exec(html) ?? [];
      expect(JSON.parse(json)).toMatchObject({ backend: { proxy_url: '/dasar/api/cms/v1' }, locale: 'id' });
    },
  );

  it('situs yang diterbitkan hanya mengenal repositorinya: tanpa gerbang lokal, dan hanya boleh menghubungi gudang itu', async () => {
    const gudang = {
      forgejo: { CMS_ALAMAT: 'https://git.contoh.go.id', CMS_APP_ID: 'klien-contoh' },
      gitlab: { CMS_APP_ID: 'klien-contoh' },
      github: { CMS_OAUTH: 'https://masuk.contoh.go.id' },
    };
    const sambungan: unknown[] = [];
    for (const [jenis, variabel] of Object.entries(gudang)) {
      const backend = bacaGudang({ CMS_BACKEND: jenis, CMS_REPO: 'setda/situs', ...variabel });
      await bundelCms(outDir, { situs, basePath: '/', backend, log: () => undefined });
      const html = await halaman();
      expect(html).not.toMatch(/"proxy|api\/cms|unsafe-eval(?<!wasm-unsafe-eval)/);
      expect(html).toContain('<meta name="robots" content="noindex">');
      sambungan.push(/connect-src ([^;]*);/.exec(html)?.[1]);
    }
    expect(sambungan).toEqual([
      "'self' blob: data: https://git.contoh.go.id/",
      "'self' blob: data: https://gitlab.com/",
      "'self' blob: data: https://api.github.com/ https://www.githubstatus.com/api/",
    ]);
  });

  it('gagal dibundel bila sesuatu yang hanya ada di Node ikut ke peramban', () => {
    const { resolveId } = tanpaNode();
    if (typeof resolveId !== 'function') throw new Error('penjaga bukan fungsi');
    const cari = (source: string, importer: string): unknown => Reflect.apply(resolveId, {}, [source, importer]);
    expect(() => cari('node:fs', '/x/src/import/efek.ts')).toThrow(/"node:fs" hanya ada di Node.*efek\.ts/);
    expect(() => cari('path', '/x/src/import/efek.ts')).toThrow(/hanya ada di Node/);
    // Packages have namesakes of theirs for browsers.
    expect(cari('buffer', '/x/node_modules/paket/index.js')).toBeUndefined();
    expect(cari('./impor.ts', '/x/src/cms/usulan/kerjakan.ts')).toBeUndefined();
  });

  it('gagal dibundel bila Decap berubah di tempat yang kami tambal', () => {
    const { transform } = tambalanDecap();
    if (typeof transform !== 'function') throw new Error('tambalan bukan fungsi');
    const ubah = (id: string, code: string): unknown => Reflect.apply(transform, {}, [code, id]);
    const berkas = '/x/node_modules/decap-cms-core/dist/esm/lib/imageTransformations.js';
    expect(ubah(berkas, 'const width = config.width ?? undefined;')).toMatchObject({
      code: expect.stringContaining('Math.min') as string,
    });
    expect(() => ubah(berkas, 'const lebar = config.width;')).toThrow(/tidak ada lagi/);
    expect(ubah('/x/lain.js', '')).toBeUndefined();
  });
});
