import type { Chart, Plugin } from 'chart.js';
import { hurufGrafik } from './dasar.ts';
import type { Tema, Ukuran } from './tema.ts';

/** A piece of text in a chart, placed in its pixels; `kunci` puts a sample of the mark it names before it. */
export interface Label {
  teks: string;
  x: number;
  y: number;
  rata?: 'left' | 'center' | 'right';
  dasar?: 'top' | 'middle' | 'bottom';
  warna?: string;
  tebal?: boolean;
  /** Stands on a piece of the ground, so that grid lines do not run through it. */
  alas?: boolean;
  kunci?: Kunci;
  /** The dataset it speaks of: gone with it when a reader switches that off. */
  deret?: number;
}

/** A sample of a mark: filled bar, outlined bar, line, or upright limit. */
export interface Kunci {
  bentuk: 'kotak' | 'bingkai' | 'garis' | 'tegak';
  warna: string;
}

/** A thin line from a mark to its label; with `tebal` (pixels) a mark of its own, in the colour of text. */
export interface Penunjuk {
  dari: readonly [number, number];
  ke: readonly [number, number];
  tebal?: number;
  /** The dataset it belongs to: gone with it when a reader switches that off. */
  deret?: number;
}

/** Chart with its measures, as label placers need it. */
export type KanvasGrafik = Pick<Chart, 'ctx' | 'chartArea' | 'scales' | 'width' | 'height' | 'isDatasetVisible'>;

/** Width of a mark's sample with the gap after it, pixels. */
export const LEBAR_KUNCI = 22;

/** Chart.js plugin that writes labels over the finished chart, in the browser as at build. */
export function pluginLabel(
  ukuran: Ukuran,
  tema: Tema,
  susun: (chart: KanvasGrafik) => { label: readonly Label[]; penunjuk?: readonly Penunjuk[] },
): Plugin<'bar' | 'line'> {
  const gambar = (chart: Chart<'bar' | 'line'>) => {
    const { ctx } = chart;
    const { label, penunjuk = [] } = susun(chart);
    ctx.save();
    const seen = ({ deret }: { deret?: number }) => deret === undefined || chart.isDatasetVisible(deret);
    for (const p of penunjuk) if (seen(p)) tarikGaris(ctx, p, tema);
    for (const l of label) if (seen(l)) tulis(ctx, l, ukuran, tema);
    ctx.restore();
  };
  return {
    id: 'label',
    // Over the grid lines that lie over the bars, but under a tooltip where one is shown.
    beforeTooltipDraw: gambar,
    afterDraw(chart) {
      if (!chart.tooltip?.opacity) gambar(chart);
    },
  };
}

/** Width of a text at a size, pixels. */
export function lebarTeks(
  ctx: CanvasRenderingContext2D,
  teks: string,
  ukuran: Ukuran,
  tema: Tema,
  tebal = false,
): number {
  ctx.font = fontCss(ukuran, tema, tebal);
  return ctx.measureText(teks).width;
}

function tulis(ctx: CanvasRenderingContext2D, label: Label, ukuran: Ukuran, tema: Tema): void {
  const { teks, x, y, rata = 'left', dasar = 'middle', kunci } = label;
  const width = lebarTeks(ctx, teks, ukuran, tema, label.tebal);
  if (label.alas) gambarAlas(ctx, label, width + (kunci ? LEBAR_KUNCI : 0), tema);
  if (kunci) gambarKunci(ctx, kunci, rata === 'right' ? x - width - LEBAR_KUNCI : x, y, tema);
  ctx.fillStyle = label.warna ?? tema.warna.teks;
  ctx.textAlign = rata;
  ctx.textBaseline = dasar;
  ctx.fillText(teks, kunci && rata !== 'right' ? x + LEBAR_KUNCI : x, y);
}

function gambarAlas(
  ctx: CanvasRenderingContext2D,
  { x, y, rata = 'left', dasar = 'middle' }: Label,
  width: number,
  tema: Tema,
): void {
  const left = rata === 'right' ? x - width : rata === 'center' ? x - width / 2 : x;
  const middle = dasar === 'bottom' ? y - 9 : dasar === 'top' ? y + 9 : y;
  ctx.fillStyle = tema.warna.latar;
  ctx.fillRect(left - 2, middle - 9, width + 4, 18);
}

function gambarKunci(ctx: CanvasRenderingContext2D, { bentuk, warna }: Kunci, x: number, y: number, tema: Tema): void {
  if (bentuk === 'garis' || bentuk === 'tegak') {
    const [dx, dy] = bentuk === 'garis' ? [7.5, 0] : [0, 9];
    ctx.strokeStyle = warna;
    ctx.lineWidth = 3;
    ctx.beginPath();
    ctx.moveTo(x + 7.5 - dx, y - dy);
    ctx.lineTo(x + 7.5 + dx, y + dy);
    ctx.stroke();
    return;
  }
  ctx.fillStyle = bentuk === 'kotak' ? warna : tema.warna.permukaan;
  ctx.fillRect(x + 1, y - 6, 13, 12);
  if (bentuk === 'kotak') return;
  ctx.strokeStyle = warna;
  ctx.lineWidth = 1;
  ctx.strokeRect(x + 1.5, y - 5.5, 12, 11);
}

function tarikGaris(ctx: CanvasRenderingContext2D, { dari, ke, tebal }: Penunjuk, tema: Tema): void {
  // A mark stands out of the bar it crosses, whatever that bar's colour.
  if (tebal !== undefined) goresan(ctx, dari, ke, tebal + 3, tema.warna.latar);
  goresan(ctx, dari, ke, tebal ?? 1, tebal === undefined ? tema.warna.redup : tema.warna.teks);
}

function goresan(
  ctx: CanvasRenderingContext2D,
  dari: readonly [number, number],
  ke: readonly [number, number],
  tebal: number,
  warna: string,
): void {
  ctx.strokeStyle = warna;
  ctx.lineWidth = tebal;
  ctx.beginPath();
  ctx.moveTo(...dari);
  ctx.lineTo(...ke);
  ctx.stroke();
}

function fontCss(ukuran: Ukuran, tema: Tema, tebal: boolean): string {
  const { size, weight, family } = hurufGrafik(ukuran, tema, tebal);
  return `${weight} ${size}px ${family}`;
}
