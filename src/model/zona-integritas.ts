/** One of the six areas with its score and what WBK and WBBM ask of it; points. */
export interface NilaiArea {
  kode: string;
  nama: string;
  bobot: number;
  pemenuhan: number | null;
  reform: number | null;
  /** Pemenuhan + reform, or null when either is not assessed. */
  nilai: number | null;
  /** Share of the weight in per cent, or null. */
  persen: number | null;
}
