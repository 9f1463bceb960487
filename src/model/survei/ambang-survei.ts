/** The least index an external survey must have for WBK, worked out of the points the regulation asks for. */
import { LKE_BERLAKU } from '../../acuan/lke/regulasi.ts';
import { CARA_SURVEI } from '../../acuan/survei.ts';
import type { Survei } from '../../schemas/survei.ts';
import { bagi, dariDesimal, kali, keAngka } from '../lke/pecahan.ts';

/** `ambang WBK` 3,60 (SPAK) or 3,20 (SPKP) of 4; null for surveys that do not enter the score sheet: the SKM, and the unit's own. */
export function ambangSurvei({
  jenis,
  penerbit,
}: Pick<Survei, 'jenis' | 'penerbit'>): { nama: string; nilai: number } | null {
  if (penerbit !== 'eksternal') return null;
  const { lke } = CARA_SURVEI[jenis];
  const komponen = LKE_BERLAKU.hasil.find((h) => h.kode === lke);
  if (!komponen) return null;
  const { WBK } = LKE_BERLAKU.ambang;
  const own: Readonly<Record<string, number>> = WBK.hasil;
  const least = own[komponen.kode] ?? (komponen.kelompok === 'prima' ? WBK.prima : undefined);
  if (least === undefined) return null;
  const exact = kali(bagi(dariDesimal(least), dariDesimal(komponen.bobot)), dariDesimal(LKE_BERLAKU.skalaSurvei));
  return { nama: 'ambang WBK', nilai: keAngka(exact) };
}
