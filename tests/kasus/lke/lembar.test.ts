/** Golden sheets worked out by hand from PermenPAN-RB 90/2021: every expected number below is written out, not computed. */
import { describe, expect, it } from 'vitest';
import { keAngka, type Pecahan } from '../../../src/model/lke/pecahan.ts';
import { PERMENPANRB_90_2021 } from '../../../src/acuan/lke/permenpanrb-90-2021/lke.ts';
import { syaratPredikat } from '../../../src/model/lke/syarat.ts';
import { nilaiLembar, syarat, type Ubahan } from './lembar.ts';

const angka = (p: Pecahan | null) => p && keAngka(p);

describe('lembar yang dihitung dengan tangan', () => {
  it('semua jawaban terbaik bernilai tepat 100,00; semua terburuk tepat 0', () => {
    const best = nilaiLembar('terbaik');
    expect(best.total.nilai).toEqual({ n: 100n, d: 1n });
    expect([best.pengungkit, best.totalHasil].map((p) => angka(p.nilai))).toEqual([60, 40]);
    expect(best.area.map((a) => [angka(a.pemenuhan.nilai), angka(a.reform.nilai)])).toEqual(
      [4, 3.5, 5, 5, 7.5, 5].map((n) => [n, n]),
    );
    expect(nilaiLembar('terburuk').total.nilai).toEqual({ n: 0n, d: 1n });
  });

  // Tim Kerja (0,50): Ya dan B = (1 + 0,5) ÷ 2 × 0,50 = 0,375.
  // Pemantauan (1,00): A, B, C = (1 + 0,67 + 0,33) ÷ 3 × 1,00 = 2/3.
  // Akuntabilitas ii (2,50): delapan pertanyaan, f = B: 7,5 ÷ 8 × 2,50 = 2,34375.
  // Pengaduan (3,00): 5 dari 7 = 15/7.
  it('nilai indikator adalah rerata jawabannya kali bobot, sebagai pecahan yang tepat', () => {
    const nilai = nilaiLembar('terbaik', {
      'A.I.1.i.b': 'B',
      'A.I.1.iii.b': 'B',
      'A.I.1.iii.c': 'C',
      'A.I.4.ii.f': 'B',
      'A.II.5.ii.a': { bagian: 5, dari: 7 },
    });
    const poin = (kode: string) => nilai.area.flatMap((a) => a.indikator).find((i) => i.kode === kode)?.poin.nilai;
    expect(poin('A.I.1.i')).toEqual({ n: 3n, d: 8n });
    expect(poin('A.I.1.iii')).toEqual({ n: 2n, d: 3n });
    expect(poin('A.I.4.ii')).toEqual({ n: 75n, d: 32n });
    expect(poin('A.II.5.ii')).toEqual({ n: 15n, d: 7n });
  });

  // Pelanggaran turun dari 4 ke 1: (4 − 1) ÷ 4 × 2,00 = 1,5. Naik dari 1 ke 3: 0. Tiga perubahan oleh dua agen tetap 100 %.
  it('persentase tidak pernah di bawah 0 atau di atas 100 %', () => {
    const poin = (kode: string, bagian: number, dari: number) => {
      const nilai = nilaiLembar('terbaik', { [`${kode}.a`]: { bagian, dari } });
      return angka(nilai.area.flatMap((a) => a.indikator).find((i) => i.kode === kode)?.poin.nilai ?? null);
    };
    expect(poin('A.II.3.iii', 1, 4)).toBe(1.5);
    expect(poin('A.II.3.iii', 3, 1)).toBe(0);
    expect(poin('A.II.1.i', 3, 2)).toBe(2);
  });

  it('poin survei = nilai ÷ 4 × 17,5: 3,60 menjadi 15,75 dan 3,20 menjadi 14,00', () => {
    const hasil = nilaiLembar('terbaik', { 'B.I.a': 3.6, 'B.II.a': 3.2 }).hasil.map((h) => angka(h.poin.nilai));
    expect(hasil).toEqual([15.75, 5, 14]);
  });

  it('jawaban yang kosong tidak menjadi nol: nilainya tidak diketahui, cakupannya disebut', () => {
    const nilai = nilaiLembar('terbaik', { 'A.I.1.i.b': null });
    const [tim] = nilai.area[0]?.indikator ?? [];
    expect(tim?.poin).toMatchObject({ nilai: null, terjawab: 1, dari: 2 });
    expect([angka(tim?.poin.terkumpul ?? null), angka(tim?.poin.maksimum ?? null)]).toEqual([0.25, 0.5]);
    expect(nilai.total).toMatchObject({ nilai: null, terjawab: 112, dari: 113 });
    expect(angka(nilai.total.terkumpul)).toBe(99.75);
    // What is there already reaches the threshold, so the missing answer cannot change that.
    expect(syarat(nilai, 'WBK', 'total').terpenuhi).toBe(true);
    expect(syarat(nilai, 'WBK', 'area:manajemen-perubahan').terpenuhi).toBe(true);
  });

  it('syarat yang masih bergantung pada jawaban kosong belum dapat disebut tercapai atau tidak', () => {
    const nilai = nilaiLembar('terbaik', { 'B.II.a': null });
    expect(syarat(nilai, 'WBK', 'prima')).toMatchObject({ terpenuhi: null, nilai: null, kurang: null });
    expect(syarat(nilai, 'WBK', 'total').terpenuhi).toBe(true);
    expect(syarat(nilai, 'WBBM', 'total').terpenuhi).toBeNull();
  });
});

