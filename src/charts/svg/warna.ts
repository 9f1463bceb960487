/** From drawn colours back to the palette, and to CSS variables that follow light and dark. */
import { type NamaWarna, type Palet, VARIABEL_WARNA } from '../palet.ts';

const NAMA_CSS: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' };

/** A colour as Skia or CSS writes it as `#rrggbb`; throws for what is no plain colour. */
export function heksa(warna: string): string {
  const text = NAMA_CSS[warna] ?? warna.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((c) => c + c).join('')}`;
  const rgb = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((n) => Number(n).toString(16).padStart(2, '0'))
      .join('')}`;
  throw new Error(`Warna grafik tidak dikenal: ${warna}. Pakai warna dari src/charts/palet.ts tanpa tembus pandang.`);
}

/** The palette's name of a colour; throws when it is not of the palette. */
function namaWarna(warna: string, palet: Palet): NamaWarna {
  const hex = heksa(warna);
  for (const [nama, nilai] of Object.entries(palet)) if (nilai === hex) return nama as NamaWarna;
  throw new Error(`Warna grafik di luar palet: ${warna}. Pakai warna dari src/charts/palet.ts.`);
}

/** The CSS variable that stands for a colour of the palette: `var(--data-1)`. */
export function variabelWarna(warna: string, palet: Palet): string {
  return `var(${VARIABEL_WARNA[namaWarna(warna, palet)]})`;
}
