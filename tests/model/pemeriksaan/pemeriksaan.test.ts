/** Every check on golden packages: one that it applies to and is fine, one it asks about, one it does not apply to, one where it cannot know. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEMERIKSAAN, PEMERIKSAAN_PER_KODE } from '../../../src/model/pemeriksaan/daftar.ts';
import { kodeCatatan } from '../../../src/model/pemeriksaan/periksa-paket.ts';
import { KODE_CATATAN, type KodeCatatan, type Paket } from '../../../src/schemas/paket.ts';
import { kontrak, KONTEKS, paketUtuh, progres } from './paket-utuh.ts';

type Kasus = [hasil: string, mengapa: string, isi: Partial<Paket>, ditemukan?: string];

const pemilihan = (ganti: Partial<NonNullable<Paket['pemilihan']>>) => ({
  hps: 98_000_000,
  diumumkan: '2025-02-03',
  ditetapkan: '2025-02-17',
  ditunjuk: '2025-02-18',
  versi: 1,
  ...ganti,
});
const rup = (pagu: number | null, tahunPertama: number | null = null): Paket['rup'] => [
  {
    kode: '55000001',
    pagu,
    rencana: tahunPertama
      ? {
          diumumkan: null,
          pemilihanMulai: null,
          pemilihanSelesai: null,
          kontrakMulai: null,
          kontrakSelesai: null,
          pdn: null,
          umk: null,
          tahunPertama,
        }
      : null,
  },
];
const beda = (kode: KodeCatatan): Paket['catatan'] => [
  { kode, dipakai: 'Rp5 (A)', lain: 'Rp7 (B)', aturan: 'Dipakai yang pertama.' },
];
const realisasi = (nilai: number | null): Paket['realisasi'] => ({ nilai, pdn: null, umk: null });
const PENCATATAN: Partial<Paket> = {
  id: 'pct-1',
  kontrak: null,
  realisasi: realisasi(5),
  pembayaran: [],
  progres: [],
};
const PESANAN_SELESAI: Partial<Paket> = {
  pesanan: { nilai: 5, tanggal: null, keadaan: 'selesai' },
  pemilihan: null,
  kontrak: null,
  pembayaran: [],
  serahTerima: null,
};
const GAGAL: Partial<Paket> = { status: 'gagal', kontrak: null, penyedia: null };

const KASUS: Readonly<Record<string, Kasus[]>> = {
  'kontrak-lebih-dari-hps': [
    ['sesuai', 'sama persis', { kontrak: kontrak({ nilai: 98_000_000 }) }],
    [
      'catatan',
      'lebih satu sen',
      { kontrak: kontrak({ nilai: 98_000_000.01 }) },
      'Nilai kontrak Rp98.000.000,01; HPS Rp98.000.000',
    ],
    ['sesuai', 'adendum, tepat 10 % di atas HPS', { kontrak: kontrak({ nilai: 107_800_000, adendum: 1 }) }],
    ['catatan', 'adendum, lebih dari 10 %', { kontrak: kontrak({ nilai: 107_800_000.01, adendum: 1 }) }],
    ['tidak-berlaku', 'e-purchasing', { metode: 'e-purchasing', kontrak: kontrak({ nilai: 999_000_000 }) }],
    ['tidak-berlaku', 'dikecualikan', { metode: 'dikecualikan', kontrak: kontrak({ nilai: 999_000_000 }) }],
    ['tidak-berlaku', 'swakelola', { metode: 'swakelola-3', kontrak: kontrak({ nilai: 999_000_000 }) }],
    ['tidak-berlaku', 'pagu tepat Rp10 juta', { rup: rup(10_000_000), kontrak: kontrak({ nilai: 99_000_000 }) }],
    ['catatan', 'pagu sedikit di atas Rp10 juta', { rup: rup(10_000_000.01), kontrak: kontrak({ nilai: 99_000_000 }) }],
    ['tidak-berlaku', 'jasa konsultansi', { jenis: 'konsultansi', kontrak: kontrak({ nilai: 99_000_000 }) }],
    ['tidak-berlaku', 'gagal', GAGAL],
    ['tidak-diketahui', 'HPS tidak tercatat', { pemilihan: pemilihan({ hps: null }) }],
    ['tidak-diketahui', 'nilai kontrak tidak tercatat', { kontrak: kontrak({ nilai: null }) }],
  ],
  'hps-lebih-dari-pagu': [
    ['sesuai', 'sama persis', { pemilihan: pemilihan({ hps: 100_000_000 }) }],
    [
      'catatan',
      'lebih satu sen',
      { pemilihan: pemilihan({ hps: 100_000_000.01 }) },
      'HPS Rp100.000.000,01; Pagu Rp100.000.000',
    ],
    [
      'tidak-diketahui',
      'tahun jamak menurut rencana',
      { pemilihan: pemilihan({ hps: 300_000_000 }), rup: rup(100_000_000, 2025) },
    ],
    [
      'tidak-diketahui',
      'kontrak melewati akhir tahun',
      { pemilihan: pemilihan({ hps: 300_000_000 }), kontrak: kontrak({ selesai: '2026-05-01' }) },
    ],
    ['tidak-berlaku', 'e-purchasing', { metode: 'e-purchasing', pemilihan: pemilihan({ hps: 300_000_000 }) }],
    ['tidak-diketahui', 'pagu tidak tercatat', { rup: [], pagu: null }],
  ],
  'kontrak-lebih-dari-pagu': [
    ['sesuai', 'sama persis', { kontrak: kontrak({ nilai: 100_000_000 }) }],
    [
      'catatan',
      'lebih satu sen',
      { kontrak: kontrak({ nilai: 100_000_000.01 }) },
      'Nilai kontrak Rp100.000.000,01; Pagu Rp100.000.000',
    ],
    ['sesuai', 'adendum sampai 10 %', { kontrak: kontrak({ nilai: 110_000_000, adendum: 2 }) }],
    [
      'tidak-diketahui',
      'tahun jamak: pagu seluruh tahun tidak ada',
      { rup: rup(100_000_000, 2024), kontrak: kontrak({ nilai: 250_000_000 }) },
    ],
    ['tidak-berlaku', 'swakelola tipe 1', { metode: 'swakelola-1', kontrak: null }],
    ['tidak-berlaku', 'gagal', { ...GAGAL, kontrak: kontrak({ nilai: 500_000_000 }) }],
    ['tidak-diketahui', 'nilai kontrak tidak tercatat', { kontrak: kontrak({ nilai: null }) }],
  ],
  'bayar-lebih-dari-kontrak': [
    ['sesuai', 'lunas tepat', {}],
    [
      'catatan',
      'lebih satu sen',
      { pembayaran: [{ tanggal: '2025-03-01', nilai: 95_000_000.01 }] },
      'Dibayar Rp95.000.000,01; Nilai kontrak Rp95.000.000',
    ],
    ['tidak-diketahui', 'pembayaran belum tercatat', { pembayaran: [], progres: [] }],
    ['tidak-diketahui', 'nilai kontrak tidak tercatat', { kontrak: kontrak({ nilai: null }) }],
    ['tidak-berlaku', 'swakelola tipe 1', { metode: 'swakelola-1', kontrak: null }],
  ],
  'penetapan-mendahului-pengumuman': [
    ['sesuai', 'hari yang sama', { pemilihan: pemilihan({ ditetapkan: '2025-02-03' }) }],
    [
      'catatan',
      'sehari lebih awal',
      { pemilihan: pemilihan({ ditetapkan: '2025-02-02' }) },
      'Penetapan pemenang 2 Februari 2025; Pengumuman 3 Februari 2025',
    ],
    ['tidak-diketahui', 'tanpa tanggal pengumuman', { pemilihan: pemilihan({ diumumkan: null }) }],
    ['tidak-berlaku', 'belum ditetapkan', { pemilihan: pemilihan({ ditetapkan: null }) }],
    ['tidak-berlaku', 'gagal', { ...GAGAL, pemilihan: pemilihan({ ditetapkan: '2025-01-01' }) }],
  ],
  'kontrak-mendahului-penetapan': [
    ['sesuai', 'hari yang sama', { kontrak: kontrak({ tanggal: '2025-02-17' }) }],
    ['catatan', 'sehari lebih awal', { kontrak: kontrak({ tanggal: '2025-02-16' }) }],
    ['tidak-diketahui', 'tanpa tanggal penetapan', { pemilihan: pemilihan({ ditetapkan: null }) }],
    ['tidak-berlaku', 'belum berkontrak', { kontrak: null, status: 'berlangsung' }],
  ],
  'pdn-umk-seperti-persen': [
    ['sesuai', 'rupiah', { kontrak: kontrak({ pdn: 101 }) }],
    ['catatan', 'seratus', { kontrak: kontrak({ pdn: 100, umk: 0 }) }, 'Nilai PDN kontrak Rp100'],
    ['tidak-berlaku', 'nol dan kosong', { kontrak: kontrak({ pdn: 0, umk: null }), realisasi: null }],
  ],
  'penunjukan-mendahului-pengumuman': [
    ['sesuai', 'hari yang sama', { pemilihan: pemilihan({ ditunjuk: '2025-02-03' }) }],
    ['catatan', 'sehari lebih awal', { pemilihan: pemilihan({ ditunjuk: '2025-02-02' }) }],
    ['tidak-diketahui', 'tanpa tanggal pengumuman', { pemilihan: pemilihan({ diumumkan: null }) }],
    ['tidak-berlaku', 'tanpa SPPBJ', { pemilihan: pemilihan({ ditunjuk: null }) }],
  ],
  'kontrak-mendahului-penunjukan': [
    ['sesuai', 'hari yang sama', { kontrak: kontrak({ tanggal: '2025-02-18' }) }],
    [
      'catatan',
      'sehari lebih awal',
      { kontrak: kontrak({ tanggal: '2025-02-17' }) },
      'Kontrak 17 Februari 2025; Surat penunjukan (SPPBJ) 18 Februari 2025',
    ],
    ['tidak-diketahui', 'tanpa SPPBJ', { pemilihan: pemilihan({ ditunjuk: null }) }],
    ['tidak-berlaku', 'belum berkontrak', { kontrak: null, status: 'berlangsung' }],
  ],
  'kontrak-mendahului-pengumuman': [
    ['sesuai', 'hari yang sama', { kontrak: kontrak({ tanggal: '2025-02-03' }) }],
    ['catatan', 'sehari lebih awal', { kontrak: kontrak({ tanggal: '2025-02-02' }) }],
    ['tidak-diketahui', 'tanpa tanggal pengumuman', { pemilihan: null }],
    ['tidak-berlaku', 'belum berkontrak', { kontrak: null, status: 'berlangsung' }],
  ],
  'serah-terima-mendahului-kontrak': [
    ['sesuai', 'hari yang sama', { serahTerima: '2025-02-20' }],
    ['catatan', 'sehari lebih awal', { serahTerima: '2025-02-19' }],
    ['tidak-diketahui', 'tanpa tanggal kontrak', { kontrak: kontrak({ tanggal: null }) }],
    ['tidak-berlaku', 'belum serah terima', { serahTerima: null }],
  ],
  'tanggal-jauh-dari-tahun-anggaran': [
    ['sesuai', 'dua tahun sesudahnya', { serahTerima: '2027-12-31' }],
    ['catatan', 'tiga tahun sesudahnya', { serahTerima: '2028-01-01' }, 'Serah terima 1 Januari 2028'],
    ['catatan', 'tiga tahun sebelumnya', { pembayaran: [{ tanggal: '2022-12-31', nilai: 1 }] }],
    ['sesuai', 'akhir kontrak tahun jamak', { rup: rup(1, 2025), kontrak: kontrak({ selesai: '2029-01-01' }) }],
    [
      'tidak-diketahui',
      'tidak ada tanggal sama sekali',
      { pemilihan: null, kontrak: null, pembayaran: [], serahTerima: null },
    ],
  ],
  'fisik-di-luar-rentang': [
    ['sesuai', 'tepat 100', { fisik: 100 }],
    [
      'catatan',
      'dari impor',
      { fisik: null, catatan: [{ kode: 'fisik-di-luar-rentang', dipakai: null, lain: '120 persen', aturan: '-' }] },
      'Menurut sumber 120 persen',
    ],
    ['catatan', 'di laporan bulanan', { progres: [progres('2025-03', 101, null)] }],
    ['tidak-diketahui', 'dikerjakan tanpa angka fisik', { fisik: null, progres: [] }],
    ['tidak-berlaku', 'masih rencana', { status: 'rencana', kontrak: null, pembayaran: [], fisik: null, progres: [] }],
  ],
  'progres-turun': [
    ['sesuai', 'tetap', { progres: [progres('2025-03', 40, null), progres('2025-04', 40, null)] }],
    [
      'catatan',
      'fisik turun',
      { progres: [progres('2025-03', 40, null), progres('2025-04', 39.9, null)] },
      'April 2025 (fisik) 40\u00a0% menjadi 39,9\u00a0%',
    ],
    [
      'catatan',
      'keuangan turun melewati bulan kosong',
      { progres: [progres('2025-03', null, 9), progres('2025-04', null, null), progres('2025-05', null, 8)] },
    ],
    ['tidak-diketahui', 'baru satu bulan', { progres: [progres('2025-03', 40, null)] }],
    ['tidak-berlaku', 'masih rencana', { status: 'rencana', kontrak: null, pembayaran: [], progres: [] }],
  ],
  'selesai-tanpa-nilai-kontrak': [
    ['sesuai', 'ada nilainya', {}],
    ['catatan', 'kontrak tanpa nilai', { kontrak: kontrak({ nilai: null }) }],
    ['catatan', 'tanpa kontrak', { kontrak: null }],
    ['tidak-berlaku', 'belum selesai', { status: 'berlangsung', kontrak: null, serahTerima: null }],
    ['tidak-berlaku', 'pesanan katalog', { kontrak: null, pesanan: { nilai: 5, tanggal: null, keadaan: 'selesai' } }],
    ['tidak-berlaku', 'pencatatan dengan realisasi', { kontrak: null, realisasi: { nilai: 5, pdn: null, umk: null } }],
    ['tidak-berlaku', 'swakelola tipe 1', { metode: 'swakelola-1', kontrak: null }],
  ],
  'selesai-tanpa-tanggal': [
    ['sesuai', 'ada tanggal', {}],
    [
      'catatan',
      'tanpa satu pun tanggal',
      {
        pemilihan: pemilihan({ ditetapkan: null }),
        kontrak: kontrak({ tanggal: null }),
        pembayaran: [],
        serahTerima: null,
      },
    ],
    ['catatan', 'pesanan selesai tanpa satu pun tanggal', PESANAN_SELESAI],
    ['catatan', 'kontrak selesai tanpa serah terima', { serahTerima: null }],
    ['tidak-berlaku', 'belum selesai', { status: 'berlangsung', kontrak: null, serahTerima: null }],
    [
      'tidak-berlaku',
      'pemilihan selesai, belum ada kontrak',
      { pemilihan: pemilihan({ ditetapkan: null }), kontrak: null, pembayaran: [], serahTerima: null, fisik: null },
    ],
    ['tidak-berlaku', 'pemilihan selesai, masih dikerjakan', { kontrak: kontrak({ tuntas: null }), serahTerima: null }],
    ['tidak-berlaku', 'gagal', GAGAL],
  ],
  'opd-tanpa-nama': [
    ['sesuai', 'bernama', {}],
    ['catatan', 'kode tanpa nama', { opd: '9.99' }, 'Kode OPD 9.99'],
  ],
  'penyedia-tidak-disebut': [
    ['sesuai', 'badan usaha', {}],
    ['sesuai', 'perorangan, tanpa nama', { penyedia: { jenis: 'perorangan' } }],
    ['catatan', 'tidak tercatat', { penyedia: null }],
    ['catatan', 'bentuk usahanya tidak jelas', { penyedia: { jenis: 'tidak-jelas' } }],
    ['tidak-berlaku', 'swakelola', { metode: 'swakelola-2', penyedia: null }],
    ['tidak-berlaku', 'belum ada pemenang', { status: 'berlangsung', kontrak: null, penyedia: null }],
  ],
  'kontrak-pada-proses-gagal': [
    ['sesuai', 'gagal tanpa kontrak', GAGAL],
    ['catatan', 'gagal dengan kontrak', { status: 'gagal' }, 'Nilai kontrak Rp95.000.000'],
    ['tidak-berlaku', 'tidak gagal', {}],
  ],
  'konstruksi-di-bawah-80-persen-hps': [
    ['sesuai', 'tepat 80 %', { jenis: 'konstruksi', kontrak: kontrak({ nilai: 78_400_000 }) }],
    ['catatan', 'sedikit di bawah', { jenis: 'konstruksi', kontrak: kontrak({ nilai: 78_399_999.99 }) }],
    ['tidak-berlaku', 'barang', { kontrak: kontrak({ nilai: 1 }) }],
    ['tidak-berlaku', 'e-purchasing', { jenis: 'konstruksi', metode: 'e-purchasing', kontrak: kontrak({ nilai: 1 }) }],
    ['tidak-diketahui', 'jenis tidak tercatat', { jenis: null, kontrak: kontrak({ nilai: 1 }) }],
    ['tidak-diketahui', 'HPS tidak tercatat', { jenis: 'konstruksi', pemilihan: pemilihan({ hps: null }) }],
  ],
  'pengadaan-langsung-di-atas-batas': [
    ['sesuai', 'tepat Rp200 juta', { kontrak: kontrak({ nilai: 200_000_000 }) }],
    [
      'catatan',
      'lebih satu sen',
      { kontrak: kontrak({ nilai: 200_000_000.01 }) },
      'Nilai kontrak Rp200.000.000,01; Batas Rp200.000.000 sejak 22 Maret 2018',
    ],
    [
      'catatan',
      'konstruksi sebelum 30 April 2025',
      {
        jenis: 'konstruksi',
        kontrak: kontrak({ nilai: 300_000_000 }),
        pemilihan: pemilihan({ diumumkan: '2025-04-29' }),
      },
    ],
    [
      'sesuai',
      'konstruksi sejak 30 April 2025',
      {
        jenis: 'konstruksi',
        kontrak: kontrak({ nilai: 300_000_000 }),
        pemilihan: pemilihan({ diumumkan: '2025-04-30' }),
      },
    ],
    [
      'sesuai',
      'konstruksi, hari tidak diketahui',
      {
        jenis: 'konstruksi',
        kontrak: kontrak({ nilai: 300_000_000, tanggal: null }),
        pemilihan: pemilihan({ diumumkan: null }),
      },
    ],
    ['catatan', 'konsultansi di atas Rp100 juta', { jenis: 'konsultansi', kontrak: kontrak({ nilai: 100_000_001 }) }],
    ['tidak-diketahui', 'jenis tidak tercatat', { jenis: null }],
    ['tidak-berlaku', 'tender', { metode: 'tender', kontrak: kontrak({ nilai: 900_000_000 }) }],
  ],
  'pembayaran-setelah-ekspor': [
    ['sesuai', 'pada hari ekspor', { pembayaran: [{ tanggal: '2025-12-31', nilai: 1 }] }],
    ['catatan', 'sehari sesudahnya', { pembayaran: [{ tanggal: '2026-01-01', nilai: 1 }] }],
    ['tidak-diketahui', 'tanpa tanggal', { pembayaran: [{ tanggal: null, nilai: 1 }] }],
    ['tidak-berlaku', 'tanpa pembayaran', { pembayaran: [] }],
  ],
  'pagu-berbeda': [
    ['tidak-diketahui', 'tidak terbaca berapa sumber menyebutnya', {}],
    ['catatan', 'dua sumber', { catatan: beda('pagu-berbeda') }, 'Dipakai Rp5 (A); Sumber lain Rp7 (B)'],
    ['tidak-diketahui', 'pagu tidak tercatat', { pagu: null, rup: [] }],
  ],
  'hps-berbeda': [
    ['tidak-diketahui', 'tidak terbaca berapa sumber menyebutnya', {}],
    ['catatan', 'dua sumber', { catatan: beda('hps-berbeda') }],
    ['tidak-diketahui', 'HPS tidak tercatat', { pemilihan: null }],
    ['tidak-berlaku', 'tanpa HPS', { metode: 'e-purchasing' }],
  ],
  'kontrak-berbeda': [
    ['tidak-diketahui', 'tidak terbaca berapa sumber menyebutnya', {}],
    ['catatan', 'dua sumber', { catatan: beda('kontrak-berbeda') }],
    ['tidak-diketahui', 'nilai tidak tercatat', { kontrak: null }],
    ['tidak-berlaku', 'gagal', GAGAL],
  ],
  'realisasi-berbeda': [
    ['sesuai', 'satu angka', {}],
    ['catatan', 'dua sumber', { catatan: beda('realisasi-berbeda') }],
    ['tidak-diketahui', 'belum tercatat', { pembayaran: [], progres: [] }],
    ['tidak-diketahui', 'tanpa laporan bulanan', { progres: [] }],
    ['tidak-berlaku', 'masih rencana', { status: 'rencana', kontrak: null, pembayaran: [] }],
  ],
  'status-berbeda': [
    ['tidak-diketahui', 'tidak terbaca berapa sumber menyebutnya', {}],
    ['catatan', 'dua sumber', { catatan: beda('status-berbeda') }],
  ],
  'pembayaran-pada-proses-gagal': [
    ['sesuai', 'gagal tanpa pembayaran', { ...GAGAL, pembayaran: [] }],
    ['catatan', 'gagal dengan pembayaran', { ...GAGAL, catatan: beda('pembayaran-pada-proses-gagal') }],
    ['tidak-diketahui', 'gagal, realisasinya tidak tercatat', { ...GAGAL, ...PENCATATAN, realisasi: realisasi(null) }],
    ['tidak-berlaku', 'tidak gagal', {}],
  ],
  'beberapa-penyedia': [
    ['sesuai', 'pencatatan dengan satu penyedia', PENCATATAN],
    ['catatan', 'pencatatan dengan beberapa', { ...PENCATATAN, catatan: beda('beberapa-penyedia') }],
    ['tidak-diketahui', 'pencatatan tanpa penyedia', { ...PENCATATAN, penyedia: null }],
    ['tidak-berlaku', 'bukan pencatatan', {}],
  ],
  'total-realisasi-berbeda': [
    ['sesuai', 'total dan rinciannya ada', { realisasi: realisasi(95_000_000) }],
    ['catatan', 'berbeda', { realisasi: realisasi(5), catatan: beda('total-realisasi-berbeda') }],
    ['tidak-berlaku', 'tanpa total', {}],
    ['tidak-berlaku', 'tanpa rincian', PENCATATAN],
  ],
};

describe.each(Object.entries(KASUS))('%s', (kode, kasus) => {
  it.each(kasus)('%s: %s', (hasil, _mengapa, isi, ditemukan) => {
    const found = PEMERIKSAAN_PER_KODE.get(kode)?.periksa(paketUtuh(isi), KONTEKS);
    expect(found?.hasil).toBe(hasil);
    if (ditemukan !== undefined && found?.hasil === 'catatan')
      expect(found.nilai.map((n) => `${n.nama} ${n.nilai}`).join('; ')).toBe(ditemukan);
  });
});

describe('daftar pemeriksaan', () => {
  it('setiap pemeriksaan punya kasus, dan setiap jenis catatan impor punya pemeriksaan', () => {
    const kode = PEMERIKSAAN.map((c) => c.kode);
    expect(new Set(kode).size).toBe(kode.length);
    expect(Object.keys(KODE_CATATAN).filter((k) => !kode.includes(k))).toEqual([]);
    expect(Object.keys(KASUS).filter((k) => !kode.includes(k))).toEqual([]);
    const tanpaKasus = kode.filter((k) => !(k in KASUS));
    expect(tanpaKasus.filter((k) => !(k in KODE_CATATAN))).toEqual([]);
  });

  it('setiap pemeriksaan bertanya, menyebut aturan dan dasarnya, dan tidak menuduh', () => {
    for (const c of PEMERIKSAAN) {
      expect(c.judul).toMatch(/\?$/);
      expect([c.kode, c.aturan.endsWith('.'), c.sumber.length > 5]).toEqual([c.kode, true, true]);
      expect(`${c.judul} ${c.aturan}`).not.toMatch(/korupsi|curang|melanggar|pelanggaran|mark.?up|fiktif|kolusi/i);
    }
  });
});

describe('paket tanpa pertentangan', () => {
  it('tidak punya catatan, berapa pun nilainya', () => {
    expect(kodeCatatan(paketUtuh(), KONTEKS)).toEqual([]);
    const bagian = fc.integer({ min: 80, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 10_000_001, max: 100_000_000 }), bagian, bagian, bagian, (pagu, h, k, b) => {
        const hps = Math.floor((pagu * h) / 100);
        const nilai = Math.ceil((hps * k) / 100);
        const lunas = Math.floor((nilai * b) / 100);
        const p = paketUtuh({
          rup: rup(pagu),
          pagu,
          pemilihan: pemilihan({ hps }),
          kontrak: kontrak({ nilai }),
          pembayaran: [{ tanggal: '2025-06-20', nilai: lunas }],
          jenis: 'konstruksi',
        });
        expect(kodeCatatan(p, KONTEKS)).toEqual([]);
      }),
    );
  });
});
