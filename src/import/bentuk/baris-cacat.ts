import type { Masalah } from '../../schemas/masalah.ts';

/** Stands among the rows of a table for one that could not be read as a row: it counts as read and rejected. It has no columns to walk over. */
export class BarisCacat {
  readonly #masalah: Masalah;

  constructor(masalah: Masalah) {
    this.#masalah = masalah;
  }

  /** What is wrong with the row, with its number. */
  get masalah(): Masalah {
    return this.#masalah;
  }
}
