/** The invented default data: the same bytes every time, recognisably made up, every method and stage in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METODE } from '../../src/acuan/metode.ts';
import { buatEksporContoh } from '../../src/import/contoh/ekspor-contoh.ts';
import { tuliskanEkspor } from '../../src/import/contoh/tuliskan-ekspor.ts';
import { deretBulan, titikTerakhir } from '../../src/model/deret-bulan.ts';
import { ringkas } from '../../src/model/ringkasan.ts';
import { TAHAP, tahap } from '../../src/model/tahap.ts';
import { type DatasetPaket, datasetPaketSchema } from '../../src/schemas/impor.ts';
import { periksa, tulisMasalah } from '../../src/schemas/masalah.ts';
import { smepSchema } from '../../src/schemas/smep.ts';
import { jalankan } from './meja.ts';

const PILIHAN = {
  tahun: 2026,
  sampaiDengan: '2026-10-31',
  dieksporPada: '2026-11-02T07:30:00+07:00',
  jumlah: 40,
  benih: 7,
};
const FOLDER = new URL('../../content/data/paket/', import.meta.url);

describe('ekspor SMEP rekaan', () => {
  it('sama sampai ke bita untuk benih yang sama, lain untuk benih lain, juga setelah diimpor', async () => {
    const text = tuliskanEkspor(buatEksporContoh(PILIHAN));
    expect(tuliskanEkspor(buatEksporContoh(PILIHAN))).toBe(text);
    expect(tuliskanEkspor(buatEksporContoh({ ...PILIHAN, benih: 8 }))).not.toBe(text);
    expect([...(await jalankan({ 'a.json': text })).ditulis]).toEqual([
      ...(await jalankan({ 'a.json': text })).ditulis,
    ]);
  });

  it('sesuai kontrak data SMEP dan mengaku rekaan', () => {
    const ekspor = buatEksporContoh(PILIHAN);
    const hasil = periksa(smepSchema, ekspor, { berkas: 'contoh' });
    expect(hasil.ok ? [] : hasil.masalah.map(tulisMasalah)).toEqual([]);
    expect(ekspor).toMatchObject({ contoh: true, instansi: { kode: 'D999', nama: 'Kabupaten Contoh' } });
  });
});

describe('dataset bawaan di content/', () => {
  const sets = readdirSync(FOLDER)
    .map((nama) => datasetPaketSchema.parse(JSON.parse(readFileSync(new URL(nama, FOLDER), 'utf8'))))
    .filter((d) => d.impor.contoh);
  const [d2025, d2026] = sets as [DatasetPaket, DatasetPaket];

  it('memuat dua tahun, sekitar 2.000 paket, paling besar 3 MB, semuanya bernama rekaan', () => {
    expect(sets.map((d) => d.impor.tahun)).toEqual([2025, 2026]);
    expect(sets.flatMap((d) => d.paket).length).toBeGreaterThanOrEqual(1900);
    expect(readdirSync(FOLDER).reduce((sum, nama) => sum + statSync(new URL(nama, FOLDER)).size, 0)).toBeLessThan(
      3_000_000,
    );
    const nama = sets.flatMap((d) => [
      ...d.opd.map((o) => o.nama),
      ...d.paket.map((p) => p.nama),
      ...d.paket.flatMap((p) => (p.penyedia?.jenis === 'badan-usaha' ? [p.penyedia.nama] : [])),
    ]);
    expect(nama.filter((n) => !n.includes('Contoh'))).toEqual([]);
    expect(new Set(sets.flatMap((d) => d.opd.map((o) => o.kode))).size).toBe(40);
  });

  it('memuat setiap metode, setiap tahap, penyedia perorangan, kontrak tanpa nilai, adendum, dan rencana bersama', () => {
    const known = Object.keys(METODE).filter((m) => m !== 'tidak-diketahui' && m !== 'swakelola-tanpa-tipe');
    expect(known.filter((m) => !d2026.paket.some((p) => p.metode === m && p.status !== 'rencana'))).toEqual([]);
    const stages = new Set(d2026.paket.map(tahap));
    expect(Object.keys(TAHAP).filter((t) => t !== 'tidak-diketahui' && !stages.has(t as never))).toEqual([]);
    expect(d2026.paket.some((p) => p.penyedia?.jenis === 'perorangan')).toBe(true);
    expect(d2026.paket.some((p) => p.kontrak?.nilai === null)).toBe(true);
    expect(d2026.paket.some((p) => (p.kontrak?.adendum ?? 0) > 0)).toBe(true);
    const plans = d2026.paket.flatMap((p) => p.rup.map((r) => r.kode));
    expect(new Set(plans).size).toBeLessThan(plans.length);
    expect(d2026.paket.filter((p) => p.catatan.length > 0).map((p) => p.catatan.map((c) => c.kode))).toEqual([
      ['kontrak-lebih-dari-pagu'],
    ]);
  });

  it('memuat rencana dengan jadwal, PDN, dan UMK; tender berjalan yang menutup setelah ekspor; peserta; dan lokasi', () => {
    const { paket } = d2026;
    const plans = paket.flatMap((p) => p.rup.map((r) => r.rencana));
    expect(plans.filter((r) => r === null)).toEqual([]);
    expect([true, false, null].map((v) => plans.some((r) => r?.umk === v) && plans.some((r) => r?.pdn === v))).toEqual([
      true,
      true,
      true,
    ]);
    const belum = paket.filter(
      (p) => p.status === 'rencana' && p.rup.some((r) => (r.rencana?.pemilihanMulai ?? '') > '2026-11-24'),
    );
    expect(belum.length).toBeGreaterThan(10);
    const tutup = paket
      .filter((p) => p.status === 'berlangsung')
      .flatMap((p) => p.jadwal.filter((t) => t.nama === 'Upload Dokumen Penawaran').map((t) => t.selesai ?? ''));
    expect(tutup.filter((t) => t > '2026-11-24').length).toBeGreaterThan(5);
    expect(tutup.some((t) => t < '2026-11-24')).toBe(true);
    const tender = d2025.paket.filter((p) => p.id.startsWith('tender-'));
    expect(tender.filter((p) => p.peserta === null || p.jadwal.length === 0)).toEqual([]);
    expect(tender.filter((p) => (p.peserta?.menawar ?? 0) > (p.peserta?.terdaftar ?? 0))).toEqual([]);
    const tempat = new Set(paket.map((p) => p.lokasi));
    for (const l of [null, 'Kabupaten Contoh', 'Kecamatan Contoh 01']) expect(tempat.has(l)).toBe(true);
  });

  it('sampai Oktober 2026 realisasi 60–65 % dari pagu, di belakang target; 2025 lengkap', () => {
    const share = (d: DatasetPaket) => {
      const pagu = ringkas(d.paket).pagu.nilai ?? 1;
      const point = titikTerakhir(deretBulan(d.paket, d.impor.tahun, d.impor.sampaiDengan));
      return [
        point?.bulan,
        ((point?.realisasiKeuangan ?? 0) / pagu) * 100,
        ((point?.targetKeuangan ?? 0) / pagu) * 100,
      ] as const;
    };
    const [bulan, realisasi, target] = share(d2026);
    expect(bulan).toBe('2026-10');
    expect(realisasi).toBeGreaterThan(60);
    expect(realisasi).toBeLessThan(65);
    expect(target).toBeGreaterThan(68);
    expect(target).toBeLessThan(74);
    expect(share(d2025)[0]).toBe('2025-12');
    expect(share(d2025)[1]).toBeGreaterThan(85);
  });

  it('pembayaran sejalan dengan realisasi bulanan, dan bulan yang belum tiba tidak punya realisasi', () => {
    for (const p of d2026.paket) {
      expect(
        p.progres.filter((g) => g.bulan > '2026-10' && (g.realisasiKeuangan !== null || g.realisasiFisik !== null)),
      ).toEqual([]);
      expect(p.pembayaran.filter((b) => (b.tanggal ?? '9') > '2026-10-31')).toEqual([]);
    }
  });
});
