import { describe, expect, it } from 'vitest';
import { periksaKonten } from '../../src/build/periksa-konten.ts';
import { tautanIsiPutus } from '../../src/build/rujukan-isi.ts';
import { folderKonten, keluhan } from './folder-konten.ts';

const pokja = (isi: object) =>
  JSON.stringify({ tahun: 2026, contoh: true, sampaiDengan: '2026-09-30', sumber: 'Uji', adHoc: [], ...isi });
const rad = (aksi: object) =>
  JSON.stringify({
    tahun: 2026,
    contoh: true,
    sampaiDengan: '2026-09-30',
    sumber: 'Uji',
    aksi: [
      {
        aksi: 'Susun dokumen contoh',
        penanggungJawab: 'Bagian Contoh',
        indikator: 'Dokumen',
        satuan: 'dokumen',
        sasaran: 8,
        ...aksi,
      },
    ],
  });
const upaya = (isi: object) =>
  JSON.stringify({
    upaya: [
      {
        indikator: 'SiRUP',
        uraian: 'Uraian contoh yang cukup panjang.',
        sumber: 'Uji',
        tautan: [],
        aksi: [],
        bukti: [],
        contoh: true,
        ...isi,
      },
    ],
  });

describe('data Pokja, rencana aksi daerah, dan upaya ITKP sebelum dibangun', () => {
  it('yang belum diketahui boleh null atau tidak ditulis', async () => {
    const isi = await periksaKonten(
      await folderKonten({
        'data/pokja/2026.json': pokja({ anggotaUnit: null, pernyataan: { wajib: null } }),
        'data/rad/2026.json': rad({
          triwulan1: { target: 2, capaian: null },
          tautan: { label: 'Cara', alamat: '/pokja/#cara' },
        }),
      }),
    );
    expect(isi.tautan).toEqual([
      { berkas: 'data/rad/2026.json', bidang: 'aksi.0.tautan.alamat', alamat: '/pokja/#cara' },
    ]);
    expect(tautanIsiPutus(isi.tautan, new Set(['pokja/index.html']))).toEqual([]);
    expect(tautanIsiPutus(isi.tautan, new Set(['itkp/index.html']))).toMatchObject([
      { bidang: 'aksi.0.tautan.alamat' },
    ]);
  });

  it('menyebut sekaligus berkas, bidang, dan yang diharapkan: hitungan, target, bukti, aksi, indikator, alamat, tahun', async () => {
    const dua = [
      { perangkatDaerah: 'Dinas Contoh', anggota: 1 },
      { perangkatDaerah: 'Dinas Contoh', anggota: 2 },
    ];
    const teks = await keluhan({
      'data/pokja/2026.json': pokja({
        adHoc: dua,
        pernyataan: { wajib: 5, dibuat: 4, adaKepentingan: 2, ditindaklanjuti: 3 },
      }),
      'data/pokja/2025.json': pokja({}),
      'data/rad/2026.json': rad({
        triwulan1: { target: 5, bukti: 'tidak-ada' },
        triwulan2: { target: 4 },
        triwulan3: { target: 9 },
        tautan: { label: 'Contoh', alamat: '/tidak-ada/' },
      }),
      'zona-integritas.json': JSON.stringify({
        contoh: true,
        tahap: [
          { tahap: 'pencanangan', tanggal: '2026-01-12', keterangan: 'Dimulai.', tautan: '/berita/belum-ditulis/' },
        ],
      }),
      'itkp.json': upaya({ indikator: 'SIRUP', aksi: ['hilang'], tautan: [{ label: 'Contoh', alamat: '/hilang/' }] }),
    });
    for (const potongan of [
      'data/pokja/2026.json, bidang "pernyataan.ditindaklanjuti" (Ditindaklanjuti): ditemukan 3, seharusnya paling banyak 2',
      'data/pokja/2026.json, bidang "adHoc.1.perangkatDaerah"',
      'data/pokja/2025.json, bidang "tahun": ditemukan 2026',
      'data/rad/2026.json, bidang "aksi.0.triwulan2.target" (Target): ditemukan 4, seharusnya paling sedikit 5',
      'data/rad/2026.json, bidang "aksi.0.triwulan3.target" (Target): ditemukan 9, seharusnya paling banyak 8',
      'itkp.json, bidang "upaya.0.aksi.0": ditemukan "hilang"',
      'itkp.json, bidang "upaya.0.indikator": ditemukan "SIRUP"',
      'itkp.json, bidang "upaya.0.tautan.0.alamat": ditemukan "/hilang/"',
      'zona-integritas.json, bidang "tahap.0.tautan": ditemukan "/berita/belum-ditulis/"',
    ])
      expect(teks).toContain(potongan);
  });

  it('bukti dan halaman yang disebut rencana aksi harus ada', async () => {
    const teks = await keluhan({
      'data/rad/2026.json': rad({
        triwulan1: { target: 5, bukti: 'tidak-ada' },
        tautan: { label: 'Contoh', alamat: '/tidak-ada/' },
      }),
    });
    expect(teks).toContain(
      'bidang "aksi.0.triwulan1.bukti": ditemukan "tidak-ada", seharusnya nama berkas di folder bukti',
    );
    expect(teks).toContain('bidang "aksi.0.tautan.alamat": ditemukan "/tidak-ada/"');
  });
});
