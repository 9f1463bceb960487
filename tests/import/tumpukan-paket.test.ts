/** Whoever looks at a package, and whether the other thread keeps up or fails: the same packages, the same notes, the same refusals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kosongkanTertutup } from '../../src/import/nilai-tertutup.ts';
import { tuliskanDataset } from '../../src/import/tuliskan.ts';
import { TumpukanPaket } from '../../src/import/tumpukan-paket.ts';
import { kodeCatatan } from '../../src/model/pemeriksaan/periksa-paket.ts';
import { datasetUji, paketUtuh } from '../model/pemeriksaan/paket-utuh.ts';
import { pembantuUji } from './meja.ts';

const NIK = ['35080', '14107', '850001'].join('');
const BAHAN = {
  berkas: '2025.json',
  tertutup: { ...kosongkanTertutup(), angka: new Set([NIK]) },
  konteks: { tahun: 2025, hariEkspor: '2025-10-03', opd: new Map([['1.03.0.00.0.00.04.0000', 'Dinas Contoh']]) },
};

/** Packages of which some are trimmed by their schema, some break it, some hold a denied value, and some call for a note. */
const PAKET = Array.from({ length: 1700 }, (_, i) =>
  paketUtuh({
    id: `nontender-${i}`,
    nama: i % 7 === 0 ? ` Belanja Contoh ${i} ` : `Belanja Contoh ${i}`,
    opd: i % 5 === 0 ? '9.99' : '1.03.0.00.0.00.04.0000',
    fisik: i % 400 === 3 ? 140 : 50,
    rup: i % 300 === 1 ? [{ kode: NIK, pagu: null, rencana: null }] : [],
  }),
);

async function periksa(pembantu?: ReturnType<typeof pembantuUji>) {
  const tumpukan = new TumpukanPaket(BAHAN, pembantu?.periksa);
  for (const paket of structuredClone(PAKET)) tumpukan.tambah(paket);
  const { kode, tertulis, ...hasil } = await tumpukan.habis();
  const teks = [...tuliskanDataset({ ...datasetUji([]), paket: hasil.paket }, tertulis)].join('');
  return { ...hasil, teks, kode: hasil.paket.map((p, i) => kode[i] ?? kodeCatatan(p, BAHAN.konteks)) };
}

describe('paket diperiksa lebih dari satu utas', () => {
  it('hasilnya sama, siapa pun yang memeriksa bagian mana', async () => {
    const sendiri = await periksa();
    expect([sendiri.masalah.length, sendiri.bocor.length]).toEqual([5, 6]);
    expect(sendiri.bocor[1]?.bidang).toBe('paket.301.rup.0.kode');
    expect(sendiri.paket[7]?.nama).toBe('Belanja Contoh 7');
    expect(sendiri.kode.some((k) => k.length > 0)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), async (sibuk) => {
        const giliran = [...sibuk];
        expect(await periksa(pembantuUji(() => giliran.shift() ?? true))).toEqual(sendiri);
      }),
      { numRuns: 12, examples: [[[false, false, false, false]], [[false, true, false, true]]] },
    );
  });

  it('bila utas lain gagal, semuanya diperiksa di sini', async () => {
    expect(await periksa(pembantuUji(() => false, true))).toEqual(await periksa());
  });
});
