/** The other real files: plans of a province (RUP, two years) and the newer INAPROC v1 answers of a ministry, against figures of other lines. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { METODE } from '../../src/acuan/metode.ts';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { jumlahkanPesanan, ringkas } from '../../src/model/ringkasan.ts';
import type { DatasetPaket } from '../../src/schemas/impor.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

type Row = Record<string, string | number | boolean | null>;

function baca(berkas: string): Row[] {
  return JSON.parse(readFileSync(`${DATA}${berkas}.json`, 'utf8')) as Row[];
}

async function imporFolder(folder: string): Promise<Map<number, DatasetPaket>> {
  const efek = efekNode({ saat: new Date('2026-11-02T08:00:00+07:00'), tulis: () => [] });
  const { tahun } = await impor({ jalur: [`${DATA}${folder}`], out: '/tidak-ditulis', dryRun: true }, efek);
  return new Map(tahun.map(({ dataset }) => [dataset.impor.tahun, dataset]));
}

function jumlah(rows: readonly Row[], kolom: string): number {
  return rows.reduce((sum, r) => sum + Math.round(Number(r[kolom]) * 100), 0);
}

if (!existsSync(DATA))
  it('shared/data tidak ada: berkas RUP dan INAPROC asli tidak dibandingkan', () => {
    console.warn('shared/data tidak ada: berkas RUP dan INAPROC asli tidak dibandingkan');
  });
else {
  describe('RUP sebuah provinsi', () => {
    let sets: Map<number, DatasetPaket>;
    beforeAll(async () => {
      sets = await imporFolder('isb-rup-kalbar');
    });

    it.each([
      [2024, 'RUP-PaketSwakelola-Terumumkan'],
      [2025, 'RUP-PaketPenyedia-Terumumkan'],
    ])('%i: setiap rencana menjadi satu paket, dengan pagu, metode, dan OPD dari sumber', (tahun, dataset) => {
      const rows = baca(`isb-rup-kalbar/${dataset}`);
      const { paket, opd } = sets.get(tahun) ?? { paket: [], opd: [] };
      expect(paket.map((p) => p.id).sort()).toEqual(rows.map((r) => `rup-${r['kd_rup']}`).sort());
      expect(ringkas(paket).pagu).toEqual({ nilai: jumlah(rows, 'pagu'), diketahui: rows.length, dari: rows.length });
      expect(opd).toHaveLength(new Set(rows.map((r) => r['kd_satker_str'])).size);
      const metode = (r: Row) => String(r['metode_pengadaan'] ?? `Swakelola tipe ${r['tipe_swakelola']}`);
      const perMetode = [...Map.groupBy(rows, metode)].map(([m, isi]) => [m, isi.length, jumlah(isi, 'pagu')]);
      expect(
        [...Map.groupBy(paket, (p) => METODE[p.metode])]
          .map(([m, isi]) => [m, isi.length, ringkas(isi).pagu.nilai])
          .sort(),
      ).toEqual(perMetode.sort());
    });

    it('status PDN dan UKM serta jadwalnya terbawa', () => {
      const rows = baca('isb-rup-kalbar/RUP-PaketPenyedia-Terumumkan');
      const plans = sets.get(2025)?.paket.flatMap((p) => p.rup.flatMap((r) => r.rencana ?? [])) ?? [];
      expect(plans.filter((r) => r.pdn).length).toBe(rows.filter((r) => r['status_pdn'] === 'PDN').length);
      expect(plans.filter((r) => r.umk).length).toBe(rows.filter((r) => r['status_ukm'] === 'UKM').length);
      expect(plans.map((r) => r.kontrakMulai).sort()).toEqual(
        rows.map((r) => String(r['tgl_awal_kontrak']).slice(0, 10)).sort(),
      );
    });
  });

  describe('INAPROC v1 sebuah kementerian', () => {
    let sets: Map<number, DatasetPaket>;
    beforeAll(async () => {
      sets = await imporFolder('inaproc-v1-kemnaker');
    });

    it('pesanan e-katalog sama dengan sumber; yang dibatalkan tidak dijumlahkan, dan tidak satu pun dihitung dibayar', () => {
      const rows = baca('inaproc-v1-kemnaker/paket-e-purchasing');
      const paket = sets.get(2026)?.paket ?? [];
      const living = rows.filter((r) => !String(r['status']).startsWith('CANCELLED'));
      expect(paket).toHaveLength(rows.length);
      expect(jumlahkanPesanan(paket)).toEqual({
        nilai: jumlah(living, 'total'),
        diketahui: living.length,
        dari: living.length,
      });
      expect(ringkas(paket)).toMatchObject({
        kontrak: { nilai: null },
        dibayar: { nilai: null },
        hps: { nilai: null },
      });
      expect(paket.filter((p) => p.penyedia !== null)).toEqual([]);
    });

    it('tender, HPS, dan nilai kontrak sama dengan sumber', () => {
      const rows = baca('inaproc-v1-kemnaker/tender-selesai-nilai');
      const { paket, impor: riwayat } = sets.get(2025) ?? {};
      expect(riwayat).toMatchObject({ sumber: ['inaproc-v1'], instansi: { kode: 'K34' } });
      expect(ringkas(paket ?? [])).toMatchObject({
        paket: rows.length,
        pagu: { nilai: jumlah(rows, 'pagu') },
        hps: { nilai: jumlah(rows, 'hps') },
        kontrak: { nilai: jumlah(rows, 'nilai_kontrak') },
      });
    });
  });
}
