import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { akhirBulan, keadaanPerBulan } from '../../src/model/keadaan-bulan.ts';
import {
  gabungPeristiwa,
  kumpulkanPeristiwa,
  type Peristiwa,
  type PeristiwaTahun,
} from '../../src/model/peristiwa-bulan.ts';
import { potongDeret } from '../../src/model/potong-deret.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import { kalimatTakTerlacak } from '../../src/model/tak-terlacak.ts';
import { keSen } from '../../src/model/uang.ts';
import { paketAcak } from './paket-acak.ts';
import { kontrakUji, paketUji } from './buatan.ts';

const kontrak = (nilai: number | null, tanggal: string | null) => ({ ...kontrakUji(nilai), tanggal });

describe('keadaan sampai dengan bulan', () => {
  it('hanya memuat yang bertanggal sampai bulan itu: kontrak, pembayaran, dan serah terima pada harinya', () => {
    const paket = [
      paketUji({
        id: 'nontender-1',
        kontrak: { ...kontrakUji(100), tanggal: '2026-02-10' },
        pembayaran: [
          { tanggal: '2026-03-01', nilai: 40 },
          { tanggal: '2026-04-30', nilai: 60 },
        ],
        serahTerima: '2026-04-20',
      }),
      paketUji({ id: 'nontender-2', kontrak: { ...kontrakUji(null), tanggal: '2026-03-31' } }),
      paketUji({ id: 'nontender-3', kontrak: { ...kontrakUji(7), tanggal: null } }),
    ];
    const peristiwa = kumpulkanPeristiwa(paket, 2026, '2026-04-25');
    const [feb, mar, apr, ...lain] = keadaanPerBulan(peristiwa);
    expect(lain).toEqual([]);
    expect([feb?.bulan, mar?.bulan, apr?.bulan]).toEqual(['2026-02', '2026-03', '2026-04']);
    expect(feb?.sampaiItu.kontrak).toEqual({ nilai: 10_000, diketahui: 1, dari: 1 });
    expect(mar?.sampaiItu.kontrak).toEqual({ nilai: 10_000, diketahui: 1, dari: 2 });
    expect(mar?.sampaiItu).toMatchObject({ pembayaran: { banyak: 1, nilai: 4000, paketPertama: 1 }, serahTerima: 0 });
    expect(apr?.bulanItu).toMatchObject({ pembayaran: { banyak: 1, nilai: 6000, paketPertama: 0 }, serahTerima: 1 });
    expect(apr?.sampai).toBe('2026-04-25');
    expect(peristiwa.tanpaTanggal.kontrak).toEqual({ nilai: 700, diketahui: 1, dari: 1 });
    expect(kalimatTakTerlacak(peristiwa, 0).join(' ')).toContain('1 paket berpenyedia tidak mencatat tanggal kontrak');
  });

  it('hanya ada bulan yang diliput data: tidak ada sebelum kejadian pertama, tidak ada sesudah keadaan data', () => {
    const satu = paketUji({ kontrak: kontrak(5, '2026-06-02') });
    expect(keadaanPerBulan(kumpulkanPeristiwa([satu], 2026, '2026-08-31')).map((k) => k.bulan)).toEqual([
      '2026-06',
      '2026-07',
      '2026-08',
    ]);
    expect(keadaanPerBulan(kumpulkanPeristiwa([paketUji()], 2026, '2026-08-31'))).toEqual([]);
    const lama = paketUji({ kontrak: kontrak(5, '2025-12-30') });
    const januari = keadaanPerBulan(kumpulkanPeristiwa([lama], 2026, '2026-01-31'));
    expect(januari.map((k) => [k.bulan, k.bulanItu.kontrak.dari, k.sampaiItu.kontrak.dari])).toEqual([
      ['2026-01', 0, 1],
    ]);
    expect(akhirBulan('2024-02', '2024-12-31')).toBe('2024-02-29');
  });

  it('kontrak bertanggal sesudah keadaan data disebut, bukan dihitung; kontrak proses gagal tidak di bulan mana pun', () => {
    const peristiwa = kumpulkanPeristiwa(
      [
        paketUji({ id: 'tender-1', kontrak: kontrak(5, '2026-12-01') }),
        paketUji({ id: 'tender-2', status: 'gagal', kontrak: kontrak(9, '2026-02-01') }),
      ],
      2026,
      '2026-10-31',
    );
    expect(peristiwa.sesudah.kontrak).toEqual({ nilai: 500, diketahui: 1, dari: 1 });
    expect(seluruhTerliput(peristiwa).kontrak.dari).toBe(0);
    expect(kalimatTakTerlacak(peristiwa, 1).join(' ')).toMatch(/1 kontrak dan 0 pembayaran.*sesudah keadaan data/);
  });

  it('tidak pernah menyusut dari bulan ke bulan, dan semua bagiannya bersama sama dengan jumlah setahun', () => {
    fc.assert(
      fc.property(fc.array(paketAcak, { maxLength: 25 }), (isi) => {
        const paket = isi.map((p, i) => paketUji({ ...p, id: `nontender-${i}` }));
        const peristiwa = kumpulkanPeristiwa(paket, 2026, '2026-09-15');
        const states = keadaanPerBulan(peristiwa).map((k) => angka(k.sampaiItu));
        for (const [i, state] of states.entries())
          for (const [j, n] of state.entries()) expect(n).toBeGreaterThanOrEqual(states[i - 1]?.[j] ?? 0);
        const all = [peristiwa.sesudah, peristiwa.tanpaTanggal].reduce(gabungPeristiwa, seluruhTerliput(peristiwa));
        const total = ringkas(paket);
        expect(all.kontrak).toEqual(total.kontrak);
        expect(all.pembayaran.nilai).toBe(total.dibayar.nilai ?? 0);
      }),
    );
  });
});

it('deret sebuah bulan menyimpan target setahun dan tidak memuat realisasi sesudahnya', () => {
  const titik = { targetKeuangan: keSen(5), realisasiKeuangan: keSen(3), targetFisik: 1, realisasiFisik: 2 };
  const deret = ['2026-01', '2026-02'].map((bulan) => ({ ...titik, bulan }));
  expect(potongDeret(deret, '2026-01')).toEqual([
    deret[0],
    { ...titik, bulan: '2026-02', realisasiKeuangan: null, realisasiFisik: null },
  ]);
});

function seluruhTerliput({ bulan, sebelum }: PeristiwaTahun): Peristiwa {
  return bulan.reduce((sum, { isi }) => gabungPeristiwa(sum, isi), sebelum);
}

function angka(p: Peristiwa): number[] {
  const { kontrak: k, pembayaran: b, pesanan: o } = p;
  return [p.diumumkan, k.dari, k.diketahui, k.nilai ?? 0, b.banyak, b.nilai, b.paketPertama, p.serahTerima, o.dari];
}
