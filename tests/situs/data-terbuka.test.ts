/** What `/data/` offers on the built site is there, byte for byte as the catalogue says. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITUS_UJI } from '../../src/build/uji.ts';

interface Distribusi {
  'dcat:downloadURL': { '@id': string };
  'dcat:byteSize': { '@value': string };
  'spdx:checksum': { 'spdx:checksumValue': { '@value': string } };
}

const baca = (letak: string) => readFileSync(path.join(SITUS_UJI, letak));
const katalog = JSON.parse(baca('data/katalog.json').toString()) as {
  'dcat:dataset': { 'dct:identifier': string; 'dct:title': string; 'dcat:distribution': Distribusi[] }[];
};
const halaman = baca('data/index.html').toString();

describe('data terbuka di situs jadi', () => {
  it('setiap berkas di katalog ada, dengan ukuran dan SHA-256 yang disebut katalog dan halamannya', () => {
    const berkas = katalog['dcat:dataset'].flatMap((d) => d['dcat:distribution']);
    expect(berkas.length).toBeGreaterThan(20);
    for (const b of berkas) {
      const letak = new URL(b['dcat:downloadURL']['@id']).pathname.slice(1);
      const isi = baca(letak);
      const sidik = createHash('sha256').update(isi).digest('hex');
      expect([letak, String(isi.length), sidik]).toEqual([
        letak,
        b['dcat:byteSize']['@value'],
        b['spdx:checksum']['spdx:checksumValue']['@value'],
      ]);
      expect(halaman).toContain(sidik);
      expect(halaman).toContain(`href="/${letak}"`);
    }
  });

  it('umur ekspor dan impor dihitung saat dibaca, dan kaki setiap halaman serta baris sumber menunjuk ke sini', () => {
    expect([...halaman.matchAll(/<time datetime="\d{4}-\d\d-\d\d" data-umur/g)].length).toBeGreaterThanOrEqual(4);
    expect(baca('profil/index.html').toString()).toContain('href="/data/"');
    expect(baca('realisasi/2026/index.html').toString()).toContain('href="/data/#paket-2026"');
    expect(halaman).toContain('id="paket-2026"');
  });

  it('panduan SMEP, kamus, dan tentang OCDS ada, beserta skema dan contoh yang dirujuknya', () => {
    for (const letak of ['data/smep', 'data/kamus', 'data/ocds'])
      expect(existsSync(path.join(SITUS_UJI, letak, 'index.html'))).toBe(true);
    for (const letak of [
      'skema/smep-1.json',
      'skema/paket-3.json',
      'smep/contoh-smep-1.json',
      'ekstensi/kemajuan-fisik/extension.json',
    ])
      expect(JSON.parse(baca(`data/${letak}`).toString())).toBeTypeOf('object');
    expect(baca('data/ocds/index.html').toString()).toContain('tidak menyatakan diri patuh');
  });
});
