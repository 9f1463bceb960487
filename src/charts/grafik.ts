import type { ChartConfiguration } from 'chart.js';
import type { Tema, Ukuran } from './tema.ts';

/** A Chart.js config of this site: bars and lines over named categories, null where a value is not known. */
export type Konfig = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

/** A column of the table beside a chart; figures stand right, with their unit in the header. */
export interface KolomTabel {
  nama: string;
  angka: boolean;
}

/** The numbers of a chart as text in Indonesian form; the first cell of a row names it, null is "–". */
export interface TabelGrafik {
  kolom: readonly KolomTabel[];
  baris: readonly (readonly string[])[];
}

/** Every kind of chart: those of one page first, then the generic ones. */
export type JenisGrafik =
  | 'realisasi-bulan'
  | 'realisasi-opd'
  | 'zi-area'
  | 'itkp-tahun'
  | 'ambang'
  | 'bagian'
  | 'batang'
  | 'batang-bertumpuk'
  | 'corong'
  | 'sebaran';

/** From what a chart was made, as plain JSON: the browser makes the same chart from it (pulau/jenis.ts). */
export interface MasukanGrafik {
  jenis: JenisGrafik;
  data: unknown;
  opsi: unknown;
}

interface IsiGrafik {
  /** Names the chart on its page, unique among charts: `realisasi-bulan-2026`. */
  kode: string;
  /** The finding, a sentence without full stop. */
  judul: string;
  /** What is measured, in which unit, in which order. */
  subjudul: string;
  /** One plain paragraph with the numbers that matter, for who cannot see the drawing. */
  deskripsi: string;
  tabel: TabelGrafik;
  /** The figures are invented: picture and figure say "Data contoh". */
  contoh: boolean;
  masukan: MasukanGrafik;
}

/** A chart with something to draw. `konfig` is pure: the same size and theme give the same config. */
export interface GrafikIsi extends IsiGrafik {
  kosong: null;
  /** Height in CSS pixels at the drawn width of each size. */
  tinggi: Readonly<Record<Ukuran, number>>;
  konfig: (ukuran: Ukuran, tema?: Tema) => Konfig;
}

/** A chart without data: `kosong` says why there is nothing to draw. */
export interface GrafikKosong extends IsiGrafik {
  kosong: string;
}

/** One chart: a finding, its numbers as a table, and a config to draw them with. */
export type Grafik = GrafikIsi | GrafikKosong;