/** All of Pemenuhan of Akuntabilitas at its best: 5 points. */
const PEMENUHAN_AKUNTABILITAS = Object.fromEntries([
  ...['a', 'b', 'c'].map((k) => [`A.I.4.i.${k}`, 'A']),
  ...['a', 'b', 'c', 'e', 'g'].map((k) => [`A.I.4.ii.${k}`, 'Ya']),
  ...['d', 'f', 'h'].map((k) => [`A.I.4.ii.${k}`, 'A']),
]) as Ubahan;

/** Pengungkit less 3 + 2,5 + 2,5 + 2 + 2 = 12 points. */
const KURANG_12: Ubahan = {
  'A.II.5.ii.a': 0,
  'A.II.6.ii.a': 'D',
  'A.II.5.i.a': 'E',
  'A.II.3.iii.a': 0,
  'A.II.4.i.a': 0,
};

/** Less 1,5 × 4 + 2 = 8 points more. */
const KURANG_20: Ubahan = {
  ...KURANG_12,
  ...{ 'A.II.3.i.a': 'C', 'A.II.3.ii.a': 'C', 'A.II.4.ii.a': 'D', 'A.II.4.iii.a': 'D' },
  ...{ 'A.II.2.iii.a': 'E', 'A.II.2.iii.b': 'E', 'A.II.2.iii.c': 'E' },
};

/** Mutasi (0,50) at its worst. */
const MUTASI: Ubahan = { 'A.I.3.ii.a': 'Tidak', 'A.I.3.ii.b': 'E', 'A.I.3.ii.c': 'Tidak' };

/** One threshold: the sheet that stands exactly on it, and the one change that puts it just below. */
interface KasusAmbang {
  predikat: 'WBK' | 'WBBM';
  kode: string;
  minimum: number;
  dasar?: 'terburuk';
  pas: Ubahan;
  turun: Ubahan;
}

const LHKPN: Ubahan = { 'A.II.5.iii.a': 99.99 };

