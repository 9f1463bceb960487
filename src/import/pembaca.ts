import type { z } from 'zod';
import type { Generasi } from '../schemas/impor.ts';
import type { BidangUang, Pecahan } from './pecahan.ts';

/** One kind of file the importer knows: a new dataset or generation is one more of these. */
export interface Pembaca {
  generasi: Generasi;
  /** Name of the dataset as its maker calls it. */
  dataset: string;
  /** Columns that together tell this dataset from every other. */
  tanda: readonly string[];
  /** Where rows are turned into parts of packages; null when the dataset is recognised but not used yet. */
  baca: ((row: unknown, kepala: unknown) => BacaBaris) | null;
  /** Money fields that the dataset states. */
  uang: readonly BidangUang[];
  /** One row is the whole package: rows of the same package from two files are never mixed. */
  utuh?: true;
}

/** A row that was read, or the zod schema whose rules it breaks. */
export type BacaBaris = { ok: true; pecahan: Pecahan; peringatan?: string[] } | { ok: false; galat: z.core.$ZodIssue[]; skema: z.ZodType };
