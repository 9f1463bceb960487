/** What `/data/` publishes: measured as served, the same every time, marked when invented. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { potongan } from '../../src/data-out/berkas.ts';
import { datasetTerbitSchema } from '../../src/data-out/dataset-terbit.ts';
import { buatTerbitan, type Terbitan } from '../../src/data-out/terbitan.ts';
import { PEMERIKSAAN_PER_KODE } from '../../src/model/pemeriksaan/daftar.ts';
import type { Itkp } from '../../src/schemas/itkp.ts';
import { pokjaSchema } from '../../src/schemas/pokja.ts';
import { radSchema } from '../../src/schemas/rad.ts';
import type { Paket } from '../../src/schemas/paket.ts';
import { hitungSurvei } from '../../src/model/survei/hitung.ts';
import { surveiUji } from '../model/survei/buatan.ts';
import { datasetUji, PENERBIT } from './dataset-uji.ts';
import { TAHAP_OCDS } from './ocds-tahap.ts';

const ITKP: Itkp = {
  tahun: 2025,
  contoh: false,
  sumber: 'Diumumkan LKPP',
  total: 68.24,
  predikat: 'cukup',
  indikator: [
    { nama: 'SiRUP', nilai: 10, maksimum: null },
    { nama: 'E-Katalog', nilai: null, maksimum: null },
  ],
  sumberMaksimum: null,
  catatan: null,
};

const POKJA = pokjaSchema.parse({
  tahun: 2026,
  contoh: false,
  sampaiDengan: '2026-09-30',
  sumber: 'Uji',
  anggotaUnit: 3,
  adHoc: [{ perangkatDaerah: 'Dinas Contoh', anggota: 1 }],
});
const RAD = radSchema.parse({
  tahun: 2026,
  contoh: false,
  sampaiDengan: '2026-03-31',
  sumber: 'Uji',
  aksi: [
    {
      aksi: 'Perbarui pernyataan contoh',
      penanggungJawab: 'Bagian Contoh',
      indikator: 'Pernyataan',
      satuan: 'orang',
      sasaran: 4,
      triwulan1: { target: 2 },
    },
  ],
});

const CATATAN = [
  {
    pemeriksaan: pasti(PEMERIKSAAN_PER_KODE.get('kontrak-lebih-dari-hps')),
    paket: pasti(Object.values(TAHAP_OCDS)[0]),
    nilai: [{ nama: 'HPS', nilai: 'Rp5' }],
    aturan: [],
    sejak: '2026-11-02',
    umum: '2026-11-02',
  },
];

const SUSUNAN = [
  { ciri: 'usia' as const, kelompok: '25–34 tahun', responden: 40 },
  { ciri: 'usia' as const, kelompok: null, responden: 10 },
];

const terbitkan = (paket: readonly Paket[], opsi: { contoh?: boolean } = {}) =>
  buatTerbitan(
    {
      paket: [datasetUji(paket, opsi)],
      catatan: new Map([[2026, CATATAN]]),
      itkp: [ITKP],
      zi: [],
      pokja: [POKJA],
      rad: [RAD],
      survei: [hitungSurvei(surveiUji({ contoh: false, susunan: SUSUNAN }))],
      contohSmep: {},
    },
    PENERBIT,
  );

const semua = terbitkan(Object.values(TAHAP_OCDS));

function bita(terbitan: Terbitan, alamat: string): Buffer {
  const berkas = terbitan.berkas.find((b) => b.alamat === alamat);
  if (!berkas) throw new Error(`tidak ada berkas ${alamat}`);
  return Buffer.concat([...potongan(berkas.isi())]);
}
const teks = (terbitan: Terbitan, alamat: string) => bita(terbitan, alamat).toString('utf8');
const csv = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' });

describe('terbitan data', () => {
  it('bita dan SHA-256 di katalog adalah milik berkas yang dilayani, setiap kali dibaca', () => {
    expect(semua.berkas.length).toBeGreaterThan(20);
    for (const { alamat, bita: ukuran, sha256 } of semua.berkas)
      for (const isi of [bita(semua, alamat), bita(semua, alamat)])
        expect([alamat, isi.length, createHash('sha256').update(isi).digest('hex')]).toEqual([alamat, ukuran, sha256]);
    const katalog = JSON.parse(teks(semua, '/data/katalog.json')) as {
      'dcat:dataset': {
        'dcat:distribution': Record<string, { '@id': string; 'spdx:checksumValue': { '@value': string } }>[];
      }[];
    };
    const ditulis = katalog['dcat:dataset'].flatMap((d) =>
      d['dcat:distribution'].map((x) => [
        x['dcat:downloadURL']?.['@id'],
        x['spdx:checksum']?.['spdx:checksumValue']['@value'],
      ]),
    );
    expect(ditulis).toEqual(semua.katalog.flatMap((e) => e.berkas.map((b) => [PENERBIT.mutlak(b.alamat), b.sha256])));
  });

  it('isi yang sama menghasilkan bita yang sama; satu angka yang berubah mengubah sidik JSON, CSV, OCDS, dan ZIP', () => {
    const sidik = (t: Terbitan) => Object.fromEntries(t.berkas.map((b) => [b.alamat, b.sha256]));
    expect(sidik(terbitkan(Object.values(TAHAP_OCDS)))).toEqual(sidik(semua));
    const [pertama, ...lain] = Object.values(TAHAP_OCDS);
    const lama = sidik(semua);
    const baru = sidik(terbitkan([{ ...(pertama as Paket), pagu: 1, rup: [] }, ...lain]));
    const berubah = Object.keys(lama).filter((a) => lama[a] !== baru[a]);
    expect(berubah).toEqual(
      ['paket.json', 'paket.csv', 'rup.csv', 'ocds.json', 'data-2026.zip']
        .map((n) => `/data/2026/${n}`)
        .concat('/data/katalog.json'),
    );
  });

  it('paket.json terbaca kembali utuh menurut skema terbitan, tanpa "sejakCatatan" yang belum diumumkan', () => {
    const isi = JSON.parse(teks(semua, '/data/2026/paket.json')) as { paket: unknown };
    expect(datasetTerbitSchema.safeParse(isi).error).toBeUndefined();
    expect(isi.paket).toEqual(Object.values(TAHAP_OCDS));
    for (const { alamat } of semua.berkas.filter((b) => !b.alamat.endsWith('.zip')))
      expect(teks(semua, alamat), alamat).not.toContain('rahasia-sementara');
  });

  it('ZIP memuat data, kamus, skema, lisensi, dan sidik setiap berkasnya, pada jam yang tetap', () => {
    const isi = unzipSync(bita(semua, '/data/2026/data-2026.zip'));
    expect(Object.keys(isi)).toEqual(
      'BACA.txt LISENSI.md paket.json paket.csv rup.csv jadwal.csv pembayaran.csv progres.csv catatan-sumber.csv opd.csv catatan.csv kamus.json kamus.csv skema-paket-3.json SHA256SUMS'.split(
        ' ',
      ),
    );
    const baris = Buffer.from(isi['SHA256SUMS'] ?? [])
      .toString()
      .trim()
      .split('\n');
    expect(baris).toHaveLength(Object.keys(isi).length - 1);
    for (const [sidik = '', nama = ''] of baris.map((b) => b.split('  ')))
      expect(
        createHash('sha256')
          .update(isi[nama] ?? '')
          .digest('hex'),
        nama,
      ).toBe(sidik);
    expect(csv(teks(semua, '/data/2026/catatan.csv'))).toMatchObject([
      { tahun: '2026', kode: 'kontrak-lebih-dari-hps', ditemukan: 'HPS: Rp5', sejak: '2026-11-02' },
    ]);
    expect(Buffer.from(isi['paket.csv'] ?? []).equals(bita(semua, '/data/2026/paket.csv'))).toBe(true);
    // 2 November 2026, 12.00, in DOS form
    expect(bita(semua, '/data/2026/data-2026.zip').readUInt32LE(10)).toBe(
      (46 << 25) | (11 << 21) | (2 << 16) | (12 << 11),
    );
  });

  it('data rekaan ditandai di setiap berkas: kolom contoh, JSON, OCDS, katalog, dan BACA.txt', () => {
    const rekaan = terbitkan(Object.values(TAHAP_OCDS), { contoh: true });
    for (const { alamat } of rekaan.berkas.filter((b) => /^\/data\/2026\/.*csv$/.test(b.alamat))) {
      const baris = csv(teks(rekaan, alamat));
      expect(
        baris.map((r) => r['contoh']),
        alamat,
      ).toEqual(baris.map(() => 'ya'));
    }
    expect(csv(teks(semua, '/data/2026/paket.csv'))[0]).toMatchObject({
      contoh: 'tidak',
      'opd.nama': 'Dinas Contoh Pendidikan',
    });
    expect(teks(rekaan, '/data/2026/ocds.json')).toContain('"publisherNote": "DATA CONTOH');
    expect(teks(rekaan, '/data/katalog.json')).toContain('Paket pengadaan 2026 (Data contoh)');
    const zip = unzipSync(bita(rekaan, '/data/2026/data-2026.zip'));
    expect(Buffer.from(zip['BACA.txt'] ?? []).toString()).toContain('DATA CONTOH');
    expect(teks(semua, '/data/katalog.json') + teks(semua, '/data/2026/ocds.json')).not.toMatch(/data contoh/i);
  });

  it('ITKP: satu baris per tahun dan per indikator, yang tidak dinilai kosong dan bukan nol', () => {
    expect(csv(teks(semua, '/data/itkp.csv'))).toMatchObject([{ tahun: '2025', total: '68,24', contoh: 'tidak' }]);
    expect(csv(teks(semua, '/data/itkp-indikator.csv'))).toEqual([
      { tahun: '2025', nama: 'SiRUP', nilai: '10', maksimum: '', contoh: 'tidak' },
      { tahun: '2025', nama: 'E-Katalog', nilai: '', maksimum: '', contoh: 'tidak' },
    ]);
  });

  it('yang belum diketahui di data Pokja dan rencana aksi menjadi sel kosong, bukan nol', () => {
    expect(csv(teks(semua, '/data/pokja.csv'))).toMatchObject([
      { tahun: '2026', anggotaUnit: '3', paketDitangani: '', 'pernyataan.wajib': '', contoh: 'tidak' },
    ]);
    expect(csv(teks(semua, '/data/pokja-adHoc.csv'))).toEqual([
      { tahun: '2026', perangkatDaerah: 'Dinas Contoh', anggota: '1', contoh: 'tidak' },
    ]);
    expect(csv(teks(semua, '/data/rad-aksi.csv'))).toMatchObject([
      { 'triwulan1.target': '2', 'triwulan1.capaian': '', 'triwulan4.target': '', contoh: 'tidak' },
    ]);
  });

  it('survei: satu baris per survei dengan hasil dan mutunya, per unsur, dan per kelompok yang boleh tampil', () => {
    expect(csv(teks(semua, '/data/survei.csv'))).toMatchObject([
      { survei: '2026-triwulan-3-skm-mandiri', hasil: '75', mutu: 'C', responden: '50', contoh: 'tidak' },
    ]);
    expect(csv(teks(semua, '/data/survei-unsur.csv'))).toHaveLength(9);
    expect(csv(teks(semua, '/data/survei-susunan.csv'))).toMatchObject([
      { ciri: 'usia', kelompok: '25–34 tahun', responden: '40', contoh: 'tidak' },
      { ciri: 'usia', kelompok: '', responden: '10', contoh: 'tidak' },
    ]);
  });

  it('unit yang belum punya data tetap menerbitkan katalog, kamus, dan skema; tahun tanpa paket tanpa OCDS', () => {
    const kosong = buatTerbitan(
      { paket: [], catatan: new Map(), itkp: [], zi: [], pokja: [], rad: [], survei: [], contohSmep: {} },
      PENERBIT,
    );
    expect(kosong.katalog).toEqual([]);
    expect(JSON.parse(teks(kosong, '/data/katalog.json'))).toMatchObject({
      '@type': 'dcat:Catalog',
      'dcat:dataset': [],
    });
    expect(kosong.berkas.map((b) => b.alamat)).toContain('/data/kamus.json');
    expect(terbitkan([]).berkas.map((b) => b.alamat)).not.toContain('/data/2026/ocds.json');
  });

  it('JSON Schema yang diterbitkan menerima dataset yang diterbitkan dan memuat kata-kata kamus', () => {
    const skema = JSON.parse(teks(semua, '/data/skema/paket-3.json')) as z.core.JSONSchema.JSONSchema;
    const baca = z.fromJSONSchema(skema);
    const isi = JSON.parse(teks(semua, '/data/2026/paket.json')) as Record<string, unknown>;
    expect(baca.safeParse(isi).error).toBeUndefined();
    expect(baca.safeParse({ ...isi, paket: [{}] }).success).toBe(false);
    expect(JSON.stringify(skema)).toContain('Harga perkiraan sendiri');
  });
});

function pasti<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('tidak ada');
  return value;
}
