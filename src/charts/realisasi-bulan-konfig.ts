import { namaBulan } from '../model/format.ts';
import { hurufGrafik, opsiDasar } from './dasar.ts';
import type { Konfig } from './grafik.ts';
import { type KanvasGrafik, type Label, LEBAR_KUNCI, lebarTeks, pluginLabel } from './label.ts';
import { type Satuan, tulisSatuan } from './satuan.ts';
import { tandaContoh, TINGGI_TANDA } from './tanda-contoh.ts';
import { type Tema, TEMA_BAKU, type Ukuran } from './tema.ts';

/** Height at each size, pixels. */
export const TINGGI_REALISASI_BULAN = { sempit: 330, lebar: 400 } as const;

/** One month, cumulative: sen or per cent, null when not known. */
export interface Titik {
  /** `2026-10`. */
  bulan: string;
  target: number | null;
  realisasi: number | null;
}

/** What the curve is drawn from. */
export interface IsiRealisasiBulan {
  ukuran: 'keuangan' | 'fisik';
  titik: readonly Titik[];
  satuan: Satuan;
  contoh: boolean;
}

const SPASI = 20;

/** The config: bars for realization, a line for the target, both named where they stand in the last month with data. */
export function konfigRealisasiBulan(isi: IsiRealisasiBulan, ukuran: Ukuran, tema: Tema = TEMA_BAKU): Konfig {
  const { titik, contoh } = isi;
  const tulis = tulisSatuan(isi.satuan);
  const drawn = (n: number | null) => (n === null ? null : tulis.gambar(n));
  const highest = Math.max(0, ...titik.map(tertinggi));
  const { warna } = tema;
  const target = titik.map((t) => drawn(t.target));
  return {
    type: 'bar',
    data: {
      labels: titik.map((t) => `Sampai ${namaBulan(t.bulan)}`),
      datasets: [
        {
          label: 'Realisasi',
          data: titik.map((t) => drawn(t.realisasi)),
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
      ...opsiDasar(ukuran, tema, tulis.tepatGambar),
      layout: { padding: { top: ruangAtas(titik, ukuran), right: 2, bottom: contoh ? TINGGI_TANDA : 2 } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: warna.redup },
          ticks: {
            color: warna.redup,
            font: hurufGrafik(ukuran, tema),
            autoSkip: false,
            maxRotation: 0,
            callback: (_, i) => (ukuran === 'lebar' || i % 3 === 0 ? namaBulan(titik[i]?.bulan ?? '', 'pendek') : null),
          },
        },
        y: {
          beginAtZero: true,
          // The axis stays when a reader switches a series off.
          suggestedMax: tulis.gambar(highest),
          border: { display: false },
          grid: { color: warna.garis, tickLength: 0 },
          ticks: {
            color: warna.redup,
            font: hurufGrafik(ukuran, tema),
            maxTicksLimit: 6,
            padding: 8,
            callback: (n) => tulis.sumbu(highest).tulis(Number(n)),
          },
        },
      },
    },
    plugins: [
      pluginLabel(ukuran, tema, (chart) => ({
        label: [...labelDeret(chart, isi, ukuran, tema), ...tandaContoh(contoh, chart)],
      })),
    ],
  };
}

