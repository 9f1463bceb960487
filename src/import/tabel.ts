import type { Desimal } from './bentuk/desimal.ts';
import type { Kumpulan } from './bentuk/sumber.ts';
import type { BentukBerkas } from './uraikan-berkas.ts';
import type { Instansi } from './daerah.ts';

/** What a file says of all its rows, where it does (SMEP). */
export interface Kepala {
  instansi: Instansi;
  tahun: number;
  contoh: boolean;
  /** Day the data cover, `YYYY-MM-DD`. */
  sampaiDengan: string;
  /** Moment of the export, with its offset. */
  dieksporPada: string;
  /** Names of the work units by code. */
  opd: ReadonlyMap<string, string>;
}

/** Rows of one kind in a file; SMEP's file has two (opd, paket), LKPP's one. */
export interface Tabel {
  /** `opd` or `paket` in a SMEP file; null for a bare list. */
  bagian: string | null;
  kepala: Kepala | null;
  /** Sheet of a workbook that has several. */
  lembar?: string;
  baris: Kumpulan;
  /** Cells are text as a spreadsheet has it, with this decimal sign; absent where values have types of their own. */
  sel?: { desimal: Desimal };
  /** Row in which a spreadsheet shows each row, as far as `baris` has been walked; absent where rows are counted from 1. */
  nomor?: readonly number[];
  /** The page says that more pages of its data set follow (INAPROC `meta.has_more`). */
  adaLanjutan?: boolean;
}

/** An input file as it was found. */
export interface BerkasMasukan {
  /** Name without folder. */
  nama: string;
  sha256: string;
  bita: number;
  bentuk: BentukBerkas;
}
