/**
 * The colours charts are drawn with. Every hex stands for one CSS variable: the build draws in light colours and puts the variables in
 * their place (svg/warna.ts), the browser reads the variables and draws with what they are at that moment.
 */

/** Names of the colours a chart may use, each with the CSS variable that carries it on the page. */
export const VARIABEL_WARNA = {
  data1: '--data-1',
  data2: '--data-2',
  data3: '--data-3',
  data4: '--data-4',
  kosong: '--data-kosong',
  teks: '--warna-teks',
  redup: '--warna-teks-redup',
  garis: '--warna-garis',
  permukaan: '--warna-permukaan',
  latar: '--warna-latar',
} as const;

/** Name of a chart colour. */
export type NamaWarna = keyof typeof VARIABEL_WARNA;
/** One `#rrggbb` per name; no two alike, so that a drawn colour leads back to its name. */
export type Palet = Readonly<Record<NamaWarna, string>>;

/** On the light ground: data colours at least 3 to 1 (WCAG 2.2, 1.4.11) and apart from each other for colour-blind readers. */
export const PALET_TERANG: Palet = {
  data1: '#00638a',
  data2: '#e2620d',
  data3: '#8a63d8',
  data4: '#2f3a16',
  kosong: '#8a9492',
  teks: '#14191c',
  redup: '#545e63',
  garis: '#d5dbd9',
  permukaan: '#f4f6f5',
  latar: '#ffffff',
};

/** The same on the dark ground. */
export const PALET_GELAP: Palet = {
  data1: '#58bde6',
  data2: '#d2652c',
  data3: '#7a6bdf',
  data4: '#f3dc8d',
  kosong: '#8b9593',
  teks: '#eef2f1',
  redup: '#a7b3b1',
  garis: '#344045',
  permukaan: '#1b2326',
  latar: '#12181b',
};

/** Colours that carry data: these must be told apart. */
export const WARNA_DATA = ['data1', 'data2', 'data3', 'data4'] as const satisfies readonly NamaWarna[];
