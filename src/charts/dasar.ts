import type { ChartOptions, FontSpec, TooltipItem } from 'chart.js';
import type { Tema, Ukuran } from './tema.ts';
import { UKURAN } from './tema.ts';

type Opsi = ChartOptions<'bar' | 'line'>;

/** What all charts share: type, no legend (labels stand at the data), tooltips for the browser. `nilai` writes a value with its unit. */
export function opsiDasar(ukuran: Ukuran, tema: Tema, nilai: (n: number, dataset: number) => string): Opsi {
  const { warna } = tema;
  return {
    animation: tema.animasi === 0 ? false : { duration: tema.animasi },
    font: hurufGrafik(ukuran, tema),
    color: warna.teks,
    clip: false,
    interaction: { mode: 'index', intersect: false },
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: warna.teks,
        titleColor: warna.latar,
        bodyColor: warna.latar,
        titleFont: hurufGrafik(ukuran, tema, true),
        bodyFont: hurufGrafik(ukuran, tema),
        cornerRadius: 2,
        padding: 12,
        boxPadding: 6,
        callbacks: { label: (item) => labelTooltip(item, nilai) },
      },
    },
  };
}

/** Type of ticks and labels at a size. */
export function hurufGrafik(ukuran: Ukuran, tema: Tema, tebal = false): FontSpec {
  return {
    family: tema.huruf,
    size: UKURAN[ukuran].huruf,
    weight: tebal ? 700 : 400,
    style: 'normal',
    lineHeight: 1.25,
  };
}

function labelTooltip(item: TooltipItem<'bar' | 'line'>, nilai: (n: number, dataset: number) => string): string {
  const value = item.dataset.data[item.dataIndex];
  return `${item.dataset.label ?? ''}: ${typeof value === 'number' ? nilai(value, item.datasetIndex) : 'tidak diketahui'}`;
}
