/** The least result of a survey for a predicate, on the scale of its answers, worked out of the points the regulation asks for. */
import type { KomponenHasil, Lke } from '../../acuan/lke/bentuk-lke.ts';
import type { PredikatZi } from '../../acuan/lke/regulasi.ts';
import { bagi, dariDesimal, kali, type Pecahan } from './pecahan.ts';

/** 3,60 of 4 where 15,75 of 17,5 points are asked; null for a result without a threshold of its own and not alone in its group. */
export function ambangIndeks(
  lke: Lke,
  { kode, kelompok, bobot }: Pick<KomponenHasil, 'kode' | 'kelompok' | 'bobot'>,
  predikat: PredikatZi,
): Pecahan | null {
  const ambang = lke.ambang[predikat];
  const alone = lke.hasil.filter((h) => h.kelompok === kelompok).length === 1;
  const least = ambang.hasil[kode] ?? (alone ? ambang[kelompok] : undefined);
  return least === undefined ? null : kali(bagi(dariDesimal(least), dariDesimal(bobot)), dariDesimal(lke.skalaSurvei));
}
