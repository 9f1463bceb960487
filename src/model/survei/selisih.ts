/** Whether two surveys beside each other give away a group that neither shows. */
import { KELOMPOK_TERKECIL } from '../../acuan/survei.ts';
import type { Survei } from '../../schemas/survei.ts';

/**
 * Two kinds asked on the very same days are as a rule one questionnaire. Where a few are missing from one of them, the difference of the two tables
 * tells how many, and of which group.
 */
export function selisihTerbuka(a: Survei, b: Survei): boolean {
  const satuKuesioner =
    a.jenis !== b.jenis &&
    a.penerbit === b.penerbit &&
    a.pelaksana === b.pelaksana &&
    a.mulai === b.mulai &&
    a.selesai === b.selesai;
  if (!satuKuesioner || a.responden === b.responden) return false;
  const kecil = (n: number) => n > 0 && n < KELOMPOK_TERKECIL;
  const pairs = a.susunan.flatMap(({ ciri, kelompok, responden }) => {
    const other = b.susunan.find((s) => s.ciri === ciri && s.kelompok === kelompok);
    return kelompok === null || responden === null || other?.responden == null
      ? []
      : [Math.abs(responden - other.responden)];
  });
  return kecil(Math.abs(a.responden - b.responden)) || pairs.some(kecil);
}
