import { PALET_TERANG, type Palet } from './palet.ts';

/** Drawn for phones, or for everything wider. */
export type Ukuran = 'sempit' | 'lebar';

/** Drawn width and type size in CSS pixels; at 360 px a phone shows 14 px as 12.8. */
export const UKURAN = {
  sempit: { lebar: 358, huruf: 14 },
  lebar: { lebar: 720, huruf: 15 },
} as const satisfies Record<Ukuran, { lebar: number; huruf: number }>;

/** What a config is drawn with: colours and type. */
export interface Tema {
  warna: Palet;
  /** CSS font family. */
  huruf: string;
  /** Milliseconds of animation; 0 draws at once. */
  animasi: number;
}

/** The face bundled with the site. */
export const HURUF = '"Plus Jakarta Sans"';

/** What the build draws with. */
export const TEMA_BAKU: Tema = { warna: PALET_TERANG, huruf: HURUF, animasi: 0 };
