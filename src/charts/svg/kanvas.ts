/** The native canvas with the bundled face and nothing of the machine's fonts, so that every machine draws the same. */
import type * as napi from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

type Napi = typeof napi;
/** A canvas whose drawing is read back as SVG. */
export type KanvasSvg = ReturnType<Napi['createCanvas']> & { getContent(): Buffer };

/** How text leaves the canvas: left to `teks.ts`, or as paths. */
export type VarianTeks = 'teks' | 'jalur';

let loaded: Napi | undefined;

/** An empty SVG canvas of that size in pixels. Throws when a bundled font cannot be read. */
export function buatKanvas(lebar: number, tinggi: number, varian: VarianTeks): KanvasSvg {
  loaded ??= muat();
  const { createCanvas, SvgExportFlag } = loaded;
  return createCanvas(lebar, tinggi, varian === 'jalur' ? SvgExportFlag.ConvertTextToPaths : SvgExportFlag.NoPrettyXML);
}

/** Resolves a package file from the project: a bundled build may stand outside of it. */
export function cariBerkas(nama: string): string {
  return ambil().resolve(nama);
}

function muat(): Napi {
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] ??= '1';
  const napi = ambil()('@napi-rs/canvas') as Napi;
  for (const set of ['latin', 'latin-ext'])
    for (const weight of [400, 700]) {
      const file = cariBerkas(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${set}-${weight}-normal.woff`);
      if (!napi.GlobalFonts.registerFromPath(file))
        throw new Error(`Huruf tidak terbaca: ${path.basename(file)}. Jalankan npm ci lagi.`);
    }
  return napi;
}

function ambil(): NodeJS.Require {
  const here = createRequire(import.meta.url);
  try {
    here.resolve('@napi-rs/canvas');
    return here;
  } catch {
    return createRequire(path.join(process.cwd(), 'package.json'));
  }
}
