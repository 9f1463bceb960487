import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GrafikIsi } from '../../src/charts/grafik.ts';
import { VARIABEL_WARNA } from '../../src/charts/palet.ts';
import { gambarSvg } from '../../src/charts/svg/gambar.ts';
import { UKURAN, type Ukuran } from '../../src/charts/tema.ts';
import { KASUS } from './kasus.ts';
import { kotakTeks, tumpukan } from './kotak-teks.ts';
import { lembarKasus } from './lembar-kasus.ts';

const CASES = Object.entries(KASUS);
const DRAWN = CASES.flatMap(([nama, grafik]) =>
  grafik.kosong === null ? (['sempit', 'lebar'] as Ukuran[]).map((ukuran) => ({ nama, ukuran, grafik })) : [],
);
const EMPTY = CASES.flatMap(([nama, grafik]) => (grafik.kosong === null ? [] : [{ nama, grafik }]));

const KINDS = [...new Set(DRAWN.map((d) => d.nama.split('/')[0] ?? ''))];

/** The narrowest phone the site is looked at on, less its margins. */
const LEBAR_PONSEL = 360 - 2 * 16;

describe('gambar grafik', () => {
  it.each(KINDS)('%s tampak seperti yang sudah dilihat orang', async (jenis) => {
    const sheet = lembarKasus(DRAWN.filter((d) => d.nama.startsWith(`${jenis}/`)));
    await expect(sheet).toMatchFileSnapshot(`gambar/${jenis}.svg`);
  });

  it.each(DRAWN)('$nama $ukuran: tulisan tidak saling menutup dan tidak keluar dari gambar', ({ ukuran, grafik }) => {
    const boxes = kotakTeks(gambarSvg(grafik, ukuran));
    expect(boxes.length).toBeGreaterThan(1);
    expect(tumpukan(boxes)).toEqual([]);
    const out = boxes.filter(
      (b) => b.kiri < 0 || b.kanan > UKURAN[ukuran].lebar || b.atas < 0 || b.bawah > grafik.tinggi[ukuran],
    );
    expect(out).toEqual([]);
  });

  it.each(DRAWN.filter((d) => d.ukuran === 'sempit'))(
    '$nama: di ponsel 360 px tiap tulisan paling kecil 12 px',
    ({ grafik }) => {
      const smallest = Math.min(...kotakTeks(gambarSvg(grafik, 'sempit')).map((b) => b.ukuran));
      expect((smallest * LEBAR_PONSEL) / UKURAN.sempit.lebar).toBeGreaterThanOrEqual(12);
    },
  );

  it.each(DRAWN)(
    '$nama $ukuran: "Data contoh" tertulis di gambar bila dan hanya bila datanya contoh',
    ({ ukuran, grafik }) => {
      const written = kotakTeks(gambarSvg(grafik, ukuran)).some((b) => b.teks === 'Data contoh');
      expect(written).toBe(grafik.contoh);
    },
  );

  it.each(DRAWN)('$nama $ukuran: hanya warna palet, sebagai variabel CSS', ({ ukuran, grafik }) => {
    const colours = [...gambarSvg(grafik, ukuran).matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((m) => m[1]);
    const allowed = ['none', ...Object.values(VARIABEL_WARNA).map((v) => `var(${v})`)];
    expect(colours.filter((c) => !allowed.includes(c ?? ''))).toEqual([]);
  });

  it.each(EMPTY)('$nama: tanpa data tidak digambar, dan dikatakan sebabnya', ({ grafik }) => {
    expect(grafik.kosong).toMatch(/belum/i);
    expect('konfig' in grafik).toBe(false);
  });
});

describe('satu gambar', () => {
  const grafik = ambil('realisasi-bulan/biasa');

  it('punya judul dan uraian yang ditunjuk oleh gambarnya, dan id yang hanya miliknya', () => {
    const [narrow, wide] = [gambarSvg(grafik, 'sempit'), gambarSvg(grafik, 'lebar')];
    expect(narrow).toContain(`<title id="realisasi-bulan-2026-sempit-judul">${grafik.judul}</title>`);
    expect(narrow).toContain('role="img" aria-labelledby="realisasi-bulan-2026-sempit-judul"');
    expect(narrow).toContain(grafik.deskripsi);
    const ids = [narrow, wide, gambarSvg(ambil('realisasi-opd/biasa'), 'lebar')].flatMap((svg) => daftarId(svg));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('dengan jalur berdiri sendiri: tanpa huruf, tanpa variabel', () => {
    const svg = gambarSvg(grafik, 'sempit', 'jalur');
    expect(svg).not.toMatch(/<text|var\(|font-family/);
    expect(svg).toContain('#00638a');
  });

  it('digambar sekali saja untuk isi yang sama', () => {
    let drawn = 0;
    const counted: GrafikIsi = {
      ...grafik,
      kode: 'hitung',
      konfig: (...a) => {
        drawn += 1;
        return grafik.konfig(...a);
      },
    };
    expect(gambarSvg(counted, 'sempit')).toBe(gambarSvg({ ...counted }, 'sempit'));
    expect(drawn).toBe(1);
    gambarSvg({ ...counted, masukan: { ...grafik.masukan, opsi: { tahun: 2025 } } }, 'sempit');
    expect(drawn).toBe(2);
  });

  it('dengan warna di luar palet gagal dan menyebut warnanya', () => {
    const off: GrafikIsi = {
      ...grafik,
      kode: 'luar-palet',
      konfig: (ukuran, tema) => {
        const konfig = grafik.konfig(ukuran, tema);
        const [first, ...rest] = konfig.data.datasets;
        return {
          ...konfig,
          data: {
            ...konfig.data,
            datasets: [{ ...first, data: first?.data ?? [], backgroundColor: '#fe0102' }, ...rest],
          },
        };
      },
    };
    expect(() => gambarSvg(off, 'sempit')).toThrow(/di luar palet: #fe0102/i);
  });
});

it('konfigurasi grafik dapat dibaca peramban: tanpa modul Node', () => {
  const files = readdirSync('src/charts').filter((name) => name.endsWith('.ts'));
  expect(files).toContain('realisasi-bulan-konfig.ts');
  for (const file of files)
    expect(readFileSync(path.join('src/charts', file), 'utf8'), file).not.toMatch(/from '(node:|[^']*svg\/)/);
});

function ambil(nama: string): GrafikIsi {
  const grafik = KASUS[nama];
  if (!grafik || grafik.kosong !== null) throw new Error(nama);
  return grafik;
}

function daftarId(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
}
