/** Every figure the site shows, declared once: receipts, the method page and its anchors are made from this table. */
import type { Ukuran } from './bentuk-ukuran.ts';
import { UKURAN_INDEKS } from './ukuran-indeks.ts';
import { UKURAN_INTEGRITAS } from './ukuran-integritas.ts';
import { UKURAN_PAKET } from './ukuran-paket.ts';
import { UKURAN_PANGSA } from './ukuran-pangsa.ts';
import { UKURAN_PERISTIWA } from './ukuran-peristiwa.ts';
import { UKURAN_PROSES } from './ukuran-proses.ts';
import { UKURAN_SURVEI } from './ukuran-survei.ts';
import { UKURAN_TURUNAN } from './ukuran-turunan.ts';

/** Measures by code; the code is the anchor on /cara-menghitung/. */
export const UKURAN = {
  ...UKURAN_PAKET,
  ...UKURAN_TURUNAN,
  ...UKURAN_PERISTIWA,
  ...UKURAN_PANGSA,
  ...UKURAN_PROSES,
  ...UKURAN_INDEKS,
  ...UKURAN_SURVEI,
  ...UKURAN_INTEGRITAS,
} as const satisfies Record<string, Ukuran>;

/** Code of a measure. */
export type KodeUkuran = keyof typeof UKURAN;

/** Measures in the order people read them. */
export const DAFTAR_UKURAN = Object.keys(UKURAN) as KodeUkuran[];

/** A measure by its code. */
export function ukuran(kode: KodeUkuran): Ukuran {
  return UKURAN[kode];
}
