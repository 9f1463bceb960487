import { potongTeks } from './bersihkan-teks.ts';
import { samarkanBentuk } from './data-pribadi.ts';
import type { Penyamar, Tersamar } from './penyamar.ts';

/** Masks the texts of one data set and counts what it masked. */
export class Samaran {
  jumlah = 0;
  readonly #penyamar: Penyamar;

  constructor(penyamar: Penyamar) {
    this.#penyamar = penyamar;
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
