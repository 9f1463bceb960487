/** A calendar day some days later (or earlier): `2026-11-03` + 7 → `2026-11-10`. */
export function tambahHari(hari: string, banyak: number): string {
  return new Date(Date.parse(`${hari}T00:00:00Z`) + banyak * 86_400_000).toISOString().slice(0, 10);
}

/** A moment as WIB writes it: `2026-11-02T08:00:00+07:00`. */
export function waktuWib(saat: Date): string {
  return `${new Date(saat.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function selisihHari(awal: string, akhir: string): number {
  return Math.round((Date.parse(akhir) - Date.parse(awal)) / 86_400_000);
}

/** The earliest of days (or moments, all written alike), or null when none is known. */
export function hariPertama(hari: readonly (string | null)[]): string | null {
  return hari.filter((h) => h !== null).sort()[0] ?? null;
}

/** The latest of days (or moments, all written alike), or null when none is known. */
export function hariTerakhir(hari: readonly (string | null)[]): string | null {
  const known = hari.filter((h) => h !== null).sort();
  return known.at(-1) ?? null;
}

/** The twelve months of a year: `2026-01` … */
export function bulanSetahun(tahun: number): string[] {
  return Array.from({ length: 12 }, (_, i) => `${tahun}-${String(i + 1).padStart(2, '0')}`);
}

/** Last day of a month, or of the month of a day: `2026-02` → `2026-02-28`. */
export function hariAkhirBulan(bulan: string): string {
  return new Date(Date.UTC(Number(bulan.slice(0, 4)), Number(bulan.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

/** The moment a day is over in WIB: `2026-11-04T00:00:00+07:00` for 2026-11-03. */
export function akhirHari(hari: string): string {
  return `${tambahHari(hari, 1)}T00:00:00+07:00`;
}
