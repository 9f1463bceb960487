import type { SumberBerkas } from './bentuk/sumber.ts';

/** How much of each file has been read, whoever reads it, told as one sum. */
export class KemajuanBaca {
  readonly #sumber: readonly SumberBerkas[];
  readonly #lapor: (tahap: string, dibaca: number) => void;
  readonly #dibaca = new Map<number, number>();

  /** `lapor` is told the stage and the bytes read of all files together. */
  constructor(sumber: readonly SumberBerkas[], lapor: (tahap: string, dibaca: number) => void) {
    this.#sumber = sumber;
    this.#lapor = lapor;
  }

  /** So many bytes of the file in place `i` have been read; less than before is no news. */
  catat(i: number, bita: number): void {
    const before = this.#dibaca.get(i) ?? 0;
    if (bita < before) return;
    this.#dibaca.set(i, bita);
    let sum = 0;
    for (const n of this.#dibaca.values()) sum += n;
    this.#lapor(`Membaca ${this.#sumber[i]?.nama ?? ''}`, sum);
  }

  /** The file in place `i`, telling how much of it has been read each time it is read further than before. */
  ikuti(sumber: SumberBerkas, i: number): SumberBerkas {
    this.catat(i, 0);
    return denganKemajuan(sumber, (bita) => {
      this.catat(i, bita);
    });
  }
}

/** A file that tells how far it has been read, each time it is read further than before. */
export function denganKemajuan(sumber: SumberBerkas, lapor: (bita: number) => void): SumberBerkas {
  let terjauh = 0;
  const buka = async function* () {
    let dibaca = 0;
    for await (const potongan of sumber.buka()) {
      yield potongan;
      dibaca += potongan.byteLength;
      if (dibaca > terjauh) lapor(dibaca);
      terjauh = Math.max(terjauh, dibaca);
    }
  };
  return { ...sumber, buka };
}
