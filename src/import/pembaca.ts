import type { z } from 'zod';
import type { Generasi } from '../schemas/impor.ts';
import { type Asal, type Hasil, periksa } from '../schemas/masalah.ts';
import type { BidangUang, Pecahan } from './pecahan.ts';
import { bacaUangLonggar, pembacaKolom, uangLonggar } from './bidang-sumber.ts';
import type { Kepala } from './tabel.ts';

/** One kind of file the importer knows: a new dataset or generation is one more of these. */
export interface Pembaca {
  generasi: Generasi;
  /** Name of the dataset as its maker calls it. */
  dataset: string;
  /** Part of a SMEP file the reader is for; absent where rows come as a bare list. */
  bagian?: string;
  /** Columns that together tell this dataset from every other. */
  tanda: readonly string[];
  /** Columns that belong to another dataset: with one of them it is not this one. */
  bukan?: readonly string[];
  /** Turns a row into part of a package; null when the dataset is recognised but nothing on the site needs it yet. */
  baca: ((row: unknown, asal: Asal, kepala: Kepala | null) => Hasil<Pecahan>) | null;
  /** Columns that may pass, where rows are plain: their types say how a cell of a spreadsheet is read. */
  skema?: z.ZodType;
  /** Money fields that the dataset states. */
  uang: readonly BidangUang[];
  /** Money columns of which nothing is stored, with the reason; their sums are told all the same. */
  uangLain?: Readonly<Record<string, string>>;
  /** One row is the whole package: rows of the same package from two files are never mixed. */
  utuh?: true;
  /** Its rows are plans (RUP), which join the processes that name them. */
  rencana?: true;
  /** For a reader derived for another generation: names there → names its base knows … */
  alias?: ReadonlyMap<string, string>;
  /** … the base reader, whose place in the order of trust it takes … */
  dasar?: Pembaca;
  /** … and whether the columns are of that generation: when so, the base does not fit. */
  khas?: (kolom: ReadonlySet<string>) => boolean;
}

/**
 * A reader of plain rows: `skema` lists the columns that may pass (every other column is never carried on), `jadikan` says what a
 * checked row becomes.
 */
export function pembacaBaris<S extends z.ZodObject>(
  uraian: Omit<Pembaca, 'baca'> & { skema: S; jadikan: (row: z.output<S>) => Pecahan },
): Pembaca {
  const { skema, jadikan, ...pembaca } = uraian;
  const lain = Object.keys(pembaca.uangLain ?? {});
  const langsung = pembacaKolom(skema);
  return {
    ...pembaca,
    skema: lain.length === 0 ? skema : skema.extend(Object.fromEntries(lain.map((k) => [k, uangLonggar(k)]))),
    baca: (row, asal) => {
      const terbaca = langsung?.(row as Record<string, unknown>);
      const hasil = terbaca === undefined ? periksa(skema, row, asal) : { ok: true as const, data: terbaca };
      if (!hasil.ok) return hasil;
      const data = jadikan(hasil.data);
      if (lain.length > 0) data.uangLain = lain.map((k) => bacaUangLonggar((row as Record<string, unknown>)[k]));
      return { ok: true, data };
    },
  };
}
