/** National targets that shares are held against, with the rule they come from. */
export interface BatasNasional {
  /** What it is called beside a figure. */
  nama: string;
  /** Per cent. */
  persen: number;
  /** Rule that sets it, in words. */
  dasar: string;
}

/** Least share of spending for micro and small firms and cooperatives (Inpres 2/2022). */
export const BATAS_UMK: BatasNasional = {
  nama: 'paling sedikit (Inpres 2/2022)',
  persen: 40,
  dasar: 'Inpres 2/2022: paling sedikit 40 % anggaran belanja barang/jasa untuk usaha mikro, usaha kecil, dan koperasi',
};
