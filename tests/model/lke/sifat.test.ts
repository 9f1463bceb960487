import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pilihanJawaban, semuaPertanyaan } from '../../../src/acuan/lke/kerangka.ts';
import { PERMENPANRB_90_2021 as LKE } from '../../../src/acuan/lke/permenpanrb-90-2021/lke.ts';
import { hitungLke } from '../../../src/model/lke/hitung.ts';
import { type Jawaban, jawabanBerikutnya } from '../../../src/model/lke/jawaban.ts';
import { banding, bagi, dariDesimal, jumlahkan, keAngka, kurang, pecahan } from '../../../src/model/lke/pecahan.ts';
import { langkahPerbaikan } from '../../../src/model/lke/perbaikan.ts';
import { syaratPredikat } from '../../../src/model/lke/syarat.ts';

const PERTANYAAN = [...semuaPertanyaan(LKE)];

/** Any sheet, some questions unanswered. */
const lembarAcak = fc
  .tuple(
    ...PERTANYAAN.map(([, p]) => {
      const options = pilihanJawaban(p.jenis);
      if (options.length > 0) return fc.option(fc.constantFrom(...options).map((jawaban): Jawaban => ({ jawaban })));
      if (p.jenis === 'survei')
        return fc.option(fc.integer({ min: 0, max: 400 }).map((n): Jawaban => ({ angka: n / 100 })));
      return fc.option(
        fc.oneof(
          fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 })).map(([bagian, dari]): Jawaban => ({ bagian, dari })),
          fc.integer({ min: 0, max: 10000 }).map((n): Jawaban => ({ angka: n / 100 })),
        ),
      );
    }),
  )
  .map((list) => new Map(PERTANYAAN.flatMap(([kode], i) => (list[i] ? [[kode, list[i]] as const] : []))));

/** The next better answer; of a survey, whose index may take any value, a little more. */
function naik(p: (typeof PERTANYAAN)[number][1], jawaban: Jawaban | undefined): Jawaban | undefined {
  if (p.jenis !== 'survei') return jawabanBerikutnya(p, jawaban)?.jawaban;
  const angka = jawaban?.angka ?? 4;
  return angka >= 4 ? undefined : { angka: Math.round(angka * 100 + 1) / 100 };
}

describe('sifat nilai Zona Integritas', () => {
  it('menaikkan satu jawaban mana pun tidak pernah menurunkan nilai', () => {
    fc.assert(
      fc.property(lembarAcak, fc.constantFrom(...PERTANYAAN), (lembar, [kode, p]) => {
        const next = naik(p, lembar.get(kode));
        if (!next) return;
        const before = hitungLke(LKE, lembar).total;
        const after = hitungLke(LKE, new Map([...lembar, [kode, next]])).total;
        expect(banding(after.terkumpul, before.terkumpul)).toBeGreaterThanOrEqual(0);
        expect(after.terjawab).toBe(before.terjawab);
      }),
      { numRuns: 150 },
    );
  });

  it('bagian-bagiannya berjumlah tepat sama dengan keseluruhannya, dan tidak melewati bobot', () => {
    fc.assert(
      fc.property(lembarAcak, (lembar) => {
        const nilai = hitungLke(LKE, lembar);
        const leaves = [
          ...nilai.area.flatMap((a) => a.indikator.map((i) => i.poin)),
          ...nilai.hasil.map((h) => h.poin),
        ];
        expect(jumlahkan(leaves.map((p) => p.terkumpul))).toEqual(nilai.total.terkumpul);
        expect(jumlahkan(leaves.map((p) => p.maksimum))).toEqual(nilai.total.maksimum);
        expect(nilai.total.bobot).toEqual(pecahan(100n));
        expect(nilai.total.nilai !== null).toBe(lembar.size === PERTANYAAN.length);
        for (const p of [...leaves, nilai.pengungkit, nilai.total]) {
          expect(banding(p.terkumpul, p.maksimum)).toBeLessThanOrEqual(0);
          expect(banding(p.maksimum, p.bobot)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('langkah perbaikan menambah nilai persis sebanyak yang dikatakannya, dan tidak menutup lebih dari yang kurang', () => {
    fc.assert(
      fc.property(lembarAcak, (lembar) => {
        const nilai = hitungLke(LKE, lembar);
        const syarat = syaratPredikat(LKE, nilai, 'WBBM');
        for (const langkah of langkahPerbaikan(LKE, nilai, syarat).slice(0, 5)) {
          const after = hitungLke(LKE, new Map([...lembar, [langkah.pertanyaan.kode, langkah.menjadi]]));
          expect(kurang(after.total.terkumpul, nilai.total.terkumpul)).toEqual(langkah.poin);
          const missing = jumlahkan(
            syarat.filter((s) => langkah.membantu.includes(s.kode)).map((s) => s.kurang ?? pecahan(0n)),
          );
          expect(banding(langkah.menutup, missing)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('pecahan', () => {
  it('desimal dibaca seperti tertulis dan kembali menjadi angka yang sama', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (n) => {
        expect(keAngka(dariDesimal(n / 10_000))).toBe(n / 10_000);
      }),
    );
    expect(dariDesimal('0.67')).toEqual({ n: 67n, d: 100n });
    expect(() => dariDesimal('1e-7')).toThrow(RangeError);
    expect(() => bagi(pecahan(1n), pecahan(0n))).toThrow(RangeError);
  });
});
