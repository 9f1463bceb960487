/** A file that can be read from its start as often as needed; works over node files and over a browser's File. */
export interface SumberBerkas {
  nama: string;
  bita: number;
  /**
   * Pieces in order; a piece is only good until the next one is asked for, since its bytes may be used again (copy with
   * `new Uint8Array(piece)`: the `slice` of a Buffer shares them). */
  buka: () => AsyncIterable<Uint8Array>;
}

/** Rows of a table in batches, each row a plain object by column name. */
export type Kumpulan = AsyncIterable<readonly unknown[]>;
