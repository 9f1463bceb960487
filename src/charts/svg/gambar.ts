/** A chart as SVG, drawn at build by Chart.js on Skia's SVG canvas. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { aman } from '../../model/aman.ts';
import type { GrafikIsi, Konfig } from '../grafik.ts';
import { TEMA_BAKU, UKURAN, type Ukuran } from '../tema.ts';
import { ambilSvg, buatKanvas, type VarianTeks } from './kanvas.ts';
import { rapikan } from './rapikan.ts';
import { disimpan } from './simpanan.ts';
import { tangkapTeks } from './teks.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale);

const cache = new Map<string, string>();

/**
 * The SVG of a chart at a size. `teks` is for pages: CSS variables for colours and the page's own face; `jalur` stands alone: fixed light
 * colours and text as paths. The same chart gives the same bytes and is drawn once per state of the code. Throws when it uses a colour outside the palette.
 */
export function gambarSvg(grafik: GrafikIsi, ukuran: Ukuran, varian: VarianTeks = 'teks'): string {
  const key = JSON.stringify([varian, ukuran, grafik.kode, grafik.masukan]);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const svg = disimpan(key, () => bungkusSvg(grafik, ukuran, gambar(grafik, ukuran, varian)));
  cache.set(key, svg);
  return svg;
}

function gambar(grafik: GrafikIsi, ukuran: Ukuran, varian: VarianTeks): string {
  const canvas = buatKanvas(UKURAN[ukuran].lebar, grafik.tinggi[ukuran], varian);
  const tulisan = varian === 'teks' ? tangkapTeks(canvas.getContext('2d')) : () => '';
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, konfigDiam(grafik.konfig(ukuran, TEMA_BAKU)));
  const drawn = ambilSvg(canvas).replace('</svg>', `${tulisan()}</svg>`);
  chart.destroy();
  return rapikan(drawn, TEMA_BAKU.warna, `${grafik.kode}-${ukuran}`, varian);
}

/** The config without anything that moves, listens, or depends on the screen. */
function konfigDiam(konfig: Konfig): Konfig {
  const { options = {} } = konfig;
  return { ...konfig, options: { ...options, responsive: false, animation: false, devicePixelRatio: 1, events: [] } };
}

/** Names and describes the drawing for who does not see it. */
function bungkusSvg(grafik: GrafikIsi, ukuran: Ukuran, svg: string): string {
  const id = `${grafik.kode}-${ukuran}`;
  const contoh = grafik.contoh ? 'Data contoh. ' : '';
  const head = `<title id="${id}-judul">${aman(grafik.judul)}</title><desc id="${id}-deskripsi">${aman(contoh + grafik.deskripsi)}</desc>`;
  const size = `width="${UKURAN[ukuran].lebar}" height="${grafik.tinggi[ukuran]}"`;
  return svg.replace(
    /<svg ([^>]*)>/,
    (_, rest: string) =>
      `<svg ${rest} ${size} role="img" aria-labelledby="${id}-judul" aria-describedby="${id}-deskripsi">${head}`,
  );
}
