/** The file the explorer loads: one budget year of packages by columns, as JSON (docs/keputusan/0010). Rows stand by OPD, then by id. */

/** Columns with few values: codes, and one base-36 digit of their place per row; `-` where the source says nothing. */
export interface KolomPilihan {
  kode: readonly string[];
  isi: string;
}

/** `/paket/tahun/<tahun>.json`; row i of every column is the same package. Amounts in rupiah; null is "not known" or "does not count". */
export interface KolomPaket {
  versi: 1;
  tahun: number;
  contoh: boolean;
  /** Day up to which the data hold, and day of the export, WIB. */
  sampaiDengan: string;
  diekspor: string;
  /** Code, name, address part, and how many of the next rows are its own. */
  opd: readonly (readonly [kode: string, nama: string, slug: string, banyak: number])[];
  /** Prefixes of ids, and what all of their numbers are multiples of. */
  awalan: readonly (readonly [awalan: string, kelipatan: number])[];
  /** Place of the prefix as a digit, per row. */
  awalanId: string;
  /** Rest of the id: a number as its distance from the row before with this prefix, divided by `kelipatan`; any other as written. */
  kunciId: readonly (number | string)[];
  nama: readonly string[];
  metode: KolomPilihan;
  jenis: KolomPilihan;
  tahap: KolomPilihan;
  /** Names of the sources of funds, joined (`APBD dan APBDP`). */
  dana: KolomPilihan;
  /** Kind (first letter of badan-usaha, perorangan, tidak-jelas) and, of firms, the name behind it. */
  penyedia: readonly string[];
  /** Place in `penyedia`, or -1. */
  penyediaBaris: readonly number[];
  /** Public notes: code and title, the combinations that occur, and the combination of each row (-1: none). */
  catatan: readonly (readonly [kode: string, judul: string])[];
  susunanCatatan: readonly (readonly number[])[];
  catatanBaris: readonly number[];
  /** Base-32 digit per row, sum of SIFAT. */
  sifat: string;
  pagu: readonly (number | null)[];
  /** As the difference from pagu, where that is known. */
  hps: readonly (number | null)[];
  /** As the difference from HPS, else from pagu, where known. */
  kontrak: readonly (number | null)[];
  /** As the difference from the contract, where known. */
  dibayar: readonly (number | null)[];
  pesanan: readonly (number | null)[];
  /**
   * Packages whose plans (RUP) others share: rows as the distance from the one before; the numbers of their plans; and of those whose pagu is the sum of
   * several plans (by their place here), the pagu of each.
   */
  berbagi: {
    baris: readonly number[];
    rup: readonly (number | readonly number[])[];
    pagu: readonly (readonly [ke: number, pagu: readonly number[]])[];
  };
}

/** `/paket/tahun/<tahun>-rup.json`: codes of each row's plans, spaces between; loaded when somebody types a number. */
export interface KolomRup {
  rup: readonly string[];
}

/** What is to be expected of a package, as bits: an HPS, a contract, payments; that its process failed; that it is an order which was not cancelled. */
export const SIFAT = { hps: 1, kontrak: 2, dibayar: 4, gagal: 8, pesanan: 16 } as const;

/** Figures of a package that the explorer shows, sorts and filters by, in the order of the way from plan to payment. */
export const UKURAN_NILAI = ['pagu', 'hps', 'kontrak', 'dibayar', 'pesanan'] as const;
/** Name of such a figure. */
export type UkuranNilai = (typeof UKURAN_NILAI)[number];

/** Filters with one value per package. */
export const NAMA_FASET = ['opd', 'metode', 'jenis', 'tahap', 'dana'] as const;
/** Name of such a filter. */
export type NamaFaset = (typeof NAMA_FASET)[number];

/** Value of a filter where the source says nothing. */
export const TIDAK_TERCATAT = 'tidak-tercatat';
