import type { Sen } from './uang.ts';

/** A sum together with what it covers: of `dari` packages, `diketahui` have the figure; null when none has. */
export interface Jumlah {
  /** Sen, or null when the source has the figure for no package. */
  nilai: Sen | null;
  diketahui: number;
  dari: number;
}

/** Totals of a group of packages, each with its coverage (domain brief §4.3). */
export interface Ringkasan {
  paket: number;
  pagu: Jumlah;
  hps: Jumlah;
  kontrak: Jumlah;
  dibayar: Jumlah;
}

/** Totals of one group: an OPD, a method, a status. */
export interface RingkasanKelompok extends Ringkasan {
  /** Code of the OPD, method or status. */
  kode: string;
  nama: string;
}
