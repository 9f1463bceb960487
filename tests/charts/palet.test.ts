import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type NamaWarna,
  PALET_GELAP,
  PALET_TERANG,
  type Palet,
  VARIABEL_WARNA,
  WARNA_DATA,
} from '../../src/charts/palet.ts';
import { kontras } from '../../src/schemas/situs.ts';
import { bedaWarna, PENGLIHATAN } from './buta-warna.ts';

const PALET = { terang: PALET_TERANG, gelap: PALET_GELAP };
const NAMES = Object.keys(VARIABEL_WARNA) as NamaWarna[];

describe.each(Object.entries(PALET))('palet %s', (nama, palet) => {
  it.each([...WARNA_DATA, 'kosong'] as NamaWarna[])('%s terlihat di atas dasar (3 banding 1, WCAG 1.4.11)', (warna) => {
    expect(kontras(palet[warna], palet.latar)).toBeGreaterThanOrEqual(3);
  });

  it.each(['teks', 'redup'] as const)('tulisan berwarna %s terbaca (4,5 banding 1, WCAG 1.4.3)', (warna) => {
    expect(kontras(palet[warna], palet.latar)).toBeGreaterThanOrEqual(4.5);
    expect(kontras(palet[warna], palet.permukaan)).toBeGreaterThanOrEqual(4.5);
  });

  it('nilai yang ditulis di dalam batang terbaca', () => {
    expect(kontras(palet.latar, palet.data1)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PENGLIHATAN)('warna data dapat dibedakan: %s', (penglihatan) => {
    const pairs = WARNA_DATA.flatMap((a, i) => WARNA_DATA.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) expect(bedaWarna(palet[a], palet[b], penglihatan), `${a} dan ${b}`).toBeGreaterThan(12);
    for (const a of WARNA_DATA)
      expect(bedaWarna(palet[a], palet.kosong, penglihatan), `${a} dan kosong`).toBeGreaterThan(7.5);
  });

  it('tidak memuat dua warna yang sama, sehingga tiap warna kembali ke namanya', () => {
    expect(new Set(NAMES.map((n) => palet[n])).size).toBe(NAMES.length);
  });

  it('sama dengan variabel di lembar gaya', () => {
    const css = ['token', 'grafik'].map((f) => readFileSync(`src/styles/${f}.css`, 'utf8')).join('\n');
    for (const blok of blokTema(css, nama))
      for (const [variabel, nilai] of blok) expect(nilai, variabel).toBe(nilaiPalet(palet, variabel));
    const seen = blokTema(css, nama).flatMap((blok) => [...blok.keys()]);
    expect(new Set(seen)).toEqual(new Set(Object.values(VARIABEL_WARNA)));
  });
});

/** The chart variables each block of a theme sets: `:root` for light, the one inside the media query for dark. */
function blokTema(css: string, tema: string): Map<string, string>[] {
  const selector = tema === 'terang' ? /^:root \{([^}]*)\}/gm : /^ {2}:root \{([^}]*)\}/gm;
  const known = new Set<string>(Object.values(VARIABEL_WARNA));
  return [...css.matchAll(selector)].map(
    ([, isi = '']) =>
      new Map(
        [...isi.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].flatMap(([, k = '', v = '']) =>
          known.has(k) ? [[k, v]] : [],
        ),
      ),
  );
}

function nilaiPalet(palet: Palet, variabel: string): string | undefined {
  return NAMES.filter((n) => VARIABEL_WARNA[n] === variabel).map((n) => palet[n])[0];
}
