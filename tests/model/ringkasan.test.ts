import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagu } from '../../src/model/angka-paket.ts';
import { jumlahkanPagu } from '../../src/model/pagu.ts';
import { ringkas, ringkasPer, serapan } from '../../src/model/ringkasan.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { kontrakUji, paketUji, pemilihanUji } from './buatan.ts';

const rencana = (...kode: string[]) => kode.map((k) => ({ kode: k, pagu: null, rencana: null }));

describe('pagu', () => {
  it('menghitung satu rencana sekali meskipun dipakai beberapa proses', () => {
    const total = jumlahkanPagu([
      paketUji({ id: 'nontender-1', rup: rencana('A'), pagu: 100 }),
      paketUji({ id: 'nontender-2', rup: rencana('A'), pagu: 100 }),
      paketUji({ id: 'nontender-3', rup: rencana('B'), pagu: 50 }),
    ]);
    expect(total).toEqual({ nilai: 15_000, diketahui: 3, dari: 3 });
  });

  it('tidak menghitung proses gagal bila rencananya dipakai proses lain, dan menghitungnya bila tidak', () => {
    const gagal = paketUji({ id: 'tender-1', status: 'gagal', rup: rencana('A'), pagu: 999 });
    const ulang = paketUji({ id: 'tender-2', rup: rencana('A'), pagu: 100 });
    expect(jumlahkanPagu([gagal, ulang]).nilai).toBe(10_000);
    expect(jumlahkanPagu([gagal]).nilai).toBe(99_900);
  });

  it('memakai pagu RUP bila ada, bukan pagu proses', () => {
    const p = paketUji({
      rup: [
        { kode: 'A', pagu: 70, rencana: null },
        { kode: 'B', pagu: 20, rencana: null },
      ],
      pagu: 100,
    });
    expect(jumlahkanPagu([p]).nilai).toBe(9_000);
    expect(pagu(p)).toBe(9_000);
    expect(pagu({ ...p, rup: rencana('A', 'B') })).toBe(10_000);
  });

  it('tidak bergantung pada urutan paket', () => {
    const paket = fc.record({
      id: fc.integer({ min: 1, max: 30 }).map((n) => `nontender-${n}`),
      status: fc.constantFrom('gagal' as const, 'selesai' as const),
      rup: fc
        .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 2 })
        .map((k) => rencana(...k)),
      pagu: fc.option(fc.integer({ min: 0, max: 1000 })),
    });
    const daftar = fc.uniqueArray(paket, { selector: (p) => p.id, maxLength: 12 });
    fc.assert(
      fc.property(daftar, fc.infiniteStream(fc.nat()), (isi, acak) => {
        const semua = isi.map((p) => paketUji(p));
        const teracak = [...semua].sort(() => ((acak.next().value ?? 0) % 2 ? 1 : -1));
        expect(jumlahkanPagu(teracak)).toEqual(jumlahkanPagu(semua));
      }),
    );
  });
});

describe('jumlah dengan cakupannya', () => {
  it('nilai kontrak yang tidak diketahui bukan nol: jumlahnya menyebut berapa yang diketahui', () => {
    const r = ringkas([
      paketUji({ id: 'nontender-1', kontrak: kontrakUji(10.5) }),
      paketUji({ id: 'nontender-2', kontrak: kontrakUji(null) }),
      paketUji({ id: 'nontender-3', kontrak: null }),
    ]);
    expect(r.kontrak).toEqual({ nilai: 1050, diketahui: 1, dari: 3 });
    expect(ringkas([paketUji({ kontrak: kontrakUji(null) })]).kontrak.nilai).toBeNull();
  });

  it('HPS dan kontrak proses gagal, HPS e-purchasing, dan kontrak yang belum ada pemenang tidak dihitung', () => {
    const r = ringkas([
      paketUji({
        id: 'tender-1',
        metode: 'tender',
        status: 'gagal',
        pemilihan: pemilihanUji(900),
        kontrak: kontrakUji(800),
      }),
      paketUji({ id: 'epurchasing-1', metode: 'e-purchasing', pemilihan: pemilihanUji(500) }),
      paketUji({ id: 'tender-2', metode: 'tender', status: 'berlangsung', pemilihan: pemilihanUji(100) }),
    ]);
    expect(r.hps).toEqual({ nilai: 10_000, diketahui: 1, dari: 1 });
    expect(r.kontrak).toEqual({ nilai: null, diketahui: 0, dari: 1 });
  });

  it('swakelola tipe 1 dikerjakan sendiri: kontraknya tidak ditunggu, pembayarannya tetap dihitung', () => {
    const r = ringkas([paketUji({ metode: 'swakelola-1', pembayaran: [{ tanggal: null, nilai: 5 }] })]);
    expect(r.kontrak).toEqual({ nilai: null, diketahui: 0, dari: 0 });
    expect(r.dibayar).toEqual({ nilai: 500, diketahui: 1, dari: 1 });
  });

  it('membayar dua kali 0,1 dan 0,2 rupiah berjumlah tepat 30 sen', () => {
    const r = ringkas([
      paketUji({
        pembayaran: [
          { tanggal: null, nilai: 0.1 },
          { tanggal: null, nilai: 0.2 },
        ],
      }),
    ]);
    expect(r.dibayar.nilai).toBe(30);
  });

  it('serapan tidak dihitung bila pagu tidak diketahui', () => {
    expect(serapan(ringkas([paketUji({ pembayaran: [{ tanggal: null, nilai: 5 }] })]))).toBeNull();
  });

  it('jumlah paket dan kontrak per kelompok sama dengan jumlah seluruhnya', () => {
    const semua: Paket[] = Array.from({ length: 20 }, (_, i) =>
      paketUji({ id: `nontender-${i}`, opd: `1.0${i % 3}`, kontrak: i % 4 === 0 ? null : kontrakUji(i * 1.01) }),
    );
    const per = ringkasPer(semua, (p) => ({ kode: p.opd, nama: p.opd }));
    const total = ringkas(semua);
    expect(per.reduce((n, g) => n + g.paket, 0)).toBe(total.paket);
    expect(per.reduce((n, g) => n + (g.kontrak.nilai ?? 0), 0)).toBe(total.kontrak.nilai);
  });
});
