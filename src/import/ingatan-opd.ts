import type { Opd } from '../schemas/opd.ts';

/** One object for each work unit as rows write it, however many rows do: an export names few units in many thousands of rows. */
export class IngatanOpd {
  readonly #perKode = new Map<string, Opd>();

  /** The object known for the same code and name, else the one given. */
  sama(opd: Opd): Opd {
    const known = this.#perKode.get(opd.kode);
    if (known?.nama === opd.nama) return known;
    this.#perKode.set(opd.kode, opd);
    return opd;
  }
}
