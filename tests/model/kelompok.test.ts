import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungCorong } from '../../src/model/corong.ts';
import { kelompokPaket } from '../../src/model/rekap-realisasi.ts';
import { adaRencana, serapanRencana } from '../../src/model/rencana.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import { namaSumberDana } from '../../src/model/sumber-dana.ts';
import { tambah } from '../../src/model/uang.ts';
import { paketAcak } from './paket-acak.ts';
import { paketUji } from './buatan.ts';

const daftar = fc
  .array(paketAcak, { maxLength: 25 })
  .map((isi) => isi.map((p, i) => paketUji({ ...p, id: `nontender-${i}` })));

describe('pengelompokan', () => {
  it('bagian-bagiannya berjumlah seluruhnya menurut metode, jenis, sumber dana, dan tahap; yang tidak diketahui ikut terhitung', () => {
    fc.assert(
      fc.property(daftar, (paket) => {
        const total = ringkas(paket);
        for (const kelompok of Object.values(kelompokPaket(paket))) {
          expect(kelompok.reduce((n, k) => n + k.paket, 0)).toBe(total.paket);
          for (const angka of ['hps', 'kontrak', 'dibayar'] as const) {
            const known = kelompok.map((k) => k[angka].nilai).filter((n) => n !== null);
            expect(known.length === 0 ? null : tambah(...known)).toBe(total[angka].nilai);
            expect(kelompok.reduce((n, k) => n + k[angka].dari, 0)).toBe(total[angka].dari);
            expect(kelompok.reduce((n, k) => n + k[angka].diketahui, 0)).toBe(total[angka].diketahui);
          }
        }
      }),
    );
  });

  it('sumber dana yang sama menjadi satu kelompok, bagaimanapun ditulis', () => {
    expect(['APBD;APBDP', 'APBDP, APBD', 'APBD,APBDP'].map(namaSumberDana)).toEqual(
      Array.from({ length: 3 }, () => 'APBD dan APBDP'),
    );
    expect([null, ' '].map(namaSumberDana)).toEqual(['Tidak tercatat', 'Tidak tercatat']);
  });
});

describe('dari rencana ke serah terima', () => {
  const rup = [{ kode: 'A', pagu: 5, rencana: null }];

  it('setiap langkah memuat yang sesudahnya; yang gagal dan tidak diketahui disebut tersendiri', () => {
    fc.assert(
      fc.property(daftar, (paket) => {
        const corong = hitungCorong([...paket, paketUji({ id: 'rup-1', status: 'rencana', rup })]);
        const langkah = corong?.langkah.map((l) => l.paket) ?? [];
        expect([...langkah].sort((a, b) => b - a)).toEqual(langkah);
        expect((langkah[0] ?? 0) + (corong?.gagal ?? 0) + (corong?.tidakDiketahui ?? 0)).toBe(corong?.paket);
        expect(corong?.paket).toBe(paket.length + 1);
      }),
    );
  });

  it('tidak ada tanpa RUP: kode rencana pada proses tidak mengatakan apa yang direncanakan', () => {
    const tanpa = [paketUji({ rup: [{ kode: 'A', pagu: null, rencana: null }], pagu: 100 })];
    expect(hitungCorong(tanpa)).toBeNull();
    expect(adaRencana(tanpa)).toBe(false);
  });

  it('serapan tanpa RUP tidak disebut walau pagu proses dan pembayaran diketahui', () => {
    const paket = [paketUji({ pagu: 100, pembayaran: [{ tanggal: null, nilai: 40 }] })];
    expect(serapanRencana(ringkas(paket), false)).toBeNull();
    expect(serapanRencana(ringkas(paket), true)).toBe(40);
    const kurang = [...paket, paketUji({ id: 'nontender-2', pembayaran: [{ tanggal: null, nilai: 40 }] })];
    expect(serapanRencana(ringkas(kurang), true)).toBeNull();
  });
});
