import type { ChartOptions } from 'chart.js';
import { bungkus } from './bungkus.ts';
import { hurufGrafik } from './dasar.ts';
import { pangkas } from './kira-lebar.ts';
import type { KanvasGrafik, Label } from './label.ts';
import { type Tema, UKURAN, type Ukuran } from './tema.ts';
import { TINGGI_TANDA } from './tanda-contoh.ts';

/** Height of one row, and of what stands above and below the rows, pixels. */
const TINGGI_BARIS = { sempit: 54, lebar: 46 } as const;
const LEBAR_NAMA = 216;

/** Width of the bars within their row: on a phone the name takes the upper half. */
export const TEBAL_BATANG = { sempit: 0.38, lebar: 0.62 } as const;

/** Height of a chart of that many rows; `kepala` is the room its key and axis take, pixels. */
export function tinggiBatang(baris: number, kepala: number, contoh: boolean): Record<Ukuran, number> {
  const rest = kepala + 6 + (contoh ? TINGGI_TANDA : 0);
  return { sempit: baris * TINGGI_BARIS.sempit + rest, lebar: baris * TINGGI_BARIS.lebar + rest };
}

/** The axis of names: in a column at the left where there is room, else hidden (`labelNama` writes them above the bars). */
export function sumbuNama(
  nama: readonly string[],
  ukuran: Ukuran,
  tema: Tema,
): NonNullable<ChartOptions<'bar' | 'line'>['scales']>[string] {
  return {
    type: 'category',
    grid: { display: false },
    border: { display: false },
    ticks: {
      display: ukuran === 'lebar',
      crossAlign: 'far',
      autoSkip: false,
      color: tema.warna.teks,
      font: hurufGrafik(ukuran, tema),
      callback: (_, i) => bungkus(nama[i] ?? '', 25, 2),
    },
    afterFit: (scale) => {
      scale.width = ukuran === 'lebar' ? LEBAR_NAMA : 0;
    },
  };
}

/** Names above their bars, for phones; none where the axis shows them. */
export function labelNama({ scales }: KanvasGrafik, nama: readonly string[], ukuran: Ukuran): Label[] {
  const { y, x } = scales;
  if (ukuran === 'lebar' || !y || !x) return [];
  return nama.map((n, i) => ({
    teks: pangkas(n, UKURAN[ukuran].lebar - 6, ukuran),
    x: x.left + 1,
    y: y.getPixelForValue(i) - TINGGI_BARIS.sempit * (TEBAL_BATANG.sempit / 2) - 4,
    dasar: 'bottom',
    alas: true,
  }));
}
