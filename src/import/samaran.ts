import { rapatkanEjaan } from '../acuan/ejaan-metode.ts';
import { AwalKata } from './awal-kata.ts';
import { potongTeks } from './bersihkan-teks.ts';
import { PENANDA, samarkanBentuk } from './data-pribadi.ts';
import type { Penyamar, Tersamar } from './penyamar.ts';

/** Masks the texts of one data set and counts what it masked. */
export class Samaran {
  jumlah = 0;
  readonly #penyamar: Penyamar;
  readonly #utuh: ReadonlySet<string>;
  readonly #awalUtuh: AwalKata;

  /** `utuh`: denied values that are compared with whole texts. */
  constructor(penyamar: Penyamar, utuh: ReadonlySet<string> = new Set()) {
    this.#penyamar = penyamar;
    this.#utuh = utuh;
    this.#awalUtuh = new AwalKata(utuh);
  }

  /** A title or a place as its writer put it: as free text, and not a denied value as a whole. */
  uraian(teks: string | null, max: number): string | null {
    if (teks !== null && this.#awalUtuh.didepan(teks) && this.#utuh.has(rapatkanEjaan(teks)))
      return this.#hitung({ teks: PENANDA, jumlah: 1 }, max);
    return this.bebas(teks, max);
  }

  /** Free text: shapes, denied numbers and names. */
  bebas(teks: string | null, max: number): string | null {
    return teks === null ? null : this.#hitung(this.#penyamar(teks), max);
  }

  /** Name of a firm or a public body: shapes only, for it may be named after a person. */
  nama(teks: string): string {
    return this.#hitung(samarkanBentuk(teks), 200);
  }

  #hitung({ teks, jumlah }: Tersamar, max: number): string {
    this.jumlah += jumlah;
    return potongTeks(teks, max);
  }
}
