/** `paket/indeks.json`: what a package can be found by, newest year first; OPD by their place in `opd`. */
export interface IndeksPaket {
  contoh: boolean;
  opd: readonly string[];
  /** id, name, place of its OPD, who does it, codes of its plans (space between), year. */
  paket: readonly (readonly [id: string, nama: string, opd: number, pelaksana: string, rup: string, tahun: number])[];
}

/** A package that fits a query. */
export interface PaketTemuan {
  id: string;
  nama: string;
  opd: string;
  tahun: number;
}

/** Packages in which every word of the query stands (name, code, plan code, OPD or supplier), in the index's order; none for an empty query. */
export function cariPaket(indeks: IndeksPaket, tanya: string): PaketTemuan[] {
  const kata = tanya
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((k) => k.length > 1);
  if (kata.length === 0) return [];
  return indeks.paket.flatMap(([id, nama, opd, pelaksana, rup, tahun]) => {
    const namaOpd = indeks.opd[opd] ?? '';
    const teks = `${id} ${nama} ${namaOpd} ${pelaksana} ${rup}`.toLowerCase();
    return kata.every((k) => teks.includes(k)) ? [{ id, nama, opd: namaOpd, tahun }] : [];
  });
}