const AMBANG: KasusAmbang[] = [
  // 100 − 17,5 − 5 − 2,5
  { predikat: 'WBK', kode: 'total', minimum: 75, pas: { 'B.I.a': 0, 'B.I.b': 'E', 'A.II.6.ii.a': 'D' }, turun: LHKPN },
  // 100 − 5 (kinerja) − 12 + 2 (sasaran tetap 100 %)
  {
    predikat: 'WBBM',
    kode: 'total',
    minimum: 85,
    pas: { ...KURANG_12, 'A.II.4.i.a': 100, 'B.I.b': 'E' },
    turun: LHKPN,
  },
  { predikat: 'WBK', kode: 'pengungkit', minimum: 40, pas: KURANG_20, turun: LHKPN },
  { predikat: 'WBBM', kode: 'pengungkit', minimum: 48, pas: KURANG_12, turun: LHKPN },
  // 60 % dari 8: Pemenuhan 4 + komitmen (2,00) 40 % = 0,8
  {
    predikat: 'WBK',
    kode: 'area:manajemen-perubahan',
    minimum: 4.8,
    pas: { 'A.II.1.i.a': 40, 'A.II.1.i.b': 40, 'A.II.1.ii.a': 'E', 'A.II.1.iii.a': 'D' },
    turun: { 'A.II.1.i.b': 39.99 },
  },
  // 75 % dari 8: 8 − 2
  {
    predikat: 'WBBM',
    kode: 'area:manajemen-perubahan',
    minimum: 6,
    pas: { 'A.II.1.i.a': 0, 'A.II.1.i.b': 0 },
    turun: { 'A.I.1.iii.a': 'B' },
  },
  // 75 % dari 7: 7 − 1,5 (SPBE a, b, c) − 0,25 (keterbukaan b)
  {
    predikat: 'WBBM',
    kode: 'area:tatalaksana',
    minimum: 5.25,
    pas: { 'A.I.2.ii.a': 'C', 'A.I.2.ii.b': 'C', 'A.I.2.ii.c': 'C', 'A.I.2.iii.b': 'C' },
    turun: { 'A.I.2.i.b': 'B' },
  },
  // 60 % dari 10: 10 − 2 − 1,5 − 0,5
  {
    predikat: 'WBK',
    kode: 'area:sdm',
    minimum: 6,
    pas: { ...MUTASI, 'A.II.3.iii.a': 0, 'A.II.3.i.a': 'C' },
    turun: { 'A.I.3.vi.a': 'B' },
  },
  // 75 % dari 10: 10 − 2 − 0,5
  {
    predikat: 'WBBM',
    kode: 'area:sdm',
    minimum: 7.5,
    pas: { ...MUTASI, 'A.II.3.iii.a': 0 },
    turun: { 'A.I.3.vi.a': 'B' },
  },
  // 5 + 50 % dari 2
  {
    predikat: 'WBK',
    kode: 'area:akuntabilitas',
    minimum: 6,
    dasar: 'terburuk',
    pas: { ...PEMENUHAN_AKUNTABILITAS, 'A.II.4.i.a': { bagian: 3, dari: 6 } },
    turun: { 'A.II.4.i.a': { bagian: 2, dari: 6 } },
  },
  // 5 + 1,5 + 50 % dari 2
  {
    predikat: 'WBBM',
    kode: 'area:akuntabilitas',
    minimum: 7.5,
    dasar: 'terburuk',
    pas: { ...PEMENUHAN_AKUNTABILITAS, 'A.II.4.ii.a': 'A', 'A.II.4.i.a': 50 },
    turun: { 'A.II.4.i.a': 49.99 },
  },
  // 60 % dari 15: 15 − 3 − 2,5 − 0,5
  {
    predikat: 'WBK',
    kode: 'area:pengawasan',
    minimum: 9,
    pas: { 'A.II.5.ii.a': 0, 'A.II.5.i.a': 'E', 'A.II.5.iii.a': 50 },
    turun: { 'A.II.5.iii.a': 49.99 },
  },
  // 75 % dari 15: 15 − 3 − 0,75
  {
    predikat: 'WBBM',
    kode: 'area:pengawasan',
    minimum: 11.25,
    pas: { 'A.II.5.ii.a': 0, 'A.II.5.iii.a': 25 },
    turun: { 'A.II.5.iii.a': 24.99 },
  },
  // 60 % dari 10: 10 − 2,5 − 1,25 − 0,25
  {
    predikat: 'WBK',
    kode: 'area:pelayanan',
    minimum: 6,
    pas: { 'A.II.6.ii.a': 'D', 'A.II.6.i.b': 0, 'A.I.6.i.d': 'Tidak' },
    turun: { 'A.I.6.i.a': 'B' },
  },
  // 75 % dari 10: 10 − 2,5
  {
    predikat: 'WBBM',
    kode: 'area:pelayanan',
    minimum: 7.5,
    pas: { 'A.II.6.ii.a': 'D' },
    turun: { 'A.II.6.i.b': 99.99 },
  },
  // 15,75 + 2,5 dan 15,75 + 3,75
  { predikat: 'WBK', kode: 'bersih', minimum: 18.25, pas: { 'B.I.a': 3.6, 'B.I.b': 'C' }, turun: { 'B.I.a': 3.5999 } },
  { predikat: 'WBBM', kode: 'bersih', minimum: 19.5, pas: { 'B.I.a': 3.6, 'B.I.b': 'B' }, turun: { 'B.I.a': 3.5999 } },
  { predikat: 'WBK', kode: 'hasil:B.I.a', minimum: 15.75, pas: { 'B.I.a': 3.6 }, turun: { 'B.I.a': 3.5999 } },
  { predikat: 'WBBM', kode: 'hasil:B.I.a', minimum: 15.75, pas: { 'B.I.a': 3.6 }, turun: { 'B.I.a': 3.5999 } },
  { predikat: 'WBK', kode: 'hasil:B.I.b', minimum: 2.5, pas: { 'B.I.b': 'C' }, turun: { 'B.I.b': 'D' } },
  { predikat: 'WBBM', kode: 'hasil:B.I.b', minimum: 3.75, pas: { 'B.I.b': 'B' }, turun: { 'B.I.b': 'C' } },
  { predikat: 'WBK', kode: 'prima', minimum: 14, pas: { 'B.II.a': 3.2 }, turun: { 'B.II.a': 3.1999 } },
  { predikat: 'WBBM', kode: 'prima', minimum: 15.75, pas: { 'B.II.a': 3.6 }, turun: { 'B.II.a': 3.5999 } },
];

