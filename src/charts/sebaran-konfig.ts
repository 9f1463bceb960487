import { opsiDasar } from './dasar.ts';
import type { Konfig } from './grafik.ts';
import { bungkusLebar, kiraLebar } from './kira-lebar.ts';
import { type KanvasGrafik, type Label, pluginLabel } from './label.ts';
import type { IsiMendatar } from './mendatar.ts';
import { tandaContoh, TINGGI_TANDA } from './tanda-contoh.ts';
import { type Tema, TEMA_BAKU, UKURAN, type Ukuran } from './tema.ts';

/** Height of the upright form at each size, pixels. */
export const TINGGI_SEBARAN = { sempit: 300, lebar: 320 } as const;

const BARIS = 18;
const BARIS_NAMA = 2;

/** Whether every bin's name and value find room below and above its bar; else the bins are drawn as rows. */
export function muatTegak(nama: readonly string[], ukuran: Ukuran): boolean {
  const step = (UKURAN[ukuran].lebar - 4) / nama.length;
  return nama.every((n) => bungkusLebar(n, step - 6, BARIS_NAMA, ukuran).every((line) => !line.endsWith('…')));
}

/** The config: an upright bar a bin with its value above it. */
export function konfigSebaran(isi: IsiMendatar, sumbu: string, ukuran: Ukuran, tema: Tema = TEMA_BAKU): Konfig {
  const { warna } = tema;
  const [bins] = isi.deret;
  const colours = typeof bins?.warna === 'string' ? [bins.warna] : (bins?.warna ?? []);
  return {
    type: 'bar',
    data: {
      labels: [...isi.nama],
      datasets: [
        {
          label: bins?.nama ?? '',
          data: [...(bins?.nilai ?? [])],
          backgroundColor: colours.map((c) => warna[c]),
          categoryPercentage: 1,
          barPercentage: 0.86,
          maxBarThickness: 96,
          minBarLength: 2,
        },
      ],
    },
    options: {
      ...opsiDasar(ukuran, tema, isi.tulis),
      layout: {
        padding: {
          left: 2,
          right: 2,
          top: BARIS + 8,
          bottom: BARIS_NAMA * BARIS + 8 + BARIS + (isi.contoh ? TINGGI_TANDA : 4),
        },
      },
      scales: {
        x: { grid: { display: false }, border: { color: warna.redup }, ticks: { display: false } },
        y: { display: false, beginAtZero: true },
      },
    },
    plugins: [
      pluginLabel(ukuran, tema, (chart) => ({
        label: [...labelKelas(chart, isi, sumbu, ukuran, tema), ...tandaContoh(isi.contoh, chart)],
      })),
    ],
  };
}

function labelKelas(chart: KanvasGrafik, isi: IsiMendatar, sumbu: string, ukuran: Ukuran, tema: Tema): Label[] {
  const { x, y } = chart.scales;
  if (!x || !y) return [];
  const step = chart.chartArea.width / isi.nama.length;
  const foot = chart.chartArea.bottom + 8;
  const names = isi.nama.flatMap((n, i) =>
    bungkusLebar(n, step - 4, BARIS_NAMA, ukuran).map((teks, j): Label => {
      const unknown = isi.deret[0]?.warna[i] === 'kosong';
      return {
        teks,
        x: x.getPixelForValue(i),
        y: foot + j * BARIS,
        rata: 'center',
        dasar: 'top',
        ...(unknown ? { warna: tema.warna.redup } : {}),
      };
    }),
  );
  const values = isi.nilai.flatMap(({ teks, redup = false }, i): Label[] => {
    const fits = kiraLebar(teks, ukuran) <= step + 2;
    const top = y.getPixelForValue(Math.max(0, isi.deret[0]?.nilai[i] ?? 0)) - 5;
    return fits
      ? [
          {
            teks,
            x: x.getPixelForValue(i),
            y: top,
            rata: 'center',
            dasar: 'bottom',
            tebal: !redup,
            ...(redup ? { warna: tema.warna.redup } : {}),
          },
        ]
      : [];
  });
  const axis: Label = {
    teks: sumbu,
    x: chart.chartArea.left,
    y: foot + BARIS_NAMA * BARIS + 2,
    dasar: 'top',
    warna: tema.warna.redup,
  };
  return [...names, ...values, axis];
}
