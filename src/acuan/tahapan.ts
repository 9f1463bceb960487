/** Stages of a selection as SPSE names them, spellings of its versions included. */

/** Offers are handed in. */
export const PENAWARAN = /^(?:upload|pemasukan) dokumen penawaran/i;

/** Qualifications are handed in before offers: who misses it cannot offer (prakualifikasi). */
export const PRAKUALIFIKASI = /^(?:upload|pemasukan) dokumen prakualifikasi/i;
