/** The least index an external survey must have for WBK under the regulation in force. */
import { LKE_BERLAKU } from '../../acuan/lke/regulasi.ts';
import { CARA_SURVEI } from '../../acuan/survei.ts';
import type { Survei } from '../../schemas/survei.ts';
import { ambangIndeks } from '../lke/ambang-indeks.ts';
import { keAngka } from '../lke/pecahan.ts';

/** `ambang WBK` 3,60 (SPAK) or 3,20 (SPKP) of 4; null for surveys that do not enter the score sheet: the SKM, and the unit's own. */
export function ambangSurvei({
  jenis,
  penerbit,
}: Pick<Survei, 'jenis' | 'penerbit'>): { nama: string; nilai: number } | null {
  const komponen = LKE_BERLAKU.hasil.find((h) => h.kode === CARA_SURVEI[jenis].lke);
  const least = penerbit === 'eksternal' && komponen ? ambangIndeks(LKE_BERLAKU, komponen, 'WBK') : null;
  return least && { nama: 'ambang WBK', nilai: keAngka(least) };
}
