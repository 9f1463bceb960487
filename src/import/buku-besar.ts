import { type Sen, tambah } from '../model/uang.ts';
import type { NasibBaris } from './baris-paket.ts';
import type { BidangUang } from './pecahan.ts';

/** Rows of one table that share their budget years, summed up by what became of them. */
export interface Akun {
  /** Budget years the rows belong to; null when to none or any. */
  tahun: readonly number[] | null;
  dibuat: number;
  digabung: number;
  berulang: number;
  ditolak: number;
  /** Reasons of unused rows with their number. */
  alasan: Map<string, number>;
  /** Amounts per field: by reason why they are not stored; under null those that are. */
  uang: Map<BidangUang, Map<string | null, Sen>>;
}

/** Where every row and every sen went, summed up as it becomes known: nothing is kept per row. */
export class BukuBesar {
  readonly #akun: Map<string, Akun>[] = [];

  /** Books one row of a table. */
  catat({ tabel, nasib, uang }: NasibBaris, tahun: readonly number[] | null): void {
    const akun = this.#buka(tabel, tahun);
    if (typeof nasib === 'string') akun[nasib] += 1;
    else akun.alasan.set(nasib.tidakDipakai, (akun.alasan.get(nasib.tidakDipakai) ?? 0) + 1);
    for (const { bidang, sen, selisih } of uang) {
      let sums = akun.uang.get(bidang);
      if (!sums) akun.uang.set(bidang, (sums = new Map<string | null, Sen>()));
      const known = sums.get(selisih);
      sums.set(selisih, known === undefined ? sen : tambah(known, sen));
    }
  }

  /** The accounts of a table. */
  akun(tabel: number): Akun[] {
    return [...(this.#akun[tabel]?.values() ?? [])];
  }

  #buka(tabel: number, tahun: readonly number[] | null): Akun {
    const ofTable = (this.#akun[tabel] ??= new Map<string, Akun>());
    const key = tahun === null ? '' : tahun.length === 1 ? String(tahun[0]) : tahun.join(',');
    let akun = ofTable.get(key);
    if (!akun) {
      akun = { tahun, dibuat: 0, digabung: 0, berulang: 0, ditolak: 0, alasan: new Map(), uang: new Map() };
      ofTable.set(key, akun);
    }
    return akun;
  }
}
