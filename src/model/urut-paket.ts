import type { Paket } from '../schemas/paket.ts';
import { tahap, URUTAN_TAHAP } from './tahap.ts';

/** Packages a page of a list: a table that a phone still scrolls through, and few pages for most OPD. */
export const PAKET_SEHALAMAN = 100;

/** Packages by stage, then by name; the id settles the rest. */
export function urutkanPaket(paket: readonly Paket[]): Paket[] {
  const banding = new Intl.Collator('id', { numeric: true });
  return [...paket]
    .map((p) => ({ p, tempat: URUTAN_TAHAP.indexOf(tahap(p)) }))
    .sort((a, b) => a.tempat - b.tempat || banding.compare(a.p.nama, b.p.nama) || (a.p.id < b.p.id ? -1 : 1))
    .map(({ p }) => p);
}
