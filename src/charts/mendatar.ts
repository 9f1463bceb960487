/** Rows with a name, a bar and the value in words: the common form of the generic kinds. */
import { hurufGrafik, opsiDasar } from './dasar.ts';
import type { Konfig } from './grafik.ts';
import { type ButirKunci, labelKunci } from './kunci.ts';
import { type KanvasGrafik, type Label, type Penunjuk, pluginLabel } from './label.ts';
import type { NamaWarna } from './palet.ts';
import { tandaContoh } from './tanda-contoh.ts';
import { atasNama, SELA_NAMA, tata, type Tata, TINGGI_TEKS } from './tata-mendatar.ts';
import { type Tema, TEMA_BAKU, UKURAN, type Ukuran } from './tema.ts';

/** One series of bars, in drawn values; null where not known. */
export interface DeretMendatar {
  nama: string;
  nilai: readonly (number | null)[];
  warna: NamaWarna | readonly NamaWarna[];
  /** Drawn as a frame behind the others. */
  bingkai?: boolean;
}

/** What stands in the column of values; of something unknown it stands where the bar would be. */
export interface TeksNilai {
  teks: string;
  /** Said of something unknown. */
  redup?: boolean;
}

/** The axis above the rows, where there is room for one: on a phone the column of values says enough. */
export interface SumbuMendatar {
  tulis: (n: number) => string;
  min?: number;
  maks?: number;
  /** A value the axis reaches at least. */
  setidaknya?: number;
}

/** Everything rows are drawn from. */
export interface IsiMendatar {
  nama: readonly string[];
  nilai: readonly TeksNilai[];
  deret: readonly DeretMendatar[];
  tumpuk: boolean;
  kunci: readonly ButirKunci[];
  /** Null where the column of values says enough. */
  sumbu: SumbuMendatar | null;
  /** Writes a drawn value with its unit, for tooltips. */
  tulis: (n: number) => string;
  hias?: (chart: KanvasGrafik, ukuran: Ukuran, tema: Tema) => { label: Label[]; penunjuk?: Penunjuk[] };
  contoh: boolean;
}

/** The config: bars by row, names at the left (on a phone above), values at the right. */
export function konfigMendatar(isi: IsiMendatar, ukuran: Ukuran, tema: Tema = TEMA_BAKU): Konfig {
  const { warna } = tema;
  const t = tata(isi, ukuran);
  const { sumbu } = isi;
  const ends = batasSumbu(isi);
  const negative = isi.deret.some((d) => d.nilai.some((n) => n !== null && n < 0));
  const marked = t.sumbu > 0;
  return {
    type: 'bar',
    data: { labels: [...isi.nama], datasets: isi.deret.map((d, i) => deret(d, i, isi, t, tema)) },
    options: {
      ...opsiDasar(ukuran, tema, isi.tulis),
      indexAxis: 'y',
      layout: { padding: { left: t.kiri, right: t.kanan, top: t.atas, bottom: t.bawah } },
      scales: {
        y: { type: 'category', stacked: isi.tumpuk, display: false },
        x: {
          type: 'linear',
          position: 'top',
          stacked: isi.tumpuk,
          beginAtZero: true,
          ...ends,
          border: { display: false },
          afterBuildTicks: (scale) => {
            if (!marked) scale.ticks = [{ value: 0 }];
          },
          afterFit: (scale) => {
            scale.height = t.sumbu;
          },
          grid: {
            z: -1,
            tickLength: marked ? 4 : 0,
            color: ({ tick }) => (tick.value === 0 ? warna.redup : warna.garis),
            lineWidth: ({ tick }) => (marked || (tick.value === 0 && (t.samping || negative)) ? 1 : 0),
          },
          ticks: {
            display: marked,
            color: warna.redup,
            font: hurufGrafik(ukuran, tema),
            maxTicksLimit: 6,
            maxRotation: 0,
            callback: (n) => sumbu?.tulis(Number(n)) ?? '',
          },
        },
      },
    },
    plugins: [
      pluginLabel(ukuran, tema, (chart) => {
        const extra = isi.hias?.(chart, ukuran, tema);
        return {
          label: [
            ...labelKunci(isi.kunci, 1, UKURAN[ukuran].lebar, ukuran, tema),
            ...labelBaris(chart, isi, t, tema),
            ...(extra?.label ?? []),
            ...tandaContoh(isi.contoh, chart),
          ],
          penunjuk: extra?.penunjuk ?? [],
        };
      }),
    ],
  };
}

/** The ends of the axis: those asked for; without marks the longest bar takes all the room. */
function batasSumbu({ sumbu, deret, tumpuk }: IsiMendatar): { min?: number; max?: number; suggestedMax?: number } {
  if (sumbu)
    return {
      ...(sumbu.min === undefined ? {} : { min: sumbu.min }),
      ...(sumbu.maks === undefined ? {} : { max: sumbu.maks }),
      ...(sumbu.setidaknya === undefined ? {} : { suggestedMax: sumbu.setidaknya }),
    };
  if (tumpuk) return {};
  const all = deret.flatMap((d) => d.nilai).filter((n) => n !== null);
  const [min, max] = [Math.min(0, ...all), Math.max(0, ...all)];
  return min === max ? { min: 0, max: 1 } : { min, max };
}

function deret(
  { nama, nilai, warna, bingkai = false }: DeretMendatar,
  i: number,
  { tumpuk }: IsiMendatar,
  t: Tata,
  tema: Tema,
): Konfig['data']['datasets'][number] {
  const colour = typeof warna === 'string' ? tema.warna[warna] : warna.map((w) => tema.warna[w]);
  return {
    label: nama,
    data: [...nilai],
    backgroundColor: bingkai ? tema.warna.permukaan : colour,
    hoverBackgroundColor: bingkai ? tema.warna.permukaan : colour,
    borderColor: bingkai ? tema.warna.redup : colour,
    borderWidth: bingkai ? 1 : 0,
    borderSkipped: false,
    barThickness: t.batang,
    minBarLength: tumpuk ? 0 : 2,
    // A gap between the layers of a stack.
    ...(tumpuk ? { inflateAmount: -0.75 } : { grouped: false }),
    order: bingkai ? 100 : i,
  };
}

/** Names and values of the rows: beside the bars, or on a phone on the line above them. */
function labelBaris({ chartArea, scales, width }: KanvasGrafik, isi: IsiMendatar, t: Tata, tema: Tema) {
  const { x, y } = scales;
  if (!y) return [];
  return isi.nama.flatMap((_, i): Label[] => {
    const middle = y.getPixelForValue(i);
    const lines = t.nama[i] ?? [];
    const top = t.samping ? middle - ((lines.length - 1) * TINGGI_TEKS) / 2 : atasNama(middle, lines.length, t);
    const { teks, redup = false } = isi.nilai[i] ?? { teks: '' };
    const value: Label = redup
      ? { teks, x: (x?.getPixelForValue(0) ?? chartArea.left) + 6, y: middle, warna: tema.warna.redup, alas: true }
      : { teks, x: width - 1, y: t.samping ? middle : top, rata: 'right', tebal: true, alas: !t.samping };
    const name = lines.map((line, j): Label => {
      const place = { teks: line, y: top + j * TINGGI_TEKS };
      return t.samping
        ? { ...place, x: chartArea.left - SELA_NAMA, rata: 'right' }
        : { ...place, x: 1, rata: 'left', alas: true };
    });
    return [...name, ...(teks === '' ? [] : [value])];
  });
}
