/** What the stored file gives away, on any table of answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Survei } from '../../../src/schemas/survei.ts';
import { jalankanSurvei } from './meja.ts';

const U = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `U${i}`);
const orang = fc.record({
  jk: fc.constantFrom('L', 'P', ''),
  usia: fc.integer({ min: 18, max: 70 }),
  pekerjaan: fc.constantFrom('Penyedia', 'penyedia', 'ASN', 'Lainnya', 'Petani'),
  jawaban: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }),
});
type Orang = typeof orang extends fc.Arbitrary<infer T> ? T : never;

const csv = (semua: readonly Orang[]) =>
  [
    ['jenis kelamin', 'usia', 'pekerjaan', ...U].join(';'),
    ...semua.map((o) => [o.jk, o.usia, o.pekerjaan, ...o.jawaban].join(';')),
  ].join('\n');

async function simpan(semua: readonly Orang[]): Promise<string> {
  const { ditulis, galat } = await jalankanSurvei({ 'a.csv': csv(semua) });
  expect(galat).toEqual([]);
  return Object.values(ditulis)[0] ?? '';
}

describe('berkas survei yang tersimpan', () => {
  it('tidak memuat kelompok di bawah lima, dan tiap ciri habis dijumlahkan: tidak ada sisa untuk dihitung', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(orang, { minLength: 5, maxLength: 45 }), async (semua) => {
        const { susunan, responden } = JSON.parse(await simpan(semua)) as Survei;
        for (const ciri of ['jenis-kelamin', 'usia', 'pekerjaan']) {
          const own = susunan.filter((s) => s.ciri === ciri);
          expect(own.length).toBeGreaterThan(0);
          if (own[0]?.responden === null) continue;
          expect(Math.min(...own.map((s) => s.responden ?? 0))).toBeGreaterThanOrEqual(5);
          expect(own.reduce((n, s) => n + (s.responden ?? 0), 0)).toBe(responden);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tidak mengatakan apa pun tentang jawaban suatu kelompok: jawaban yang dipertukarkan antar-orang memberi bita yang sama', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(orang, { minLength: 5, maxLength: 30 })
          .chain((semua) =>
            fc.tuple(
              fc.constant(semua),
              fc.shuffledSubarray(semua, { minLength: semua.length, maxLength: semua.length }),
            ),
          ),
        async ([semua, acak]) => {
          const ditukar = semua.map((o, i) => ({ ...o, jawaban: acak[i]?.jawaban ?? o.jawaban }));
          expect(await simpan(ditukar)).toBe(await simpan(semua));
        },
      ),
      { numRuns: 40 },
    );
  });
});
