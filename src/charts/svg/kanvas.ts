/** The native canvas with the bundled face and nothing of the machine's fonts, so that every machine draws the same. */
import type * as napi from '@napi-rs/canvas';
import path from 'node:path';
import process from 'node:process';
import { HURUF } from '../tema.ts';
import { berkasHuruf, muatPaket } from './paket-asli.ts';

type Napi = typeof napi;
/** A canvas whose drawing is read back as SVG. */
export type KanvasSvg = napi.SvgCanvas;

/** How text leaves the canvas: left to `teks.ts`, or as paths. */
export type VarianTeks = 'teks' | 'jalur';

let loaded: Napi | undefined;
let meteran: napi.SKRSContext2D | undefined;

/** An empty SVG canvas of that size in pixels. Throws when a bundled font cannot be read. */
export function buatKanvas(lebar: number, tinggi: number, varian: VarianTeks): KanvasSvg {
  loaded ??= muat();
  const { createCanvas, SvgExportFlag } = loaded;
  return createCanvas(lebar, tinggi, varian === 'jalur' ? SvgExportFlag.ConvertTextToPaths : SvgExportFlag.NoPrettyXML);
}

/** What was drawn, as SVG; the canvas is of no use afterwards. Its pixels would otherwise stay in memory until the event loop turns. */
export function ambilSvg(kanvas: KanvasSvg): string {
  const svg = kanvas.getContent().toString('utf8');
  kanvas.width = 1;
  kanvas.height = 1;
  return svg;
}

/** Width in pixels of a line of text in the bundled face. */
export function ukurTeks(teks: string, ukuran: number, tebal: 400 | 700): number {
  meteran ??= buatKanvas(1, 1, 'teks').getContext('2d');
  meteran.font = `${tebal} ${ukuran}px ${HURUF}`;
  return meteran.measureText(teks).width;
}

function muat(): Napi {
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] ??= '1';
  const napi = muatPaket('@napi-rs/canvas') as Napi;
  for (const set of ['latin', 'latin-ext'] as const)
    for (const weight of [400, 700] as const) {
      const file = berkasHuruf(set, weight);
      if (!napi.GlobalFonts.registerFromPath(file))
        throw new Error(`Huruf tidak terbaca: ${path.basename(file)}. Jalankan npm ci lagi.`);
    }
  return napi;
}
