/** One figure in plain words. */
export interface Ukuran {
  nama: string;
  satuan: 'paket' | 'rupiah' | 'persen' | 'poin' | 'peserta' | 'penyedia' | 'hari' | 'responden';
  /** How it is worked out. */
  rumus: string;
  /** What it is counted once per, or set against. */
  dasar: string;
  /** Which rows count. */
  dihitung: string;
  /** Which rows do not. */
  tidak: string;
  /** Which source gives it where several could. */
  aturan: string;
  /** Fields of a package that it is made of (`kontrak.nilai`), or none when it does not come from packages. */
  bidang: readonly string[];
  /** Names of the datasets that state it (domain brief §4.3). */
  dataset: RegExp;
}
