import { type TitikBulan, titikTerakhir } from '../model/deret-bulan.ts';
import { formatRupiah, formatRupiahRingkas, namaBulan } from '../model/format.ts';
import { keRupiah, keSen, type Sen } from '../model/uang.ts';
import { hurufGrafik, opsiDasar } from './dasar.ts';
import type { Konfig } from './grafik.ts';
import { type KanvasGrafik, type Label, LEBAR_KUNCI, lebarTeks, pluginLabel } from './label.ts';
import type { SkalaRupiah } from './skala-rupiah.ts';
import { tandaContoh, TINGGI_TANDA } from './tanda-contoh.ts';
import { type Tema, TEMA_BAKU, type Ukuran } from './tema.ts';

/** Height at each size, pixels. */
export const TINGGI_REALISASI_BULAN = { sempit: 330, lebar: 400 } as const;

interface Isi {
  deret: readonly TitikBulan[];
  skala: SkalaRupiah;
  contoh: boolean;
}

const SPASI = 20;

/** The config: bars for realization, a line for the target, both named where they stand in the last month with data. */
export function konfigRealisasiBulan({ deret, skala, contoh }: Isi, ukuran: Ukuran, tema: Tema = TEMA_BAKU): Konfig {
  const { warna } = tema;
  const target = deret.map((t) => keRupiahNull(t.targetKeuangan));
  return {
    type: 'bar',
    data: {
      labels: deret.map((t) => `Sampai ${namaBulan(t.bulan)}`),
      datasets: [
        {
          label: 'Realisasi',
          data: deret.map((t) => keRupiahNull(t.realisasiKeuangan)),
          backgroundColor: warna.data1,
          categoryPercentage: 1,
          barPercentage: 0.72,
          order: 2,
        },
        ...(target.some((t) => t !== null)
          ? [
              {
                type: 'line' as const,
                label: 'Target',
                data: target,
                borderColor: warna.data2,
                backgroundColor: warna.data2,
                borderWidth: 3,
                pointRadius: 0,
                pointHoverRadius: 5,
                order: 1,
              },
            ]
          : []),
      ],
    },
    options: {
      ...opsiDasar(ukuran, tema, (n) => formatRupiah(keSen(n))),
      layout: { padding: { top: ruangAtas(deret, ukuran), right: 2, bottom: contoh ? TINGGI_TANDA : 2 } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: warna.redup },
          ticks: {
            color: warna.redup,
            font: hurufGrafik(ukuran, tema),
            autoSkip: false,
            maxRotation: 0,
            callback: (_, i) => (ukuran === 'lebar' || i % 3 === 0 ? namaBulan(deret[i]?.bulan ?? '', 'pendek') : null),
          },
        },
        y: {
          min: 0,
          // The axis stays when a reader switches a series off.
          suggestedMax: Math.max(0, ...deret.map(tertinggi)),
          border: { display: false },
          grid: { color: warna.garis, tickLength: 0 },
          ticks: {
            color: warna.redup,
            font: hurufGrafik(ukuran, tema),
            maxTicksLimit: 6,
            padding: 8,
            callback: (n) => skala.tulis(Number(n)),
          },
        },
      },
    },
    plugins: [
      pluginLabel(ukuran, tema, (chart) => ({
        label: [...labelDeret(chart, deret, ukuran, tema), ...tandaContoh(contoh, chart)],
      })),
    ],
  };
}

