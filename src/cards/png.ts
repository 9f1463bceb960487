import type * as resvgPaket from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import type * as satoriPaket from 'satori';
import type sharpFungsi from 'sharp';
import { berkasHuruf, cariBerkas, muatPaket } from '../charts/svg/paket-asli.ts';
import { HURUF_KARTU, type Simpul } from './simpul.ts';

/** Width and height in pixels. */
export interface UkuranGambar {
  lebar: number;
  tinggi: number;
}

/** Colours in a card's PNG: text edges stay smooth, and a card stays far below 150 kB. */
const JUMLAH_WARNA = 128;

let huruf: satoriPaket.Font[] | undefined;
let versi: string | undefined;

/** Draws a card's layout into a PNG with a palette. */
export async function gambarPng(tata: Simpul, ukuran: UkuranGambar): Promise<Buffer> {
  const { Resvg } = muatPaket('@resvg/resvg-js') as typeof resvgPaket;
  const sharp = muatPaket('sharp') as typeof sharpFungsi;
  const svg = await gambarSvgKartu(tata, ukuran);
  const raster = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return sharp(raster).png({ palette: true, colours: JUMLAH_WARNA, compressionLevel: 9, effort: 7 }).toBuffer();
}

/** Draws a card's layout into SVG; `catat` hears where every piece of it came to stand. */
export async function gambarSvgKartu(
  tata: Simpul,
  { lebar, tinggi }: UkuranGambar,
  catat?: (simpul: satoriPaket.SatoriNode) => void,
): Promise<string> {
  const { default: satori } = muatPaket('satori') as typeof satoriPaket;
  huruf ??= bacaHuruf();
  const fonts = huruf;
  return satori(tata as unknown as ReactNode, {
    width: lebar,
    height: tinggi,
    fonts,
    ...(catat ? { onNodeDetected: catat } : {}),
  });
}

/** What makes a card's bytes besides its layout: versions of the packages and the face, and the number of colours. */
export function versiGambar(): string {
  versi ??=
    ['satori', '@resvg/resvg-js', 'sharp', '@fontsource/plus-jakarta-sans'].map(versiPaket).join(' ') +
    ` ${JUMLAH_WARNA}`;
  return versi;
}

function bacaHuruf(): satoriPaket.Font[] {
  return HURUF_KARTU.flatMap(({ nama, set }) =>
    ([400, 700] as const).map((weight) => ({
      name: nama,
      data: readFileSync(berkasHuruf(set, weight)),
      weight,
      style: 'normal' as const,
    })),
  );
}

function versiPaket(nama: string): string {
  const entry = cariBerkas(nama);
  const folder = entry.slice(0, entry.replaceAll('\\', '/').lastIndexOf(`/${nama}/`) + nama.length + 2);
  const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string };
  return `${nama}@${version}`;
}
