/** The glossary: the one source of /istilah/, of docs/istilah.md and of the marks on terms in labels. */
import type { Istilah } from './bentuk-istilah.ts';
import { ISTILAH_ANGKA } from './istilah-angka.ts';
import { ISTILAH_PELAKU } from './istilah-pelaku.ts';
import { ISTILAH_PENGADAAN } from './istilah-pengadaan.ts';
import { ISTILAH_ZI } from './istilah-zi.ts';

const KELOMPOK = [ISTILAH_PENGADAAN, ISTILAH_PELAKU, ISTILAH_ANGKA, ISTILAH_ZI] as const;

type Semua = typeof ISTILAH_PENGADAAN & typeof ISTILAH_PELAKU & typeof ISTILAH_ANGKA & typeof ISTILAH_ZI;

/** Code of a term; it is the anchor on /istilah/. */
export type KodeIstilah = keyof Semua;

const PETA = new Map<string, Istilah>(KELOMPOK.flatMap((k) => Object.entries<Istilah>(k)));
const urut = new Intl.Collator('id', { numeric: true });

/** Codes of all terms, by name from A to Z. Throws nothing; a code given twice shows up twice. */
export const DAFTAR_ISTILAH: readonly KodeIstilah[] = KELOMPOK.flatMap((k) => Object.keys(k) as KodeIstilah[]).sort(
  (a, b) => urut.compare(istilah(a).nama, istilah(b).nama),
);

/** A term by its code. Throws an Error for a code the glossary lacks. */
export function istilah(kode: string): Istilah {
  const isi = PETA.get(kode);
  if (!isi) throw new Error(`Istilah "${kode}" tidak ada di src/acuan/istilah.ts`);
  return isi;
}
