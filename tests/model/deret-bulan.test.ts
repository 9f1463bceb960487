import { describe, expect, it } from 'vitest';
import { cakupanDeret, deretBulan, diLuarDeret, titikTerakhir } from '../../src/model/deret-bulan.ts';
import { paketUji } from './buatan.ts';

const bulan = (b: string, target: number | null, realisasi: number | null, fisik: number | null = null) => ({
  bulan: b,
  targetKeuangan: target,
  realisasiKeuangan: realisasi,
  targetFisik: null,
  realisasiFisik: fisik,
});

describe('deret per bulan', () => {
  it('membawa keadaan terakhir paket ke bulan berikutnya dan berhenti di akhir data', () => {
    const deret = deretBulan(
      [paketUji({ progres: [bulan('2026-03', 100, 80), bulan('2026-05', 200, 150), bulan('2026-06', 300, null)] })],
      2026,
      '2026-05-31',
    );
    expect(deret.map((t) => t.targetKeuangan)).toEqual(
      [null, null, 100, 100, 200, 300, 300, 300, 300, 300, 300, 300].map((n) => n && n * 100),
    );
    expect(deret.map((t) => t.realisasiKeuangan)).toEqual([
      null,
      null,
      8000,
      8000,
      15000,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(titikTerakhir(deret)?.bulan).toBe('2026-05');
  });

  it('memakai tanggal pembayaran bila sumber tidak punya progres, dan target tetap tidak diketahui', () => {
    const deret = deretBulan(
      [
        paketUji({
          pembayaran: [
            { tanggal: '2026-02-10', nilai: 5 },
            { tanggal: '2026-04-01', nilai: 7 },
            { tanggal: null, nilai: 99 },
          ],
        }),
      ],
      2026,
      '2026-04-30',
    );
    expect(deret.slice(0, 4).map((t) => t.realisasiKeuangan)).toEqual([null, 500, 500, 1200]);
    expect(deret.every((t) => t.targetKeuangan === null)).toBe(true);
  });

  it('menimbang kemajuan fisik dengan pagu', () => {
    const deret = deretBulan(
      [
        paketUji({ id: 'tender-1', pagu: 300, progres: [bulan('2026-01', null, null, 100)] }),
        paketUji({ id: 'tender-2', pagu: 100, progres: [bulan('2026-01', null, null, 20)] }),
      ],
      2026,
      '2026-01-31',
    );
    expect(deret[0]?.realisasiFisik).toBe(80);
    expect(deret[0]?.targetFisik).toBeNull();
  });

  it('kemajuan fisik paket ikut rata-rata sejak bulan pertama yang mencatatnya, bukan nol sebelumnya', () => {
    const deret = deretBulan(
      [
        paketUji({ id: 'tender-1', pagu: 100, progres: [bulan('2026-01', null, null, 40)] }),
        paketUji({ id: 'tender-2', pagu: 100, progres: [bulan('2026-02', null, null, 20)] }),
      ],
      2026,
      '2026-02-28',
    );
    expect(deret.slice(0, 2).map((t) => t.realisasiFisik)).toEqual([40, 30]);
  });

  it('pembayaran tahun lain tidak masuk "sejak Januari", dan disebut di luar grafik', () => {
    const paket = [
      paketUji({
        pembayaran: [
          { tanggal: '2025-12-30', nilai: 3 },
          { tanggal: '2026-01-15', nilai: 5 },
        ],
      }),
    ];
    expect(deretBulan(paket, 2026, '2026-01-31')[0]?.realisasiKeuangan).toBe(500);
    expect(diLuarDeret(paket, 2026, '2026-01-31')).toEqual({ banyak: 1, nilai: 300 });
  });

  it('cakupan menyebut juga paket yang mungkin dibayar tetapi tanpa tanggal apa pun', () => {
    const paket = [
      paketUji({ id: 'nontender-1', pembayaran: [{ tanggal: '2026-01-15', nilai: 5 }] }),
      paketUji({ id: 'nontender-2', status: 'selesai' }),
      paketUji({ id: 'nontender-3', status: 'berlangsung' }),
    ];
    expect(cakupanDeret(paket, 2026)).toEqual({ masuk: 1, dari: 2, bertarget: false });
  });

  it('tanpa satu pun angka, semuanya tidak diketahui, bukan nol', () => {
    expect(deretBulan([paketUji()], 2026, '2026-12-31').every((t) => t.realisasiKeuangan === null)).toBe(true);
  });
});
