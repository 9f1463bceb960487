/** Pages about a year's data that stand beside its files; the catalogue links to those listed here. */
export interface HalamanTahun {
  /** Last part of the address: `/data/2026/<bagian>/`. */
  bagian: string;
  label: string;
}

/**
 * The pages that exist in `src/pages/data/[tahun]/`. Each is linked for every year, so one that is not built would be a dead link and stop the build:
 * list a page here when it is there.
 */
export const HALAMAN_TAHUN: readonly HalamanTahun[] = [];
