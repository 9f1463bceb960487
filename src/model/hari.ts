/** A calendar day some days later (or earlier): `2026-11-03` + 7 → `2026-11-10`. */
export function tambahHari(hari: string, banyak: number): string {
  return new Date(Date.parse(`${hari}T00:00:00Z`) + banyak * 86_400_000).toISOString().slice(0, 10);
}

/** A moment as WIB writes it: `2026-11-02T08:00:00+07:00`. */
export function waktuWib(saat: Date): string {
  return `${new Date(saat.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
