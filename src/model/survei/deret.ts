/** Surveys of one kind and publisher in their order, and what changed. */
import { PERIODE_SURVEI } from '../../acuan/survei.ts';
import type { Survei } from '../../schemas/survei.ts';
import { bulatPecahan } from '../lke/bulat.ts';
import { banding, kurang, NOL, type Pecahan } from '../lke/pecahan.ts';
import type { HasilSurvei } from './hitung.ts';

/** Newest first. */
export function urutSurvei(semua: readonly HasilSurvei[]): HasilSurvei[] {
  return [...semua].sort((a, b) => bandingSurvei(b.survei, a.survei) || a.kode.localeCompare(b.kode));
}

/** The same kind by the same publisher up to and with this one, oldest first; invented figures never stand among real ones. */
export function deretSurvei({ survei }: HasilSurvei, semua: readonly HasilSurvei[]): HasilSurvei[] {
  return semua
    .filter(
      ({ survei: s }) =>
        s.jenis === survei.jenis &&
        s.penerbit === survei.penerbit &&
        s.contoh === survei.contoh &&
        bandingSurvei(s, survei) <= 0,
    )
    .sort((a, b) => bandingSurvei(a.survei, b.survei));
}

/** The one just before, and how far the index moved since, of the figures as shown (two decimals); null where there is none. */
export function perubahanSurvei(
  hasil: HasilSurvei,
  semua: readonly HasilSurvei[],
): { lama: HasilSurvei; selisih: Pecahan; arah: 'naik' | 'turun' | 'sama' } | null {
  const lama = deretSurvei(hasil, semua).at(-2);
  if (!lama) return null;
  const selisih = selisihTampil(hasil.indeks, lama.indeks);
  const order = banding(selisih, NOL);
  return {
    lama,
    selisih,
    arah: order > 0 ? 'naik' : order < 0 ? 'turun' : 'sama',
  };
}

/** A difference as a reader works it out of two figures shown to two decimals. */
export function selisihTampil(baru: Pecahan, lama: Pecahan): Pecahan {
  return kurang(bulatPecahan(baru, 2), bulatPecahan(lama, 2));
}

/** `Triwulan III 2026`; a whole year is `2026`. */
export function namaPeriode({ periode, tahun }: Pick<Survei, 'periode' | 'tahun'>): string {
  return periode === 'tahunan' ? String(tahun) : `${PERIODE_SURVEI[periode].nama} ${tahun}`;
}

/** Whether two surveys of one kind and publisher ask the same months: then one minus the other would tell of a group neither shows. */
export function periodeBertumpuk(
  a: Pick<Survei, 'jenis' | 'penerbit' | 'tahun' | 'periode'>,
  b: Pick<Survei, 'jenis' | 'penerbit' | 'tahun' | 'periode'>,
): boolean {
  const [mulaiA, akhirA] = PERIODE_SURVEI[a.periode].bulan;
  const [mulaiB, akhirB] = PERIODE_SURVEI[b.periode].bulan;
  return (
    a.jenis === b.jenis &&
    a.penerbit === b.penerbit &&
    a.tahun === b.tahun &&
    a.periode !== b.periode &&
    mulaiA <= akhirB &&
    mulaiB <= akhirA
  );
}

function bandingSurvei(a: Survei, b: Survei): number {
  const key = ({ tahun, periode }: Survei) => [
    tahun,
    PERIODE_SURVEI[periode].bulan[1],
    PERIODE_SURVEI[periode].bulan[0],
  ];
  const [x, y] = [key(a), key(b)];
  const at = x.findIndex((n, i) => n !== y[i]);
  return at === -1 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}
