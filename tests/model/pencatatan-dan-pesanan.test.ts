import { describe, expect, it } from 'vitest';
import { dibayar, mungkinDibayar, pembayaranTerhitung } from '../../src/model/angka-paket.ts';
import { kalimatPesanan } from '../../src/model/cakupan.ts';
import { deretBulan, diLuarDeret } from '../../src/model/deret-bulan.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import { rincianPesanan, rincianRencana } from '../../src/model/rincian-proses.ts';
import { tahap } from '../../src/model/tahap.ts';
import { paketUji } from './buatan.ts';

const pembayaran = [
  { tanggal: '2025-02-01', nilai: 5 },
  { tanggal: '2025-03-01', nilai: 5 },
];
const catatan = (nilai: number | null) =>
  paketUji({ id: 'pct-1', status: 'selesai', realisasi: { nilai, pdn: null, umk: null }, pembayaran });

describe('pencatatan', () => {
  it('dibayar menurut total realisasi; rinciannya hanya bila total itu tidak ada', () => {
    expect([dibayar(catatan(7)), dibayar(catatan(null)), dibayar(catatan(10))]).toEqual([700, 1000, 1000]);
    expect(pembayaranTerhitung(catatan(7))).toEqual([{ tanggal: null, nilai: 7 }]);
    expect(pembayaranTerhitung(catatan(10))).toEqual(pembayaran);
  });

  it('grafik bulanan tidak pernah melebihi yang dibayar: total yang tidak cocok dengan rinciannya disebut di luar grafik', () => {
    const paket = [catatan(7), catatan(10)];
    expect(deretBulan(paket, 2025, '2025-12-31').at(-1)?.realisasiKeuangan).toBe(1000);
    expect(diLuarDeret(paket, 2025, '2025-12-31')).toEqual({ banyak: 1, nilai: 700 });
    expect(ringkas(paket).dibayar).toEqual({ nilai: 1700, diketahui: 2, dari: 2 });
  });

  it('tidak memakai HPS dan kontrak, dan selesai bila pencatatannya selesai', () => {
    const { hps, kontrak } = ringkas([catatan(7)]);
    expect([hps.dari, kontrak.dari, tahap(catatan(7))]).toEqual([0, 0, 'selesai']);
  });
});

describe('pesanan', () => {
  const pesan = (keadaan: 'diproses' | 'selesai' | 'dibatalkan' | 'negosiasi', nilai: number | null = 1_000_000) =>
    paketUji({
      id: `epurchasing-${keadaan}`,
      metode: 'e-purchasing',
      status: keadaan === 'dibatalkan' ? 'gagal' : keadaan === 'selesai' ? 'selesai' : 'berlangsung',
      pesanan: { nilai, tanggal: '2025-02-01', keadaan },
    });

  it('tidak dihitung sebagai kontrak atau pembayaran, dan tidak menurunkan cakupannya', () => {
    const { kontrak, dibayar: bayar, hps } = ringkas([pesan('selesai'), pesan('diproses')]);
    expect([kontrak, bayar, hps]).toEqual(Array(3).fill({ nilai: null, diketahui: 0, dari: 0 }));
    expect(mungkinDibayar(pesan('selesai'))).toBe(false);
  });

  it('disebut dengan jumlahnya, tanpa yang dibatalkan; tanpa pesanan tidak ada kalimatnya', () => {
    expect(kalimatPesanan([pesan('diproses'), pesan('dibatalkan'), pesan('selesai', null)])).toMatch(
      /^2 pesanan e-katalog dan Toko Daring senilai Rp1.juta \(nilai diketahui pada 1\) .*bukan pembayaran/,
    );
    expect(kalimatPesanan([paketUji({ id: 'tender-1' })])).toBeNull();
    const { pesanan } = pesan('diproses');
    expect(pesanan && rincianPesanan(pesanan)).toContain(
      'Keadaan: diproses. Pesanan bukan kontrak dan bukan pembayaran',
    );
  });

  it('yang diproses sedang dikerjakan, yang dinegosiasikan masih dalam pemilihan', () => {
    expect((['negosiasi', 'diproses', 'selesai', 'dibatalkan'] as const).map((k) => tahap(pesan(k)))).toEqual([
      'pemilihan',
      'pelaksanaan',
      'selesai',
      'gagal',
    ]);
  });
});

describe('rencana', () => {
  it('menyebut jadwal dan peruntukannya; yang tidak disebut sumber tidak ditulis', () => {
    const kosong = { diumumkan: null, pemilihanMulai: null, pemilihanSelesai: null, kontrakMulai: null };
    const rencana = { ...kosong, kontrakSelesai: '2025-12-01', pdn: true, umk: false, tahunPertama: null };
    expect(rincianRencana(rencana)).toEqual([
      { nama: 'Rencana pelaksanaan', isi: '– sampai 1 Desember 2025' },
      { nama: 'Produk dalam negeri (PDN)', isi: 'Ya' },
      { nama: 'Untuk usaha mikro dan kecil', isi: 'Tidak' },
    ]);
  });
});
