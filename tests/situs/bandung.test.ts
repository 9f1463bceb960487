/** A whole real district, from its export files to the pages, against figures that other lines take from the same files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adaBandung, angkaBandung, type AngkaSumber, FOLDER_BANDUNG } from '../kasus/bandung-sumber.ts';
import { nilaiTertutup } from '../kasus/bandung-tertutup.ts';
import { jalankanSkrip } from './harness/skrip.ts';

if (!adaBandung)
  it('shared/data tidak ada: angka halaman tidak dibandingkan dengan sumber asli', () => {
    console.warn('shared/data/isb-kab-bandung-2025 tidak ada: angka halaman tidak dibandingkan dengan sumber asli');
  });
else
  describe('dari berkas ekspor satu kabupaten sampai halamannya', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'situs-bandung-'));
    const konten = path.join(folder, 'konten');
    const hasil = path.join(folder, 'hasil');
    const sumber = angkaBandung();

    beforeAll(async () => {
      await jalankanSkrip('konten-baru.ts', [konten, '--daerah', 'Kabupaten Bandung']);
      await jalankanSkrip('import.ts', [FOLDER_BANDUNG, '--tahun', '2025', '--out', konten]);
      await jalankanSkrip('build.ts', [], { CONTENT_DIR: konten, OUT_DIR: hasil });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('jumlah paket, pagu, HPS, kontrak, dan dibayar di halaman realisasi sama dengan sumber sampai ke sen', () => {
      const seluruhnya = baris(baca(hasil, 'realisasi/2025'), 'opd').get('Seluruhnya');
      expect(seluruhnya).toEqual(sebagaiBaris(sumber.total));
    });

    it('begitu pula untuk setiap OPD', () => {
      const perOpd = baris(baca(hasil, 'realisasi/2025'), 'opd');
      expect(perOpd.size).toBe(sumber.perOpd.size + 1);
      for (const [opd, angka] of sumber.perOpd) {
        const [, isi] = [...perOpd].find(([nama]) => nama.toUpperCase() === opd.trim().toUpperCase()) ?? [];
        expect({ opd, ...isi }).toEqual({ opd, ...sebagaiBaris(angka) });
      }
    });

    it('dan untuk setiap metode', () => {
      const perMetode = baris(baca(hasil, 'realisasi/2025'), 'metode');
      for (const [metode, angka] of sumber.perMetode)
        expect({ metode, ...perMetode.get(metode) }).toEqual({ metode, ...sebagaiBaris(angka) });
    });

    it('paket yang gagal tampil pada tahapnya, dan setiap paket punya halaman', () => {
      const gagal = sumber.proses.filter((p) => p.gagal).length;
      const perTahap = baris(baca(hasil, 'realisasi/2025'), 'tahap');
      expect(perTahap.get('Gagal atau batal')?.paket).toBe(titik(gagal));
      const paket = readdirSync(path.join(hasil, 'paket'), { withFileTypes: true }).filter(
        // the explorer's lists and columns stand beside the packages
        (e) => e.isDirectory() && e.name.includes('-'),
      );
      expect(paket).toHaveLength(sumber.total.paket);
    });

    it('tidak satu pun NIP, NIK, NPWP, nomor rekening, atau nama orang dari kolom tertutup ada di mana pun di situs', () => {
      const { angka, nama } = nilaiTertutup();
      expect(angka.size).toBeGreaterThan(3000);
      expect(nama.size).toBeGreaterThan(500);
      const teks = isiSitus(hasil);
      const deret = new Set(teks.match(/\d[\d.-]{4,}\d/g));
      expect([...angka].filter((n) => deret.has(n))).toEqual([]);
      expect([...nama].filter((n) => teks.includes(n))).toEqual([]);
    });

    it('halaman menyebut apa yang belum termasuk, dan bahwa pesanan bukan kontrak dan bukan pembayaran', () => {
      const halaman = teks(baca(hasil, 'realisasi/2025'));
      expect(halaman).toMatch(/Belum termasuk: rencana tanpa proses/);
      expect(halaman).toMatch(
        /606 pesanan e-katalog dan Toko Daring senilai Rp190\smiliar[^.]*bukan kontrak dan bukan pembayaran/,
      );
    });

    it('data asli tidak berlabel contoh', () => {
      expect(baca(hasil, 'realisasi/2025')).not.toMatch(/Data contoh|noindex/);
    });
  });

interface Baris {
  paket: string;
  pagu: string;
  hps: string;
  kontrak: string;
  dibayar: string;
}

function baca(hasil: string, letak: string): string {
  return readFileSync(path.join(hasil, letak, 'index.html'), 'utf8');
}

/** Everything a reader can fetch, the CMS bundle and the compressed search index apart. */
function isiSitus(hasil: string): string {
  return readdirSync(hasil, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(?:html|json|xml|txt|svg)$/.test(f) && !/^(?:admin|pagefind)/.test(f))
    .map((f) => readFileSync(path.join(hasil, f), 'utf8'))
    .join('\n');
}

/** Rows of the table in a section of the page, by the text of their header cell. */
function baris(html: string, bagian: string): Map<string, Baris> {
  const mulai = html.indexOf(`<section class="bagian" id="${bagian}"`);
  const isi = html.slice(mulai, html.indexOf('</section>', mulai));
  const tabel = isi.slice(isi.lastIndexOf('<tbody'));
  return new Map(
    [...tabel.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].flatMap(([, tr = '']) => {
      const sel = [...tr.matchAll(/<(?:th|td)[^>]*>([\s\S]*?)<\/(?:th|td)>/g)].map(([, s = '']) => teks(s));
      const [nama, paket, pagu, hps, kontrak, dibayar] = sel;
      if (!nama || !paket || !pagu || !hps || !kontrak || !dibayar) return [];
      return [[nama, { paket, pagu, hps, kontrak, dibayar }] as const];
    }),
  );
}

function teks(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
}

function sebagaiBaris(a: AngkaSumber): Baris {
  return {
    paket: titik(a.paket),
    pagu: rupiah(a.pagu),
    hps: rupiah(a.hps),
    kontrak: rupiah(a.kontrak),
    dibayar: rupiah(a.dibayar),
  };
}

function titik(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

function rupiah(sen: number | null): string {
  if (sen === null) return '–';
  const utuh = titik(Math.floor(sen / 100));
  return sen % 100 === 0 ? utuh : `${utuh},${String(sen % 100).padStart(2, '0')}`;
}