/** Names and values of both series above the last month with data, and the target of the whole year at its end where there is room. */
function labelDeret(chart: KanvasGrafik, deret: readonly TitikBulan[], ukuran: Ukuran, tema: Tema): Label[] {
  const last = titikTerakhir(deret);
  const at = deret.findIndex((t) => t === (last ?? deret.at(-1)));
  const point = deret[at];
  if (!point) return [];
  const rows = barisLabel(point, last !== undefined, tema).filter(
    ({ deret: d }) => d === undefined || chart.isDatasetVisible(d),
  );
  const measure = (l: Omit<Label, 'x' | 'y'>) =>
    lebarTeks(chart.ctx, l.teks, ukuran, tema, l.tebal) + (l.kunci ? LEBAR_KUNCI : 0);
  const block = tempat(chart, deret, at, Math.max(...rows.map(measure)), rows.length * SPASI);
  const labels = rows.map((row, i) => ({
    ...row,
    rata: 'right' as const,
    alas: true,
    x: block.kanan,
    y: block.atas + (i + 0.5) * SPASI,
  }));
  const end = deret.at(-1);
  if (!end || end === point || end.targetKeuangan === null || !last) return labels;
  const amount = formatRupiahRingkas(end.targetKeuangan);
  const endLabels = [`Target setahun ${amount}`, amount].flatMap((teks): Label[] => {
    const corner = tempat(chart, deret, deret.length - 1, measure({ teks }), SPASI);
    const clear = corner.kiri > block.kanan + 12 || corner.bawah < block.atas - 4;
    return clear ? [{ teks, deret: 1, rata: 'right', alas: true, x: corner.kanan, y: corner.atas + SPASI / 2 }] : [];
  });
  return [...labels, ...endLabels.slice(0, 1)];
}

function barisLabel(point: TitikBulan, covered: boolean, tema: Tema): Omit<Label, 'x' | 'y'>[] {
  const { warna } = tema;
  const target = point.targetKeuangan !== null && {
    teks: `Target ${formatRupiahRingkas(point.targetKeuangan)}`,
    kunci: { bentuk: 'garis' as const, warna: warna.data2 },
    deret: 1,
  };
  const realization = covered && {
    teks: `Realisasi ${formatRupiahRingkas(point.realisasiKeuangan)}`,
    tebal: true,
    kunci: { bentuk: 'kotak' as const, warna: warna.data1 },
    deret: 0,
  };
  const head = { teks: `Sampai ${namaBulan(point.bulan)}`, warna: warna.redup };
  return [head, ...[target, realization].filter((row) => row !== false)];
}

/** A block of that size ending at a month, above everything drawn in the months it covers; moved right where the chart begins. */
function tempat(chart: KanvasGrafik, deret: readonly TitikBulan[], at: number, lebar: number, tinggi: number) {
  const { x, y } = chart.scales;
  if (!x || !y) return { kiri: 0, kanan: lebar, atas: 0, bawah: tinggi };
  const half = chart.chartArea.width / deret.length / 2;
  const edge = at === deret.length - 1 ? chart.chartArea.right : x.getPixelForValue(at);
  const kanan = Math.max(edge, chart.chartArea.left + 8 + lebar);
  const under = deret.filter(
    (_, i) => x.getPixelForValue(i) > kanan - lebar - half && x.getPixelForValue(i) < kanan + half,
  );
  const bawah = y.getPixelForValue(Math.max(0, ...under.map(tertinggi))) - 8;
  return { kiri: kanan - lebar, kanan, atas: bawah - tinggi, bawah };
}

/** Room above the plot that the labels need beyond what the curve leaves free; on a phone they reach over nine months. */
function ruangAtas(deret: readonly TitikBulan[], ukuran: Ukuran): number {
  const last = titikTerakhir(deret) ?? deret.at(-1);
  const reach = Math.max(
    8,
    deret.findIndex((t) => t === last),
  );
  const under = Math.max(...deret.slice(0, reach + 1).map(tertinggi));
  const free = (1 - under / Math.max(1, ...deret.map(tertinggi))) * (TINGGI_REALISASI_BULAN[ukuran] - 130);
  return Math.max(SPASI, 3 * SPASI + 16 - free);
}

function tertinggi(t: TitikBulan): number {
  return keRupiah(Math.max(t.targetKeuangan ?? 0, t.realisasiKeuangan ?? 0) as Sen);
}

function keRupiahNull(sen: Sen | null): number | null {
  return sen === null ? null : keRupiah(sen);
}
