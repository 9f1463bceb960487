/** The glossary: one source for the page, the document and the marks in labels. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAFTAR_ISTILAH, istilah } from '../../src/acuan/istilah.ts';
import { DAFTAR_UKURAN } from '../../src/acuan/ukuran.ts';
import { dokumenIstilah } from '../../src/model/dokumen-istilah.ts';
import { EJAAN_ISTILAH, tandaiIstilah } from '../../src/model/tandai-istilah.ts';

const AKAR = path.resolve(import.meta.dirname, '../..');

describe('daftar istilah', () => {
  it('tiap jangkar sekali, urut abjad, dan bukan jangkar huruf', () => {
    expect(new Set(DAFTAR_ISTILAH).size).toBe(DAFTAR_ISTILAH.length);
    expect(DAFTAR_ISTILAH.filter((k) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(k) || k.startsWith('huruf-'))).toEqual([]);
    const nama = DAFTAR_ISTILAH.map((k) => istilah(k).nama);
    expect(nama).toEqual([...nama].sort(new Intl.Collator('id', { numeric: true }).compare));
    expect(new Set(nama).size).toBe(nama.length);
  });

  it('arti paling banyak dua kalimat pendek, dan “lihat juga” menuju istilah lain yang ada', () => {
    for (const kode of DAFTAR_ISTILAH) {
      const { arti, lihat = [] } = istilah(kode);
      expect(arti.match(/[.!?](?=\s|$)/g)?.length, kode).toBeLessThanOrEqual(2);
      expect(arti.length, kode).toBeLessThanOrEqual(200);
      expect(
        lihat.filter((k) => k === kode || !DAFTAR_ISTILAH.some((d) => d === k)),
        kode,
      ).toEqual([]);
    }
  });

  it('setiap angka yang dihitung situs dijelaskan oleh paling sedikit satu istilah', () => {
    const dijelaskan = new Set(DAFTAR_ISTILAH.flatMap((k) => istilah(k).ukuran ?? []));
    // Worked out of terms that are there: late contracts and shares of quarters.
    expect(DAFTAR_UKURAN.filter((u) => !dijelaskan.has(u))).toEqual(['lewat-batas', 'pangsa-triwulan']);
  });

  it('docs/istilah.md sama dengan sumbernya (perbarui: jalankan uji ini dengan -u)', async () => {
    await expect(dokumenIstilah()).toMatchFileSnapshot(path.join(AKAR, 'docs', 'istilah.md'));
  });
});

describe('tanda pada label', () => {
  it('menandai tiap istilah sekali, yang terpanjang lebih dulu, dan bukan potongan kata', () => {
    expect(tandaiIstilah('HPS (Rp)')).toEqual([{ kode: 'hps', teks: 'HPS' }, ' (Rp)']);
    expect(tandaiIstilah('Selisih HPS dan kontrak (efisiensi)')).toEqual([
      { kode: 'efisiensi', teks: 'Selisih HPS dan kontrak (efisiensi)' },
    ]);
    expect(tandaiIstilah('Pagu lalu pagu')).toEqual([{ kode: 'pagu', teks: 'Pagu' }, ' lalu pagu']);
    expect(tandaiIstilah('SPSEX, pre-WBK/WBBM')).toEqual(['SPSEX, pre-WBK/WBBM']);
    for (const [ejaan, kode] of EJAAN_ISTILAH) expect(tandaiIstilah(ejaan), ejaan).toEqual([{ kode, teks: ejaan }]);
  });

  it('setiap label tetap yang ditulis sebagai <Istilah teks="…"> memang memuat istilah, begitu pula setiap tabel yang menandainya', () => {
    const halaman = readdirSync(path.join(AKAR, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((b) => b.endsWith('.astro'))
      .map((b) => ({ berkas: b, isi: readFileSync(path.join(AKAR, 'src', b), 'utf8') }));
    const berisi = (teks: string) => tandaiIstilah(teks).some((p) => typeof p !== 'string');
    const label = halaman
      .flatMap(({ isi }) => [...isi.matchAll(/<Istilah\s+teks="([^"]+)"/g)])
      .map(([, teks = '']) => teks);
    const kolom = halaman
      .filter(({ isi }) => /<TabelKartu\s[^]*?\n\s*istilah="/.test(isi))
      .map(({ berkas, isi }) => ({
        berkas,
        nama: [
          ...isi.matchAll(/kolomAngka\(((?:'[^']*'|[^'()]|\((?:'[^']*'|[^'()])*\))*)\)|\bnama: '([^']+)'/g),
        ].flatMap(([, daftar, satu]) =>
          satu === undefined ? [...(daftar ?? '').matchAll(/'([^']+)'/g)].map(([, n = '']) => n) : [satu],
        ),
      }));
    expect(label.filter((teks) => !berisi(teks))).toEqual([]);
    expect(kolom.filter(({ nama }) => !nama.some(berisi))).toEqual([]);
    expect(kolom.length).toBeGreaterThan(3);
    expect([...label, ...kolom.flatMap(({ nama }) => nama.filter(berisi))].length).toBeGreaterThan(10);
  });
});
