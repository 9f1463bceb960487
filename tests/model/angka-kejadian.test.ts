import { describe, expect, it } from 'vitest';
import { angkaKejadian } from '../../src/model/angka-kejadian.ts';
import { keadaanPerBulan } from '../../src/model/keadaan-bulan.ts';
import { kalimatBergerak } from '../../src/model/kalimat-bulan.ts';
import { kumpulkanPeristiwa } from '../../src/model/peristiwa-bulan.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { baris, satu } from '../import/meja.ts';
import { kontrakUji, paketUji } from './buatan.ts';

const { impor } = await satu({ 'selesai.json': [baris.selesai()] });

function bulanTerakhir(paket: Paket[]) {
  const keadaan = keadaanPerBulan(kumpulkanPeristiwa(paket, 2026, '2026-04-30')).at(-1);
  if (!keadaan) throw new Error('Paket uji ini mestinya punya kejadian bertanggal.');
  return { keadaan, angka: angkaKejadian(keadaan, ringkas(paket), impor) };
}

const berkontrak = paketUji({ id: 'nontender-1', kontrak: { ...kontrakUji(1_500_000), tanggal: '2026-04-10' } });

describe('angka sebulan di laporan', () => {
  it('yang tidak diberi tanggal oleh sumber tidak tersedia dan disebut sebabnya, bukan nol', () => {
    const { keadaan, angka } = bulanTerakhir([berkontrak, paketUji({ id: 'nontender-2', serahTerima: null })]);
    expect(angka.map((a) => a.nilai)).toEqual(['Rp1,5\u00a0juta', null, null]);
    expect(angka[1]?.keterangan).toBe('tidak ada pembayaran bertanggal yang tercatat sampai April');
    expect(angka[2]?.keterangan).toBe('tidak ada serah terima bertanggal yang tercatat sampai April');
    expect(kalimatBergerak(keadaan)).toContain('serah terima belum tercatat di sumber');
  });

  it('bulan yang kosong sesudah bulan yang terisi adalah nol, dan kontrak tanpa nilai disebut banyaknya', () => {
    const { angka } = bulanTerakhir([
      paketUji({
        id: 'nontender-1',
        kontrak: { ...kontrakUji(null), tanggal: '2026-04-10' },
        pembayaran: [{ tanggal: '2026-02-01', nilai: 40_000_000 }],
        serahTerima: '2026-03-01',
      }),
    ]);
    expect(angka.map((a) => a.nilai)).toEqual(['1 kontrak', 'Rp0', '0 paket']);
    expect(angka[0]?.keterangan).toBe('sejak awal 1, nilainya diketahui pada 0');
    expect(angka[1]?.keterangan).toBe('0 pembayaran; sejak awal 1 senilai Rp40\u00a0juta');
  });
});
