const HARI_MS = 86_400_000;

/** Day `n` of a year (0 is 1 January; may run beyond) as `YYYY-MM-DD`. */
export function hariKe(tahun: number, n: number): string {
  return new Date(Date.UTC(tahun, 0, 1) + n * HARI_MS).toISOString().slice(0, 10);
}

/** Number of a day within `tahun`, 0 for 1 January. */
export function nomorHari(tahun: number, hari: string): number {
  return Math.round((Date.parse(hari) - Date.UTC(tahun, 0, 1)) / HARI_MS);
}

/** The same day, or the Monday after when it falls on a weekend. */
export function hariKerja(tahun: number, n: number): number {
  const weekday = new Date(Date.UTC(tahun, 0, 1) + n * HARI_MS).getUTCDay();
  return weekday === 0 ? n + 1 : weekday === 6 ? n + 2 : n;
}

/** Number of the last day of each month of a year. */
export function akhirBulan(tahun: number): number[] {
  return Array.from({ length: 12 }, (_, i) =>
    nomorHari(tahun, new Date(Date.UTC(tahun, i + 1, 0)).toISOString().slice(0, 10)),
  );
}
