/** Which score sheets may be shown, in which order, and which one another is compared with. */
import type { Lembar } from '../../schemas/lke.ts';

const URUTAN_PENILAI: Readonly<Record<Lembar['penilai'], number>> = { mandiri: 0, tpi: 1, tpn: 2 };

/** Sheets that may be shown on a day (YYYY-MM-DD, WIB), newest first: TPI's and TPN's only from the day of their release. */
export function lembarTerbit(semua: readonly Lembar[], hariIni: string): Lembar[] {
  return semua
    .filter((l) => (l.dirilis === null ? l.penilai === 'mandiri' : l.dirilis <= hariIni))
    .sort(
      (a, b) =>
        b.tahun - a.tahun ||
        b.tanggal.localeCompare(a.tanggal) ||
        URUTAN_PENILAI[b.penilai] - URUTAN_PENILAI[a.penilai],
    );
}

/** The assessment before this one: the same assessor's if there is one under the same regulation, else the one just before. `semua` is newest first. */
export function lembarSebelumnya(lembar: Lembar, semua: readonly Lembar[]): Lembar | undefined {
  const earlier = semua.filter((l) => l.tanggal < lembar.tanggal && l.regulasi === lembar.regulasi);
  return earlier.find((l) => l.penilai === lembar.penilai) ?? earlier[0];
}
