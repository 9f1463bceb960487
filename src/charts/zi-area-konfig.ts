import { formatPersen } from '../model/format.ts';
import type { NilaiArea } from '../model/zona-integritas.ts';
import { labelNama, sumbuNama, TEBAL_BATANG } from './batang-mendatar.ts';
import { hurufGrafik, opsiDasar } from './dasar.ts';
import type { Konfig } from './grafik.ts';
import { type KanvasGrafik, type Label, pluginLabel } from './label.ts';
import { persenTerhadap } from './persen.ts';
import { tandaContoh, TINGGI_TANDA } from './tanda-contoh.ts';
import { type Tema, TEMA_BAKU, type Ukuran } from './tema.ts';

/** Room above the rows for the names of the thresholds, pixels. */
export const KEPALA_ZI = 44;

interface Isi {
  area: readonly NilaiArea[];
  /** Thresholds in per cent of an area's weight. */
  wbk: number;
  wbbm: number;
  contoh: boolean;
}

/** The config: one bar an area with its value at its end, and a line with its name for each threshold. */
export function konfigZiArea({ area, wbk, wbbm, contoh }: Isi, ukuran: Ukuran, tema: Tema = TEMA_BAKU): Konfig {
  const { warna } = tema;
  const nama = area.map((a) => a.nama);
  const ambang: Readonly<Record<number, string>> = { [wbk]: 'WBK', [wbbm]: 'WBBM' };
  return {
    type: 'bar',
    data: {
      labels: nama,
      datasets: [
        {
          label: 'Dari bobot',
          data: area.map((a) => a.persen),
          backgroundColor: warna.data1,
          categoryPercentage: 1,
          barPercentage: TEBAL_BATANG[ukuran],
        },
      ],
    },
    options: {
      ...opsiDasar(ukuran, tema, (n) => persenTerhadap(n, [wbk, wbbm], 1)),
      indexAxis: 'y',
      layout: { padding: { right: 8, bottom: contoh ? TINGGI_TANDA : 2 } },
      scales: {
        y: sumbuNama(nama, ukuran, tema),
        x: {
          type: 'linear',
          position: 'top',
          min: 0,
          max: 100,
          border: { display: false },
          afterBuildTicks: (scale) => {
            scale.ticks = [0, wbk, wbbm, 100].map((value) => ({ value }));
          },
          grid: {
            z: 1,
            tickLength: 4,
            color: ({ tick }) => (tick.value in ambang ? warna.teks : warna.garis),
            lineWidth: ({ tick }) => (tick.value in ambang ? 1.5 : 1),
          },
          ticks: {
            color: ({ tick }) => (tick.value in ambang ? warna.teks : warna.redup),
            font: hurufGrafik(ukuran, tema),
            autoSkip: false,
            maxRotation: 0,
            callback: (n) => [ambang[Number(n)] ?? '', formatPersen(Number(n))],
          },
        },
      },
    },
    plugins: [
      pluginLabel(ukuran, tema, (chart) => ({
        label: [
          ...labelNama(chart, nama, ukuran),
          ...labelNilai(chart, area, [wbk, wbbm], tema),
          ...tandaContoh(contoh, chart),
        ],
      })),
    ],
  };
}

/** Each value at the foot of its bar, clear of the thresholds, or after a bar too short to hold it; "belum dinilai" where there is none. */
function labelNilai(
  { scales }: KanvasGrafik,
  area: readonly NilaiArea[],
  ambang: readonly number[],
  tema: Tema,
): Label[] {
  const { x, y } = scales;
  if (!x || !y) return [];
  return area.map(({ persen }, i) => {
    if (persen === null)
      return { teks: 'belum dinilai', x: x.left + 6, y: y.getPixelForValue(i), warna: tema.warna.redup };
    const inside = x.getPixelForValue(persen) - x.left > 72;
    return {
      teks: persenTerhadap(persen, ambang, 1),
      x: inside ? x.left + 8 : x.getPixelForValue(persen) + 6,
      y: y.getPixelForValue(i),
      warna: inside ? tema.warna.latar : tema.warna.teks,
      tebal: true,
    };
  });
}