describe('tepat di ambang tercapai, sedikit di bawahnya belum', () => {
  it.each(AMBANG)('$predikat $kode: $minimum', (kasus) => {
    const { predikat, kode, minimum, pas, turun } = kasus;
    const dasar = kasus.dasar ?? 'terbaik';
    const on = syarat(nilaiLembar(dasar, pas), predikat, kode);
    expect([on.nilai, angka(on.minimum), on.terpenuhi, on.kurang]).toEqual([minimum, minimum, true, 0]);
    const below = syarat(nilaiLembar(dasar, { ...pas, ...turun }), predikat, kode);
    expect(below.nilai).toBeLessThan(minimum);
    expect(below.terpenuhi).toBe(false);
    expect(below.kurang).toBeGreaterThan(0);
  });

  // No combination of answers gives exactly 4,20 here: 7 − 2,75 and 7 − 2,835 are the nearest of these.
  it('WBK area:tatalaksana: 4,25 tercapai, 4,165 belum', () => {
    const less: Ubahan = {
      'A.I.2.ii.a': 'C',
      'A.I.2.ii.b': 'C',
      'A.I.2.ii.c': 'C',
      'A.I.2.ii.d': 'C',
      'A.II.2.ii.a': 'C',
    };
    const on = syarat(nilaiLembar('terbaik', { ...less, 'A.I.2.iii.b': 'C' }), 'WBK', 'area:tatalaksana');
    const below = syarat(nilaiLembar('terbaik', { ...less, 'A.II.2.i.a': 'C' }), 'WBK', 'area:tatalaksana');
    expect([on.nilai, angka(on.minimum), on.terpenuhi]).toEqual([4.25, 4.2, true]);
    expect([below.nilai, below.terpenuhi, below.kurang]).toEqual([4.165, false, 0.035]);
  });

  it('setiap ambang kedua predikat punya kasusnya', () => {
    const kasus = [...AMBANG.map((a) => `${a.predikat} ${a.kode}`), 'WBK area:tatalaksana'].sort();
    const semua = (['WBK', 'WBBM'] as const)
      .flatMap((p) => syaratPredikat(PERMENPANRB_90_2021, nilaiLembar('terbaik'), p).map((s) => `${p} ${s.kode}`))
      .sort();
    expect(kasus).toEqual(semua);
  });
});
