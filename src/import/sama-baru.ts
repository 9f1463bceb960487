/** Rows of one dataset of which nothing tells which is newer: the same version, drawn on the same day or on no known day. */
import type { Sen } from '../model/uang.ts';
import type { BarisPaket } from './baris-paket.ts';
import type { PecahanPaket } from './pecahan.ts';

/** Whether two rows are of one dataset, one version and one day. */
export function samaBaru(a: BarisPaket, b: BarisPaket): boolean {
  return (
    a.urutan === b.urutan &&
    a.pecahan.versi === b.pecahan.versi &&
    (a.pecahan.ditarik ?? null) === (b.pecahan.ditarik ?? null)
  );
}

/** The amount that is used with every other one that a row as new as its own states; null when there is none. `rows` in the order of trust. */
export function uangSamaBaru(
  rows: readonly BarisPaket[],
  ambil: (pecahan: PecahanPaket) => Sen | null,
): { dataset: string; dipakai: Sen; lain: Sen[] } | null {
  const used = rows.length < 2 ? undefined : rows.find((r) => ambil(r.pecahan) !== null);
  if (!used) return null;
  const dipakai = ambil(used.pecahan);
  let lain: Set<Sen> | undefined;
  for (const row of rows) {
    if (row === used || !samaBaru(row, used)) continue;
    const nilai = ambil(row.pecahan);
    if (nilai !== null && nilai !== dipakai) (lain ??= new Set()).add(nilai);
  }
  return dipakai === null || lain === undefined ? null : { dataset: used.pembaca.dataset, dipakai, lain: [...lain] };
}
