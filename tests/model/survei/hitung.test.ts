import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSUR_SKM } from '../../../src/acuan/survei.ts';
import { banding, dariDesimal, jumlahkan, kali, keAngka, pecahan } from '../../../src/model/lke/pecahan.ts';
import { ambangSurvei } from '../../../src/model/survei/ambang-survei.ts';
import { hitungSurvei, mutuSkm } from '../../../src/model/survei/hitung.ts';
import { unsurTerendah } from '../../../src/model/survei/terendah.ts';
import type { Survei } from '../../../src/schemas/survei.ts';
import { surveiEksternalUji, surveiUji } from './buatan.ts';

const SKM = Object.keys(UNSUR_SKM);
const skm = (jumlah: readonly number[], responden: number) =>
  surveiUji({ responden, unsur: SKM.map((kode, i) => ({ kode, nama: null, jumlah: jumlah[i] ?? 0, nilai: null })) });

/** Answers of 5 to 60 people to nine questions. */
const jawaban = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }), {
  minLength: 5,
  maxLength: 60,
});
const jumlahkanJawaban = (rows: readonly number[][]) => SKM.map((_, i) => rows.reduce((n, r) => n + (r[i] ?? 0), 0));

describe('mutu SKM', () => {
  it.each([
    ['100', 'A'],
    ['88.31', 'A'],
    ['88.305', 'A'],
    ['88.3049999', 'B'],
    ['88.30', 'B'],
    ['76.61', 'B'],
    ['76.605', 'B'],
    ['76.6049999', 'C'],
    ['76.60', 'C'],
    ['65.00', 'C'],
    ['64.995', 'C'],
    ['64.9949999', 'D'],
    ['64.99', 'D'],
    ['25', 'D'],
  ])('IKM %s bermutu %s: dibulatkan dua desimal, lalu dibandingkan', (ikm, mutu) => {
    expect(mutuSkm(dariDesimal(ikm)).huruf).toBe(mutu);
  });

  it('pecahan yang tidak habis dibagi pun tepat: 200 responden, jumlah jawaban 6.357 dan 6.358', () => {
    // 6.357 ÷ 200 ÷ 9 × 25 = 88,291… (B); 6.358 … = 88,305… (A)
    const [b, a] = [6357, 6358].map((n) => hitungSurvei(skm([n - 8 * 700, ...Array<number>(8).fill(700)], 200)));
    expect([b?.mutu?.huruf, a?.mutu?.huruf]).toEqual(['B', 'A']);
    expect(keAngka(a?.indeks ?? pecahan(0n))).toBeCloseTo(88.30555, 4);
  });
});

describe('ambang WBK survei', () => {
  it('hanya milik survei eksternal yang masuk nilai: 3,60 (SPAK) dan 3,20 (SPKP)', () => {
    const ambang = (jenis: Survei['jenis'], penerbit: Survei['penerbit']) => ambangSurvei({ jenis, penerbit })?.nilai;
    expect([ambang('spak', 'eksternal'), ambang('spkp', 'eksternal')]).toEqual([3.6, 3.2]);
    expect([ambang('spak', 'mandiri'), ambang('skm', 'eksternal')]).toEqual([undefined, undefined]);
  });
});

describe('indeks survei', () => {
  it('jawaban terendah semua memberi tepat 25 (D), tertinggi tepat 100 (A)', () => {
    const [least, best] = [1, 4].map((n) => hitungSurvei(skm(Array<number>(9).fill(n * 7), 7)));
    expect(least).toMatchObject({ indeks: pecahan(25n), mutu: { huruf: 'D' } });
    expect(best).toMatchObject({ indeks: pecahan(100n), mutu: { huruf: 'A' } });
  });

  it('IKM = jumlah NRR tertimbang × 25, di antara 25 dan 100, dan tidak bergantung pada urutan responden', () => {
    fc.assert(
      fc.property(jawaban, (rows) => {
        const hasil = hitungSurvei(skm(jumlahkanJawaban(rows), rows.length));
        expect(kali(jumlahkan(hasil.unsur.map((u) => u.tertimbang)), pecahan(25n))).toEqual(hasil.indeks);
        expect(keAngka(hasil.indeks)).toBeCloseTo((rows.flat().reduce((a, b) => a + b, 0) / rows.length / 9) * 25, 8);
        expect(banding(hasil.indeks, pecahan(25n))).toBeGreaterThanOrEqual(0);
        expect(banding(hasil.indeks, pecahan(100n))).toBeLessThanOrEqual(0);
        expect(hitungSurvei(skm(jumlahkanJawaban(rows.toReversed()), rows.length)).indeks).toEqual(hasil.indeks);
      }),
    );
  });

  it('satu jawaban yang naik tidak pernah menurunkan indeks atau mutu', () => {
    fc.assert(
      fc.property(jawaban, fc.nat(8), (rows, at) => {
        const sums = jumlahkanJawaban(rows);
        if ((sums[at] ?? 0) >= rows.length * 4) return;
        const before = hitungSurvei(skm(sums, rows.length));
        const after = hitungSurvei(
          skm(
            sums.map((n, i) => (i === at ? n + 1 : n)),
            rows.length,
          ),
        );
        expect(banding(after.indeks, before.indeks)).toBe(1);
        expect((after.mutu?.huruf ?? 'Z') <= (before.mutu?.huruf ?? 'A')).toBe(true);
      }),
    );
  });

  it('SPAK dan SPKP 0 sampai 4: rerata unsurnya; yang diumumkan pihak luar dipakai apa adanya', () => {
    const unsur = ['P1', 'P2', 'P3'].map((kode, i) => ({ kode, nama: 'Unsur', jumlah: 180 + i, nilai: null }));
    expect(hitungSurvei(surveiEksternalUji({ indeks: null, unsur })).indeks).toEqual(pecahan(181n, 60n));
    const hasil = hitungSurvei(surveiEksternalUji({ indeks: 3.5, unsur }));
    expect(hasil).toMatchObject({ indeks: pecahan(7n, 2n), dariUnsur: pecahan(181n, 60n), mutu: null });
  });
});

describe('unsur terendah', () => {
  const terendah = (jumlah: readonly number[]) => unsurTerendah(hitungSurvei(skm(jumlah, 50)).unsur).map((u) => u.kode);

  it('sepertiga unsur, dari yang terendah, beserta yang sama nilainya', () => {
    expect(terendah([150, 160, 140, 170, 155, 165, 180, 130, 175])).toEqual(['U8', 'U3', 'U1']);
    expect(terendah([150, 150, 140, 170, 155, 165, 180, 130, 175])).toEqual(['U8', 'U3', 'U1', 'U2']);
  });

  it('yang sama nilainya tidak ikut bila dengan itu lebih dari separuh unsur disebut terendah', () => {
    expect(terendah([150, 150, 150, 150, 150, 150, 180, 130, 175])).toEqual(['U8']);
  });

  it('tidak ada bila semuanya sama', () => {
    expect(terendah(Array<number>(9).fill(150))).toEqual([]);
  });
});
