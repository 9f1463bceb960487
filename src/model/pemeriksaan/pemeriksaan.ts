/** What a check is, and what it can say of a package. */
import type { JenisPemeriksaan } from '../../acuan/pemeriksaan.ts';
import type { Paket } from '../../schemas/paket.ts';
import { formatRupiah } from '../format.ts';
import type { Sen } from '../uang.ts';

/** One value found, as people read it. */
export interface Nilai {
  nama: string;
  nilai: string;
}

/** What a check says of a package; `null` values never make a note, they make "tidak-diketahui". */
export type Hasil =
  | { hasil: 'tidak-berlaku' }
  | { hasil: 'tidak-diketahui' }
  | { hasil: 'sesuai' }
  | {
      hasil: 'catatan';
      nilai: Nilai[];
      /** Rules the importer stated with the notes, each once; none where the check itself found it. */
      aturan?: readonly string[];
    };

/** What a check knows beside the package. */
export interface Konteks {
  /** Budget year. */
  tahun: number;
  /** Day of the export, WIB. */
  hariEkspor: string;
  /** Names of OPD by code. */
  opd: ReadonlyMap<string, string>;
}

/** A check: its words, and a pure function. */
export interface Pemeriksaan {
  /** ASCII, part of its address. */
  kode: string;
  jenis: JenisPemeriksaan;
  /** A question, not an accusation. */
  judul: string;
  /** One or two sentences: what is compared with what. */
  aturan: string;
  /** What it does not apply to, one a line. */
  kecuali: readonly string[];
  /** Regulation or standard. */
  sumber: string;
  /** True where no package is known to be clear: data do not tell whether two sources state the field, so no denominator is shown. */
  tanpaPenyebut?: boolean;
  periksa: (paket: Paket, konteks: Konteks) => Hasil;
}

/** The check does not apply to this package. */
export const TIDAK_BERLAKU: Hasil = { hasil: 'tidak-berlaku' };
/** It applies, but the source does not tell enough. */
export const TIDAK_TAHU: Hasil = { hasil: 'tidak-diketahui' };
/** It applies and nothing is to be asked. */
export const SESUAI: Hasil = { hasil: 'sesuai' };

/** A note with the values found, `[nama, nilai]`; amounts in sen are written out. */
export function catat(...pairs: readonly (readonly [string, Sen | string])[]): Extract<Hasil, { hasil: 'catatan' }> {
  return {
    hasil: 'catatan',
    nilai: pairs.map(([nama, nilai]) => ({ nama, nilai: typeof nilai === 'string' ? nilai : formatRupiah(nilai) })),
  };
}
