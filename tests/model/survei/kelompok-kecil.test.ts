/** What an attacker can work out: everybody's guess is checked against every make-up that would have been shown the same way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kelompok, lindungiKelompok } from '../../../src/model/survei/kelompok-kecil.ts';

const NAMA = ['A', 'B', 'C', 'D', 'E'];
const kelompok = (counts: readonly number[]): Kelompok[] =>
  counts.map((responden, i) => ({ nama: NAMA[i] ?? '', responden }));
/** Shown under the rule, as text; the attacker sees it together with the number of all respondents. */
const terbit = (counts: readonly number[]) => JSON.stringify(lindungiKelompok(kelompok(counts)));

/** Every way to divide `n` people among `k` groups. */
function semuaSusunan(k: number, n: number): number[][] {
  if (k === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) => first).flatMap((first) =>
    semuaSusunan(k - 1, n - first).map((rest) => [first, ...rest]),
  );
}

describe('kelompok responden yang kecil', () => {
  it.each([
    [2, [5, 6, 8, 9, 14, 25]],
    [3, [5, 7, 10, 15, 18, 24]],
    [4, [6, 9, 13, 17, 22]],
    [5, [8, 12, 15]],
  ])(
    '%i kelompok: yang tahu semua yang tampil, nama semua kelompok, dan aturannya tetap tidak tahu jumlah yang kecil',
    (k, totals) => {
      for (const n of totals)
        for (const terkecil of [0, 1]) {
          // 1: the attacker also knows that every group has somebody in it.
          const semua = semuaSusunan(k, n).filter((counts) => counts.every((c) => c >= terkecil));
          for (const [tampilan, mungkin] of Map.groupBy(semua, terbit)) {
            const pasti = NAMA.slice(0, k).flatMap((nama, i) => {
              const [size = 0, ...lain] = new Set(mungkin.map((counts) => counts[i]));
              return lain.length === 0 && size > 0 && size < 5 ? [`${nama} pasti ${size}`] : [];
            });
            expect(pasti, `${n} orang, tampil ${tampilan}`).toEqual([]);
          }
        }
    },
  );

  it('yang tampil paling sedikit lima orang, berjumlah tepat semua responden, dan tidak bergantung pada urutan', () => {
    const acak = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(acak, fc.infiniteStream(fc.nat()), (counts, shuffle) => {
        const all = counts.map((responden, i) => ({ nama: `k${i}`, responden }));
        const hasil = lindungiKelompok(all);
        const lain = all.map((k) => [shuffle.next().value, k] as const).sort(([a], [b]) => a - b);
        expect(lindungiKelompok(lain.map(([, k]) => k))).toEqual(hasil);
        if (!hasil) return;
        const sizes = [...hasil.kelompok.map((k) => k.responden), ...(hasil.lain === null ? [] : [hasil.lain])];
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
        expect(sizes.reduce((a, b) => a + b, 0)).toBe(counts.reduce((a, b) => a + b, 0));
        for (const k of hasil.kelompok) expect(all).toContainEqual(k);
      }),
    );
  });

  it('kelompok yang cukup besar tetap tampil, dan hanya sebanyak yang perlu digabung', () => {
    expect(lindungiKelompok(kelompok([27, 23]))).toEqual({
      kelompok: [
        { nama: 'B', responden: 23 },
        { nama: 'A', responden: 27 },
      ],
      lain: null,
    });
    // 2 alone would be 50 − 30 − 18: the smallest of the others goes with it.
    expect(lindungiKelompok(kelompok([30, 18, 2]))).toEqual({ kelompok: [{ nama: 'A', responden: 30 }], lain: 20 });
    // 3 + 4 hide each other.
    expect(lindungiKelompok(kelompok([30, 3, 4, 18]))).toEqual({
      kelompok: [
        { nama: 'D', responden: 18 },
        { nama: 'A', responden: 30 },
      ],
      lain: 7,
    });
    // Two groups, one of them small: nothing can be shown.
    expect(lindungiKelompok(kelompok([47, 3]))).toBeNull();
  });
});
