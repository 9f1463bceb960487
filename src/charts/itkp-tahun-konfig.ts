import { formatPoin } from '../model/format.ts';
import { bungkus } from './bungkus.ts';
import { hurufGrafik, opsiDasar } from './dasar.ts';
import type { Konfig } from './grafik.ts';
import { type KanvasGrafik, type Label, lebarTeks, type Penunjuk, pluginLabel } from './label.ts';
import type { NamaWarna } from './palet.ts';
import { sebarkan } from './sebar.ts';
import { tandaContoh, TINGGI_TANDA } from './tanda-contoh.ts';
import { type Tema, TEMA_BAKU, type Ukuran } from './tema.ts';

/** Height at each size, pixels. */
export const TINGGI_ITKP = { sempit: 360, lebar: 400 } as const;

/** One layer of the stack: an indicator's points in each year, null where it was not assessed. */
export interface LapisItkp {
  nama: string;
  nilai: readonly (number | null)[];
}

interface Isi {
  tahun: readonly number[];
  lapis: readonly LapisItkp[];
  total: readonly (number | null)[];
  predikat: readonly string[];
  contoh: boolean;
}

const WARNA: readonly NamaWarna[] = ['data1', 'data2', 'data3', 'data4'];
/** Room at the right for the names of the layers in pixels, characters a line of it takes, and lines. */
const KANAN = { sempit: { ruang: 122, huruf: 13, baris: 3 }, lebar: { ruang: 214, huruf: 26, baris: 2 } } as const;
const BARIS = 18;

/** The config: a stack per year, its total above it, its layers named beside the last one. */
export function konfigItkpTahun(isi: Isi, ukuran: Ukuran, tema: Tema = TEMA_BAKU): Konfig {
  const { tahun, lapis, contoh } = isi;
  const { warna } = tema;
  return {
    type: 'bar',
    data: {
      labels: tahun.map(String),
      datasets: lapis.map(({ nama, nilai }, i) => ({
        label: nama,
        data: [...nilai],
        backgroundColor: warnaLapis(nama, i, tema),
        inflateAmount: -0.75,
        categoryPercentage: 1,
        barPercentage: 0.7,
      })),
    },
    options: {
      ...opsiDasar(ukuran, tema, (n) => `${formatPoin(n)} poin`),
      layout: {
        padding: {
          top: ukuran === 'lebar' ? 8 : 2 * BARIS + 8,
          right: KANAN[ukuran].ruang,
          bottom: contoh ? TINGGI_TANDA : 2,
        },
      },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: warna.redup },
          ticks: { color: warna.teks, font: hurufGrafik(ukuran, tema), maxRotation: 0 },
        },
        y: {
          stacked: true,
          min: 0,
          ...(ukuran === 'lebar' ? { max: 100 } : {}),
          border: { display: false },
          grid: { display: ukuran === 'lebar', color: warna.garis, tickLength: 0 },
          ticks: {
            display: ukuran === 'lebar',
            stepSize: 25,
            color: warna.redup,
            font: hurufGrafik(ukuran, tema),
            padding: 8,
          },
        },
      },
    },
    plugins: [
      pluginLabel(ukuran, tema, (chart) => {
        const { label, penunjuk } = labelLapis(chart, isi, ukuran);
        return { label: [...labelTotal(chart, isi, ukuran, tema), ...label, ...tandaContoh(contoh, chart)], penunjuk };
      }),
    ],
  };
}

function warnaLapis(nama: string, i: number, tema: Tema): string {
  return tema.warna[nama === 'Tanpa rincian' ? 'kosong' : (WARNA[i] ?? 'kosong')];
}

/** The announced total above each stack, where the bars are wide enough for it; else above the first and the last. */
function labelTotal(
  { ctx, scales, chartArea }: KanvasGrafik,
  { total, predikat, lapis }: Isi,
  ukuran: Ukuran,
  tema: Tema,
): Label[] {
  const { x, y } = scales;
  if (!x || !y) return [];
  const step = chartArea.width / total.length;
  const all = step > lebarTeks(ctx, '00,00', ukuran, tema, true) + 2;
  return total.flatMap((n, i) => {
    const half = lebarTeks(ctx, formatPoin(n), ukuran, tema, true) / 2;
    const above = { x: Math.max(half, x.getPixelForValue(i)), rata: 'center' as const, dasar: 'bottom' as const };
    if (n === null) return [{ ...above, teks: '–', y: y.bottom - 4, warna: tema.warna.redup }];
    if (!all && i > 0 && i < total.length - 1) return [];
    const stack = lapis.reduce((sum, l) => sum + (l.nilai[i] ?? 0), 0);
    const top = y.getPixelForValue(Math.min(100, Math.max(n, stack))) - 5;
    const room = step > lebarTeks(ctx, predikat[i] ?? '', ukuran, tema) + 6;
    const name = { ...above, teks: predikat[i] ?? '', y: top - BARIS, warna: tema.warna.redup };
    return [{ ...above, teks: formatPoin(n), y: top, tebal: true }, ...(room ? [name] : [])];
  });
}

/** Names and points of the last stack's layers beside it, spread so that none covers another. */
function labelLapis(
  chart: KanvasGrafik,
  { lapis, total }: Isi,
  ukuran: Ukuran,
): { label: Label[]; penunjuk: Penunjuk[] } {
  const { x, y } = chart.scales;
  const last = total.length - 1;
  if (!x || !y || last < 0) return { label: [], penunjuk: [] };
  const edge = x.getPixelForValue(last) + (chart.chartArea.width / total.length) * 0.35;
  let sum = 0;
  const items = lapis.flatMap(({ nama, nilai }) => {
    const n = nilai[last] ?? null;
    if (n === null) return [];
    const middle = y.getPixelForValue(sum + n / 2);
    sum += n;
    const lines = [...bungkus(nama, KANAN[ukuran].huruf, KANAN[ukuran].baris), formatPoin(n)];
    return [{ y: middle, tinggi: lines.length * BARIS + 6, lines }];
  });
  const places = sebarkan(items, 0, chart.chartArea.bottom + 8);
  const left = chart.chartArea.right + 14;
  return {
    label: items.flatMap(({ lines }, i) =>
      lines.map((teks, j) => ({
        teks,
        x: left,
        y: (places[i] ?? 0) + (j - (lines.length - 1) / 2) * BARIS,
        tebal: j === lines.length - 1,
      })),
    ),
    penunjuk: items.map((item, i) => ({ dari: [edge + 2, item.y], ke: [left - 4, places[i] ?? item.y] })),
  };
}
