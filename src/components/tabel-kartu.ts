/** A column after the first; its cells are figures unless they are words. */
export interface KolomTabel {
  nama: string;
  /** Cells are words: they stand left. */
  teks?: boolean;
}

/** A row of finished cells, in the order of the columns; a cell that does not apply is empty. */
export interface BarisTabel {
  nama: string;
  /** Address below the base path that the name leads to, or `#…` on the page itself. */
  tautan?: string | undefined;
  /** Said small beside the name. */
  samping?: string | undefined;
  /** The row holds invented figures among real ones. */
  contoh?: boolean;
  /** Length of a bar below the name, 0 to 1. */
  batang?: number | undefined;
  sel: readonly string[];
}

/** Columns of figures by their names. */
export function kolomAngka(...nama: readonly string[]): KolomTabel[] {
  return nama.map((n) => ({ nama: n }));
}
