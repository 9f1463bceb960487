/** The realization of a whole real district: groups, shares, bidders and months against figures that other lines take from the same files. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { hitungEfisiensi } from '../../src/model/efisiensi.ts';
import { buatTahunAnggaran } from '../../src/model/himpunan.ts';
import { sebaranPeserta } from '../../src/model/jalan-proses.ts';
import { keadaanPerBulan } from '../../src/model/keadaan-bulan.ts';
import { hitungKonsentrasi } from '../../src/model/konsentrasi.ts';
import { kumpulkanPerusahaan } from '../../src/model/perusahaan.ts';
import { pangsaKontrak, pangsaRencana } from '../../src/model/pangsa.ts';
import { kumpulkanPeristiwa } from '../../src/model/peristiwa-bulan.ts';
import { type RekapRealisasi, rekapRealisasi } from '../../src/model/rekap-realisasi.ts';
import { serapanRencana } from '../../src/model/rencana.ts';
import type { Ringkasan } from '../../src/model/ringkasan.ts';
import type { DatasetPaket } from '../../src/schemas/impor.ts';
import { adaBandung, angkaBandung, type AngkaSumber, FOLDER_BANDUNG, jumlah } from './bandung-sumber.ts';
import { realisasiBandung } from './bandung-realisasi-sumber.ts';

if (!adaBandung)
  it('shared/data tidak ada: angka realisasi tidak dibandingkan dengan sumber asli', () => {
    console.warn('shared/data/isb-kab-bandung-2025 tidak ada: angka realisasi tidak dibandingkan dengan sumber asli');
  });
else
  describe('realisasi Kabupaten Bandung, TA 2025', () => {
    let folder = '';
    let rekap: RekapRealisasi;
    const { proses, perOpd } = angkaBandung();
    const sumber = realisasiBandung(proses);

    beforeAll(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'bandung-realisasi-'));
      await impor(
        { jalur: [FOLDER_BANDUNG], tahun: 2025, out: folder },
        efekNode({ saat: new Date('2026-11-02T08:00:00+07:00') }),
      );
      const teks = readFileSync(path.join(folder, 'data', 'paket', '2025.json'), 'utf8');
      rekap = rekapRealisasi(buatTahunAnggaran(JSON.parse(teks) as DatasetPaket));
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('per jenis dan per sumber dana sama dengan sumber sampai ke sen, yang tidak tercatat ikut', () => {
      const harapan = (kunci: Map<string, string>) =>
        [...Map.groupBy(proses, (p) => kunci.get(p.id) ?? '?')].map(([nama, isi]) => [nama, tanpaPesanan(jumlah(isi))]);
      const ditemukan = (kelompok: readonly ({ nama: string } & Ringkasan)[]) =>
        kelompok.map((k) => [k.nama, angka(k)]);
      expect(ditemukan(rekap.perJenis).sort()).toEqual(harapan(sumber.jenis).sort());
      expect(ditemukan(rekap.perDana).sort()).toEqual(harapan(sumber.dana).sort());
      expect(rekap.perJenis.map((k) => k.nama)).toContain('Tidak tercatat');
    });

    it('118 OPD, masing-masing dengan paket dan angkanya', () => {
      expect(rekap.opd).toHaveLength(118);
      const harapan = [...perOpd.values()].map((a) => JSON.stringify(tanpaPesanan(a))).sort();
      expect(rekap.opd.map((o) => JSON.stringify(angka(o.total))).sort()).toEqual(harapan);
    });

    it('UMK dan PDN yang dikontrakkan: jumlah dan cakupannya sama, bagiannya tidak disebut karena cakupannya kurang dari 80 %', () => {
      for (const jenis of ['umk', 'pdn'] as const) {
        const p = pangsaKontrak(rekap.paket, jenis);
        const nilai = [...sumber[jenis].values()];
        expect([p.bagian, p.diketahui, p.dari]).toEqual([
          nilai.reduce((a, b) => a + b, 0),
          nilai.length,
          sumber.mestinya.size,
        ]);
        expect(p.persen).toBeNull();
        expect(pangsaRencana(rekap.paket, jenis)).toMatchObject({ persen: null, diketahui: 0 });
      }
    });

    it('selisih HPS dan kontrak: dari proses yang keduanya ada', () => {
      const keduanya = proses.filter((p) => p.hps !== null && p.kontrak !== null);
      const sum = (bidang: 'hps' | 'kontrak') => keduanya.reduce((n, p) => n + (p[bidang] ?? 0), 0);
      const e = hitungEfisiensi(rekap.paket);
      expect([e.hps, e.kontrak, e.diketahui]).toEqual([sum('hps'), sum('kontrak'), keduanya.length]);
      expect(e.persen).toBeCloseTo(((sum('hps') - sum('kontrak')) / sum('hps')) * 100, 9);
    });

    it('peserta tender: sebarannya sama, yang tanpa daftar peserta tidak diketahui', () => {
      const s = sebaranPeserta(rekap.paket);
      expect(s.dari - s.diketahui).toBe(sumber.tanpaPeserta);
      for (const n of [0, 1, 2, 3, 4, 5]) expect([n, s.kelas[n]?.paket]).toEqual([n, sumber.peserta.get(n) ?? 0]);
    });

    it('pembayaran non-tender sampai tiap bulan sama dengan berita acaranya menurut tanggal', () => {
      const nontender = rekap.paket.filter((p) => p.id.startsWith('nontender-'));
      const states = keadaanPerBulan(kumpulkanPeristiwa(nontender, 2025, '2025-10-03'));
      expect(states.map((s) => s.bulan)).toContain('2025-09');
      for (const { bulan, sampaiItu } of states) {
        const harapan = [...sumber.bayar].filter(([b]) => b <= bulan).reduce((n, [, sen]) => n + sen, 0);
        expect([bulan, sampaiItu.pembayaran.nilai]).toEqual([bulan, harapan]);
      }
    });

    it('tanpa RUP tidak ada rencana dan serapan, dan bagian penyedia terbesar tidak disebut', () => {
      expect(rekap.berencana).toBe(false);
      expect(serapanRencana(rekap.total, rekap.berencana)).toBeNull();
      const k = hitungKonsentrasi(rekap.paket);
      expect([k.lima, k.sepuluh, k.setara]).toEqual([null, null, null]);
      expect(k.cakupanNilai).toBeLessThan(60);
    });

    it('penyedia yang punya halaman adalah badan usaha; yang lain tidak ada di daftar', () => {
      const semua = kumpulkanPerusahaan([rekap.data]);
      const paket = semua.reduce((n, p) => n + p.paket.length, 0);
      expect(paket).toBe(rekap.paket.filter((p) => p.penyedia?.jenis === 'badan-usaha').length);
      expect(paket).toBeLessThan(rekap.paket.filter((p) => p.penyedia !== null).length);
      expect(new Set(semua.map((p) => p.slug)).size).toBe(semua.length);
    });
  });

function angka({ paket, pagu, hps, kontrak, dibayar }: Ringkasan): Omit<AngkaSumber, 'pesanan'> {
  return { paket, pagu: pagu.nilai, hps: hps.nilai, kontrak: kontrak.nilai, dibayar: dibayar.nilai };
}

function tanpaPesanan({ paket, pagu, hps, kontrak, dibayar }: AngkaSumber): Omit<AngkaSumber, 'pesanan'> {
  return { paket, pagu, hps, kontrak, dibayar };
}
