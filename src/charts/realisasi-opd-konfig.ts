import { formatRupiah } from '../model/format.ts';
import type { Jumlah } from '../model/jumlah.ts';
import type { RingkasanKelompok } from '../model/ringkasan.ts';
import { keRupiah, keSen } from '../model/uang.ts';
import { labelNama, sumbuNama, TEBAL_BATANG } from './batang-mendatar.ts';
import { hurufGrafik, opsiDasar } from './dasar.ts';
import type { Konfig } from './grafik.ts';
import { type KanvasGrafik, type Kunci, type Label, LEBAR_KUNCI, lebarTeks, pluginLabel } from './label.ts';
import type { SkalaRupiah } from './skala-rupiah.ts';
import { tandaContoh, TINGGI_TANDA } from './tanda-contoh.ts';
import { type Tema, TEMA_BAKU, type Ukuran } from './tema.ts';

/** Room above the rows for the key and the axis, pixels. */
export const KEPALA_OPD = 62;

interface Isi {
  baris: readonly RingkasanKelompok[];
  skala: SkalaRupiah;
  contoh: boolean;
}

/** The three amounts, from the outside in: pagu as a frame, contract as a bar in it, paid as a bar in that. */
const LAPIS = [
  { kunci: 'pagu', nama: 'Pagu', tebal: 1, bentuk: 'bingkai', warna: 'redup' },
  { kunci: 'kontrak', nama: 'Kontrak', tebal: 0.72, bentuk: 'kotak', warna: 'data2' },
  { kunci: 'dibayar', nama: 'Dibayar', tebal: 0.34, bentuk: 'kotak', warna: 'data1' },
] as const;

/** The config: bars within bars on one scale, so that contract and paid are read against pagu. */
export function konfigRealisasiOpd({ baris, skala, contoh }: Isi, ukuran: Ukuran, tema: Tema = TEMA_BAKU): Konfig {
  const { warna } = tema;
  const nama = baris.map((b) => b.nama);
  return {
    type: 'bar',
    data: {
      labels: nama,
      datasets: LAPIS.map((lapis, i) => ({
        label: lapis.nama,
        data: baris.map((b) => rupiah(b[lapis.kunci])),
        backgroundColor: lapis.bentuk === 'bingkai' ? warna.permukaan : warna[lapis.warna],
        borderColor: warna[lapis.warna],
        borderWidth: lapis.bentuk === 'bingkai' ? 1 : 0,
        borderSkipped: false,
        grouped: false,
        categoryPercentage: 1,
        barPercentage: TEBAL_BATANG[ukuran] * lapis.tebal,
        minBarLength: 2,
        order: LAPIS.length - i,
      })),
    },
    options: {
      ...opsiDasar(ukuran, tema, (n) => formatRupiah(keSen(n))),
      indexAxis: 'y',
      layout: { padding: { top: 30, right: 14, bottom: contoh ? TINGGI_TANDA : 2 } },
      scales: {
        y: sumbuNama(nama, ukuran, tema),
        x: {
          type: 'linear',
          position: 'top',
          min: 0,
          border: { display: false },
          grid: { color: warna.garis, tickLength: 4 },
          ticks: {
            color: warna.redup,
            font: hurufGrafik(ukuran, tema),
            maxTicksLimit: ukuran === 'sempit' ? 5 : 7,
            maxRotation: 0,
            callback: (n) => skala.tulis(Number(n)),
          },
        },
      },
    },
    plugins: [
      pluginLabel(ukuran, tema, (chart) => ({
        label: [
          ...labelKunci(chart, ukuran, tema),
          ...labelNama(chart, nama, ukuran),
          ...labelTakTercatat(chart, baris, ukuran, tema),
          ...tandaContoh(contoh, chart),
        ],
      })),
    ],
  };
}

/** The key in one row at the top, in the order of the layers. */
function labelKunci(chart: KanvasGrafik, ukuran: Ukuran, tema: Tema): Label[] {
  let x = chart.scales['x']?.left ?? 0;
  return LAPIS.map(({ nama, bentuk, warna }) => {
    const kunci: Kunci = { bentuk, warna: tema.warna[warna] };
    const label: Label = { teks: nama, x, y: 10, kunci };
    x += LEBAR_KUNCI + lebarTeks(chart.ctx, nama, ukuran, tema) + 20;
    return label;
  });
}

/** Says beside the bars what the source does not know, so that a missing bar is not read as zero. */
function labelTakTercatat(
  chart: KanvasGrafik,
  baris: readonly RingkasanKelompok[],
  ukuran: Ukuran,
  tema: Tema,
): Label[] {
  const { x, y } = chart.scales;
  if (!x || !y) return [];
  return baris.flatMap((b, i) => {
    const unknown = LAPIS.filter(({ kunci }) => b[kunci].nilai === null && (kunci === 'pagu' || b[kunci].dari > 0));
    if (unknown.length === 0) return [];
    const teks = `${unknown.map(({ nama }) => nama.toLowerCase()).join(', ')} tidak tercatat`;
    const inner = x.getPixelForValue(Math.max(rupiah(b.kontrak) ?? 0, rupiah(b.dibayar) ?? 0)) + 8;
    const frame = x.getPixelForValue(rupiah(b.pagu) ?? 0);
    const free = frame - inner > lebarTeks(chart.ctx, teks, ukuran, tema) + 4 ? inner : Math.max(inner, frame + 8);
    return [{ teks, x: free, y: y.getPixelForValue(i), warna: tema.warna.redup }];
  });
}

function rupiah({ nilai }: Jumlah): number | null {
  return nilai === null ? null : keRupiah(nilai);
}
