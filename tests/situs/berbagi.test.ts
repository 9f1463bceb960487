import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { SITUS_UJI } from '../../src/build/uji.ts';
import { contohHalaman } from './harness/jenis-halaman.ts';

const baca = (letak: string) => readFileSync(path.join(SITUS_UJI, letak, 'index.html'), 'utf8');

/** Content of a meta tag by its name or property. */
function meta(html: string, nama: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${nama}" content="([^"]*)"`).exec(html)?.[1];
}

/** What is shown inside other sites' pages is not shared by itself. */
const DIBAGIKAN = contohHalaman(SITUS_UJI).filter((letak) => !letak.startsWith('sematan/'));

describe.each(DIBAGIKAN)('/%s dibagikan di media sosial', (letak) => {
  let html = '';
  beforeAll(() => {
    html = baca(letak);
  });

  it('punya judul, ringkasan, dan kartu 1200×630 di alamat mutlak, paling besar 150 KB, dengan teks pengganti', async () => {
    for (const nama of ['og:title', 'og:description', 'og:url', 'og:image:alt', 'twitter:image:alt', 'description'])
      expect(meta(html, nama), nama).toBeTruthy();
    expect([meta(html, 'og:image:width'), meta(html, 'og:image:height'), meta(html, 'twitter:card')]).toEqual([
      '1200',
      '630',
      'summary_large_image',
    ]);
    const kartu = meta(html, 'og:image') ?? '';
    expect(kartu).toMatch(/^https?:\/\//);
    const berkas = path.join(SITUS_UJI, new URL(kartu).pathname);
    expect(await sharp(berkas).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(statSync(berkas).size).toBeLessThanOrEqual(150_000);
  });

  it('berlabel “Data contoh” dan noindex bila memuat angka rekaan, dan hanya bila begitu', () => {
    const rekaan =
      /^(?:$|realisasi|paket|peluang|lokasi|laporan|penyedia|pokja|rencana-aksi-daerah|zona-integritas|cara-menghitung|dokumen|survei\/(?!panduan)|data\/$|data\/20)/.test(
        letak,
      );
    expect(html.includes('class="peringatan-contoh"')).toBe(rekaan);
    expect(meta(html, 'og:title')?.includes('Data contoh')).toBe(rekaan);
    expect(meta(html, 'robots') === 'noindex').toBe(rekaan);
  });
});

describe('yang diterbitkan', () => {
  it('setiap berita punya halaman, kartu sendiri, dan entri di umpan Atom', () => {
    const umpan = readFileSync(path.join(SITUS_UJI, 'berita', 'atom.xml'), 'utf8');
    const berita = readdirSync(path.join(SITUS_UJI, 'berita'), { withFileTypes: true }).filter((e) => e.isDirectory());
    expect(berita.length).toBeGreaterThan(0);
    for (const { name } of berita) {
      expect(meta(baca(`berita/${name}`), 'og:image')).toContain(`/kartu/berita/${name}.png`);
      expect(umpan).toContain(`/berita/${name}/</id>`);
    }
  });

  it('nilai ITKP tampil apa adanya, tanpa label contoh: 68,24 pada 2025 dan “–” yang bukan nol', () => {
    const html = baca('itkp');
    expect(html).toContain('68,24');
    expect(html).toContain('11,80');
    expect(html).not.toContain('class="contoh"');
    const daring = /Toko Daring<\/th>([\s\S]*?)<\/tr>/.exec(html.slice(html.indexOf('id="indikator"')))?.[1] ?? '';
    expect([...daring.matchAll(/<td[^>]*>\s*([^<\s]+)\s*<\/td>/g)].map((m) => m[1])).toEqual([
      '1,00',
      '1,00',
      '0,00',
      '–',
      '–',
    ]);
  });
});
