import { describe, expect, it } from 'vitest';
import { umur } from '../../src/components/umur.ts';
import { cakupanProses, daftarKata } from '../../src/model/cakupan.ts';
import { deretBulan, diLuarDeret, tanpaTarget } from '../../src/model/deret-bulan.ts';
import { ringkas, serapan } from '../../src/model/ringkasan.ts';
import { tahap } from '../../src/model/tahap.ts';
import { kontrakUji, paketUji } from './buatan.ts';

describe('apa yang dicakup sebuah angka', () => {
  it('data yang hanya memuat tender dan non-tender mengatakan apa yang belum termasuk', () => {
    const { termasuk, belum } = cakupanProses([paketUji({ id: 'tender-1' }), paketUji({ id: 'nontender-2' })]);
    expect(daftarKata(termasuk)).toBe('tender dan non-tender');
    expect(daftarKata(belum)).toBe('rencana tanpa proses, pencatatan, swakelola, e-katalog, dan Toko Daring');
  });

  it('serapan disembunyikan bila pembayaran diketahui pada terlalu sedikit paket', () => {
    const dibayar = paketUji({
      id: 'tender-1',
      pagu: 100,
      kontrak: kontrakUji(90),
      pembayaran: [{ tanggal: null, nilai: 50 }],
    });
    const takTercatat = paketUji({ id: 'tender-2', pagu: 100, kontrak: kontrakUji(90) });
    expect(serapan(ringkas([dibayar]))).toBe(50);
    expect(serapan(ringkas([dibayar, takTercatat]))).toBeNull();
  });

  it('target dan realisasi memakai paket yang sama; yang tanpa target disebut jumlahnya', () => {
    const progres = [
      { bulan: '2026-01', targetKeuangan: 100, realisasiKeuangan: 80, targetFisik: null, realisasiFisik: null },
    ];
    const semua = [
      paketUji({ id: 'tender-1', progres }),
      paketUji({ id: 'tender-2', pembayaran: [{ tanggal: '2026-01-05', nilai: 999 }] }),
    ];
    expect(deretBulan(semua, 2026, '2026-01-31')[0]).toMatchObject({
      targetKeuangan: 10_000,
      realisasiKeuangan: 8_000,
    });
    expect(tanpaTarget(semua, 2026)).toBe(1);
  });

  it('pembayaran sesudah tanggal data atau tanpa tanggal disebut, karena tidak ada di grafik', () => {
    const pembayaran = [
      { tanggal: '2025-11-02', nilai: 5 },
      { tanggal: null, nilai: 7 },
      { tanggal: '2025-09-01', nilai: 1 },
    ];
    expect(diLuarDeret([paketUji({ pembayaran })], 2025, '2025-10-03')).toEqual({ banyak: 2, nilai: 1200 });
  });
});

describe('tahap paket', () => {
  it('swakelola yang sudah dibayar sedang dikerjakan, bukan dalam pemilihan', () => {
    const p = paketUji({
      id: 'swakelola-1',
      metode: 'swakelola-1',
      status: 'berlangsung',
      pembayaran: [{ tanggal: null, nilai: 5 }],
    });
    expect(tahap(p)).toBe('pelaksanaan');
    expect(tahap({ ...p, pembayaran: [], fisik: 0 })).toBe('pemilihan');
  });
});

describe('umur data', () => {
  it.each([
    ['2026-11-24', 'hari ini'],
    ['2026-11-01', '23 hari lalu'],
    ['2025-10-03', '13 bulan lalu'],
  ])('%s dibaca pada 24 November 2026 WIB: %s', (tanggal, teks) => {
    expect(umur(tanggal, new Date('2026-11-23T18:00:00Z'))).toBe(teks);
  });
});
