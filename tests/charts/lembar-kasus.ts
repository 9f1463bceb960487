import type { GrafikIsi } from '../../src/charts/grafik.ts';
import { PALET_GELAP, PALET_TERANG, type Palet, VARIABEL_WARNA } from '../../src/charts/palet.ts';
import { gambarSvg } from '../../src/charts/svg/gambar.ts';
import { UKURAN, type Ukuran } from '../../src/charts/tema.ts';

/** A case drawn at a size. */
export interface Gambar {
  nama: string;
  ukuran: Ukuran;
  grafik: GrafikIsi;
}

const SELA = 24;

/** All drawings of a kind under each other as one SVG that any viewer shows, one element a line so that a change reads well. */
export function lembarKasus(gambar: readonly Gambar[]): string {
  let y = 0;
  const parts = gambar.map(({ nama, ukuran, grafik }) => {
    y += SELA;
    const svg = gambarSvg(grafik, ukuran).replace('<svg ', `<svg x="0" y="${y}" `).replaceAll('><', '>\n<');
    const part = `<!-- ${nama} ${ukuran} -->\n${svg}`;
    y += grafik.tinggi[ukuran];
    return part;
  });
  const style = `<style>svg{${css(PALET_TERANG)}}@media (prefers-color-scheme:dark){svg{${css(PALET_GELAP)}}}</style>`;
  const ground = '<rect width="100%" height="100%" fill="var(--warna-latar)"/>';
  const size = `width="${UKURAN.lebar.lebar}" height="${y + SELA}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Plus Jakarta Sans">`,
    style,
    ground,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function css(palet: Palet): string {
  return Object.entries(VARIABEL_WARNA)
    .map(([nama, variabel]) => `${variabel}:${palet[nama as keyof Palet]}`)
    .join(';');
}
