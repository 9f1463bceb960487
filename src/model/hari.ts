/** A calendar day some days later (or earlier): `2026-11-03` + 7 → `2026-11-10`. */
export function tambahHari(hari: string, banyak: number): string {
  return new Date(Date.parse(`${hari}T00:00:00Z`) + banyak * 86_400_000).toISOString().slice(0, 10);
}
