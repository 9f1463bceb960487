/** OCDS release packages: valid against the official schema, and right where no schema looks. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATATAN_PENERBIT } from '../../src/data-out/ocds/ekstensi.ts';
import { tulisPaketRilis } from '../../src/data-out/ocds/paket-rilis.ts';
import { AWALAN_OCID, type Rilis } from '../../src/data-out/ocds/rilis.ts';
import { efekNode } from '../../src/import/efek.ts';
import { impor } from '../../src/import/impor.ts';
import { datasetPaketSchema } from '../../src/schemas/impor.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { adaBandung, FOLDER_BANDUNG } from '../kasus/bandung-sumber.ts';
import { paketUji } from '../model/buatan.ts';
import { datasetUji, KEPALA_RILIS } from './dataset-uji.ts';
import { adaSkemaOcds, validatorOcds } from './ocds-skema.ts';
import { TAHAP_OCDS } from './ocds-tahap.ts';

interface PaketRilis extends Record<string, unknown> {
  releases: Rilis[];
}

const susun = (paket: readonly Paket[]) =>
  JSON.parse([...tulisPaketRilis(datasetUji(paket), KEPALA_RILIS)].join('')) as PaketRilis;
const semua = susun(Object.values(TAHAP_OCDS));
const rilis = new Map(Object.keys(TAHAP_OCDS).map((nama, i) => [nama, semua.releases[i]]));
const ambil = (nama: string): Rilis => {
  const found = rilis.get(nama);
  if (!found) throw new Error(`tidak ada kasus "${nama}"`);
  return found;
};

if (!adaSkemaOcds)
  it('shared/schema tidak ada: OCDS tidak diuji dengan skema resmi, hanya susunannya', () => {
    console.warn('shared/schema/ocds-1.1.5 tidak ada: paket rilis tidak divalidasi dengan skema resmi OCDS');
  });
else
  describe.each(['resmi', 'ketat'] as const)('skema OCDS 1.1.5 (%s)', (cara) => {
    const validasi = validatorOcds(cara);

    it.each(Object.entries(TAHAP_OCDS))('menerima paket: %s', (_nama, paket) => {
      validasi(susun([paket]));
      expect(validasi.errors).toBeNull();
    });

    it('menolak rilis yang rusak', () => {
      const rusak = (ubah: (r: Record<string, unknown>) => void) => {
        const copy = structuredClone(susun([Object.values(TAHAP_OCDS)[0] as Paket]));
        ubah(copy.releases[0] as unknown as Record<string, unknown>);
        return validasi(copy);
      };
      expect(rusak(() => undefined)).toBe(true);
      expect(rusak((r) => delete r['ocid'])).toBe(false);
      expect(rusak((r) => (r['tag'] = ['tanda-rekaan']))).toBe(false);
      expect(rusak((r) => (r['date'] = '2 November 2026'))).toBe(false);
      expect(rusak((r) => (r['tender'] = { title: 'tanpa id' }))).toBe(false);
      expect(rusak((r) => (r['planning'] = { budget: { amount: { amount: 'seratus' } } }))).toBe(false);
      if (cara === 'resmi') return;
      expect(rusak((r) => (r['tendr'] = {}))).toBe(false);
      expect(rusak((r) => (r['tender'] = { id: '1', judul: 'nama bidang yang salah' }))).toBe(false);
      const kemajuan = (actual: number) => [
        { id: '1', awardID: '1', implementation: { physicalProgress: [{ id: '1', actual }] } },
      ];
      expect(rusak((r) => (r['contracts'] = kemajuan(100)))).toBe(true);
      expect(rusak((r) => (r['contracts'] = kemajuan(101)))).toBe(false);
    });
  });

if (!adaBandung)
  it('shared/data tidak ada: OCDS tidak diuji dengan data sebuah kabupaten', () => {
    console.warn('shared/data/isb-kab-bandung-2025 tidak ada: paket rilis hanya diuji dengan paket buatan');
  });
else if (adaSkemaOcds)
  it(
    'seluruh paket satu kabupaten menjadi rilis yang sah, tanpa bidang di luar skema',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'ocds-bandung-'));
      try {
        // whether the import answers at once or streams its files
        await Promise.resolve(
          impor(
            { jalur: [FOLDER_BANDUNG], tahun: 2025, out: folder },
            efekNode({ saat: new Date('2026-11-02T08:00:00+07:00') }),
          ),
        );
        const dataset = datasetPaketSchema.parse(
          JSON.parse(readFileSync(path.join(folder, 'data/paket/2025.json'), 'utf8')),
        );
        const paket = JSON.parse([...tulisPaketRilis(dataset, KEPALA_RILIS)].join('')) as PaketRilis;
        expect(paket.releases).toHaveLength(dataset.paket.length);
        expect(paket.releases.length).toBeGreaterThan(2000);
        // every release by itself: `uniqueItems` compares each with each
        const validasi = validatorOcds('ketat');
        const salah = paket.releases.filter((r) => !validasi({ ...paket, releases: [r] })).map((r) => r.id);
        expect(salah).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

describe('susunan rilis', () => {
  it('tidak memuat null, dan setiap rujukan menunjuk pihak atau penetapan yang ada', () => {
    expect(JSON.stringify(semua)).not.toContain('null');
    for (const r of semua.releases) {
      const pihak = new Set(r.parties.map((p) => p.id));
      const award = new Set((r.awards ?? []).map((a) => a.id));
      for (const c of r.contracts ?? []) {
        expect(award).toContain(c.awardID);
        for (const t of c.implementation?.transactions ?? []) expect(pihak).toContain(t.payer.id);
      }
      for (const s of (r.awards ?? []).flatMap((a) => a.suppliers ?? [])) expect(pihak).toContain(s.id);
      expect(pihak).toContain(r.buyer.id);
    }
  });

  it('setiap ocid dan id rilis hanya sekali, berawalan pengganti, dan berkas menyebutnya pengganti', () => {
    const ocid = semua.releases.map((r) => r.ocid);
    expect(new Set(ocid).size).toBe(ocid.length);
    expect(new Set(semua.releases.map((r) => r.id)).size).toBe(ocid.length);
    expect(ocid.every((o) => o.startsWith(`${AWALAN_OCID}-d999-`))).toBe(true);
    expect(semua['publisherNote']).toBe(CATATAN_PENERBIT);
    expect(CATATAN_PENERBIT).toMatch(/ocds-contoh0\) hanya pengganti.*tidak menyatakan diri patuh/);
  });

  it('tanda rilis mengikuti apa yang diketahui', () => {
    expect(Object.fromEntries([...rilis].map(([nama, r]) => [nama, r?.tag.join(' ')]))).toMatchInlineSnapshot(`
      {
        "berkontrak, dengan adendum": "tender award contract",
        "dibayar sebagian, penyedia perorangan": "tender award contract implementation",
        "diserahterimakan": "tender award contract implementation",
        "gagal": "tender",
        "gagal, tetapi berkontrak di sumber lain": "tender award contract",
        "kontrak tanpa nilai dan tanggal": "tender award contract",
        "pencatatan dengan jumlah dan rincian yang berbeda": "tender award contract implementation",
        "pesanan katalog": "tender award contract",
        "rencana saja": "planning",
        "rencana tanpa pagu": "planning",
        "sedang dipilih, dengan jadwal dan peserta": "tender",
        "selesai dipilih, penyedia tidak tercatat": "tender award",
        "swakelola tipe 1": "tender award contract implementation",
        "swakelola tipe 3 yang baru berjalan": "tender",
        "terpilih": "tender award",
      }
    `);
  });

  it('rencana: pagu, kode RUP, dan masa kontrak yang direncanakan, tanpa metode yang dikarang', () => {
    expect(ambil('rencana saja')).toMatchObject({
      planning: { budget: { id: '55965678', amount: { amount: 200_000_000, currency: 'IDR' } } },
      tender: {
        status: 'planned',
        contractPeriod: { startDate: '2026-03-01T00:00:00+07:00', endDate: '2026-11-30T23:59:59+07:00' },
      },
    });
    expect(ambil('rencana tanpa pagu').tender).not.toHaveProperty('procurementMethod');
    expect(ambil('rencana tanpa pagu').tender.procurementMethodDetails).toBe('Tidak diketahui');
  });

  it('tanggal SPPBJ menjadi tanggal penetapan hanya bila penetapannya tidak tercatat, dan disebut begitu', () => {
    const award = (ditetapkan: string | null) => {
      const pemilihan = { hps: 5, diumumkan: null, ditetapkan, ditunjuk: '2026-03-04', versi: 1 };
      return susun([paketUji({ status: 'selesai', pemilihan })]).releases[0]?.awards?.[0];
    };
    expect(award(null)).toMatchObject({
      date: '2026-03-04T00:00:00+07:00',
      description: expect.stringContaining('SPPBJ') as string,
    });
    expect(award('2026-03-02')).toMatchObject({ date: '2026-03-02T00:00:00+07:00' });
    expect(award('2026-03-02')).not.toHaveProperty('description');
  });

  it('pemilihan: HPS, metode lokal, batas penawaran dari jadwal, dan banyaknya penawar', () => {
    expect(ambil('sedang dipilih, dengan jadwal dan peserta').tender).toMatchObject({
      value: { amount: 190_000_000.5, currency: 'IDR' },
      procurementMethod: 'selective',
      procurementMethodDetails: 'Seleksi',
      mainProcurementCategory: 'services',
      additionalProcurementCategories: ['consultingServices'],
      tenderPeriod: { startDate: '2026-02-01T00:00:00+07:00', endDate: '2026-02-17T14:00:00+07:00' },
      numberOfTenderers: 3,
    });
  });

  it('proses gagal tidak menyatakan penetapan atau kontrak berlaku', () => {
    expect(ambil('gagal')).not.toHaveProperty('awards');
    const ganjil = ambil('gagal, tetapi berkontrak di sumber lain');
    expect(ganjil.tender.status).toBe('unsuccessful');
    expect(ganjil.awards?.[0]).not.toHaveProperty('status');
    expect(ganjil.contracts?.[0]).not.toHaveProperty('status');
    expect(ganjil.contracts?.[0]?.value?.amount).toBe(180_000_000);
  });

  it('kontrak: nilai, adendum, pembayaran tiap satu, kemajuan fisik tiap bulan dengan nol yang tetap nol', () => {
    expect(ambil('berkontrak, dengan adendum').contracts?.[0]?.amendments).toHaveLength(2);
    expect(ambil('kontrak tanpa nilai dan tanggal').contracts?.[0]).not.toHaveProperty('value');
    const { implementation } = ambil('dibayar sebagian, penyedia perorangan').contracts?.[0] ?? {};
    expect(implementation?.transactions?.map((t) => t.value?.amount)).toEqual([60_000_000, 20_000_000]);
    expect(implementation?.transactions?.[1]).not.toHaveProperty('date');
    expect(implementation?.physicalProgress).toEqual([
      { id: '2026-04', date: '2026-04-30T23:59:59+07:00', target: 20, actual: 0 },
      { id: '2026-05', date: '2026-05-31T23:59:59+07:00', actual: 44.5 },
    ]);
    expect(ambil('diserahterimakan').contracts?.[0]).toMatchObject({
      status: 'terminated',
      implementation: { milestones: [{ status: 'met', dateMet: '2026-09-28T00:00:00+07:00' }] },
    });
  });

  it('orang yang menjadi penyedia tidak disebut namanya', () => {
    expect(ambil('dibayar sebagian, penyedia perorangan').parties[1]).toEqual({
      id: 'penyedia-perorangan',
      name: 'Penyedia perorangan',
      roles: ['supplier', 'payee'],
    });
  });

  it('pesanan bukan pembayaran, dan uang yang dicatat tidak dihitung dua kali', () => {
    const pesanan = ambil('pesanan katalog').contracts?.[0];
    expect(pesanan).toMatchObject({ status: 'active', value: { amount: 15_000_000 } });
    expect(pesanan).not.toHaveProperty('implementation');
    const bayar = (nama: string) =>
      ambil(nama).contracts?.[0]?.implementation?.transactions?.map((t) => t.value?.amount);
    // the total is the rule; payments that add up to something else would be a second figure
    expect(bayar('pencatatan dengan jumlah dan rincian yang berbeda')).toEqual([90_000_000]);
    expect(bayar('swakelola tipe 1')).toEqual([60_000_000, 20_000_000]);
    expect(ambil('swakelola tipe 1').contracts?.[0]).not.toHaveProperty('value');
  });
});