/** Names and values of both series and their difference above the last month with data, and the target of the whole year where there is room. */
function labelDeret(chart: KanvasGrafik, isi: IsiRealisasiBulan, ukuran: Ukuran, tema: Tema): Label[] {
  const { titik } = isi;
  const last = titik.findLast((t) => t.realisasi !== null);
  const at = titik.findIndex((t) => t === (last ?? titik.at(-1)));
  const point = titik[at];
  if (!point) return [];
  const rows = barisLabel(point, isi, tema).filter(({ deret: d }) => d === undefined || chart.isDatasetVisible(d));
  const measure = (l: Omit<Label, 'x' | 'y'>) =>
    lebarTeks(chart.ctx, l.teks, ukuran, tema, l.tebal) + (l.kunci ? LEBAR_KUNCI : 0);
  const block = tempat(chart, isi, at, Math.max(...rows.map(measure)), rows.length * SPASI);
  const labels = rows.map((row, i) => ({
    ...row,
    rata: 'right' as const,
    alas: true,
    x: block.kanan,
    y: block.atas + (i + 0.5) * SPASI,
  }));
  const end = titik.at(-1);
  if (!end || end === point || end.target === null || !last) return labels;
  const amount = tulisSatuan(isi.satuan).ringkas(end.target);
  const endLabels = [`Target setahun ${amount}`, amount].flatMap((teks): Label[] => {
    const corner = tempat(chart, isi, titik.length - 1, measure({ teks }), SPASI);
    const clear = corner.kiri > block.kanan + 12 || corner.bawah < block.atas - 4;
    return clear ? [{ teks, deret: 1, rata: 'right', alas: true, x: corner.kanan, y: corner.atas + SPASI / 2 }] : [];
  });
  return [...labels, ...endLabels.slice(0, 1)];
}

function barisLabel({ bulan, target, realisasi }: Titik, { satuan }: IsiRealisasiBulan, tema: Tema) {
  const { warna } = tema;
  const { ringkas } = tulisSatuan(satuan);
  const beda = target === null || realisasi === null ? null : realisasi - target;
  const rows: (Omit<Label, 'x' | 'y'> | false)[] = [
    { teks: `Sampai ${namaBulan(bulan)}`, warna: warna.redup },
    target !== null && {
      teks: `Target ${ringkas(target)}`,
      kunci: { bentuk: 'garis' as const, warna: warna.data2 },
      deret: 1,
    },
    realisasi !== null && {
      teks: `Realisasi ${ringkas(realisasi)}`,
      tebal: true,
      kunci: { bentuk: 'kotak' as const, warna: warna.data1 },
      deret: 0,
    },
    beda !== null && {
      teks: `Selisih ${beda > 0 ? '+' : ''}${satuan === 'persen' ? ringkas(beda).replace('%', 'poin') : ringkas(beda)}`,
      deret: 1,
    },
  ];
  return rows.filter((row) => row !== false);
}

/** A block of that size ending at a month, above everything drawn in the months it covers; moved right where the chart begins. */
function tempat(chart: KanvasGrafik, { titik, satuan }: IsiRealisasiBulan, at: number, lebar: number, tinggi: number) {
  const { x, y } = chart.scales;
  if (!x || !y) return { kiri: 0, kanan: lebar, atas: 0, bawah: tinggi };
  const half = chart.chartArea.width / titik.length / 2;
  const edge = at === titik.length - 1 ? chart.chartArea.right : x.getPixelForValue(at);
  const kanan = Math.max(edge, chart.chartArea.left + 8 + lebar);
  const under = titik.filter(
    (_, i) => x.getPixelForValue(i) > kanan - lebar - half && x.getPixelForValue(i) < kanan + half,
  );
  const bawah = y.getPixelForValue(tulisSatuan(satuan).gambar(Math.max(0, ...under.map(tertinggi)))) - 8;
  return { kiri: kanan - lebar, kanan, atas: bawah - tinggi, bawah };
}

/** Room above the plot that the labels need beyond what the curve leaves free; on a phone they reach over nine months. */
function ruangAtas(titik: readonly Titik[], ukuran: Ukuran): number {
  const last = titik.findLast((t) => t.realisasi !== null) ?? titik.at(-1);
  const known = [last?.target ?? null, last?.realisasi ?? null].filter((n) => n !== null).length;
  const rows = 1 + known + (known === 2 ? 1 : 0);
  const reach = Math.max(
    8,
    titik.findIndex((t) => t === last),
  );
  const under = Math.max(...titik.slice(0, reach + 1).map(tertinggi));
  const free = (1 - under / Math.max(1, ...titik.map(tertinggi))) * (TINGGI_REALISASI_BULAN[ukuran] - 130);
  return Math.max(SPASI + 10, rows * SPASI + 16 - free);
}

function tertinggi(t: Titik): number {
  return Math.max(t.target ?? 0, t.realisasi ?? 0);
}
