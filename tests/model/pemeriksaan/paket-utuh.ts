import fc from 'fast-check';
import type { Konteks } from '../../../src/model/pemeriksaan/pemeriksaan.ts';
import type { DatasetPaket } from '../../../src/schemas/impor.ts';
import type { Paket } from '../../../src/schemas/paket.ts';
import { kontrakUji, paketUji, pemilihanUji } from '../buatan.ts';

/** A year to check packages in. */
export const KONTEKS: Konteks = { tahun: 2025, hariEkspor: '2025-12-31', opd: new Map([['1.01', 'Dinas Contoh']]) };

/** A finished package that answers every question: each figure within its bound, each day after the one before it. */
export function paketUtuh(isi: Partial<Paket> = {}): Paket {
  return paketUji({
    jenis: 'barang',
    rup: [{ kode: '55000001', pagu: 100_000_000, rencana: null }],
    pagu: 100_000_000,
    pemilihan: {
      ...pemilihanUji(98_000_000),
      hps: 98_000_000,
      diumumkan: '2025-02-03',
      ditetapkan: '2025-02-17',
      ditunjuk: '2025-02-18',
      versi: 1,
    },
    kontrak: kontrak({}),
    penyedia: { jenis: 'badan-usaha', kode: '9970001', nama: 'CV Contoh 012', terverifikasi: true },
    pembayaran: [
      { tanggal: '2025-03-20', nilai: 40_000_000 },
      { tanggal: '2025-06-20', nilai: 55_000_000 },
    ],
    fisik: 100,
    serahTerima: '2025-06-20',
    progres: [progres('2025-03', 40, 40_000_000), progres('2025-06', 100, 95_000_000)],
    ...isi,
  });
}

/** The contract of `paketUtuh`, changed. */
export function kontrak(ganti: Partial<NonNullable<Paket['kontrak']>>): NonNullable<Paket['kontrak']> {
  const days = { tanggal: '2025-02-20', mulai: '2025-02-21', selesai: '2025-06-30', tuntas: true };
  return { ...kontrakUji(95_000_000), ...days, ...ganti };
}

/** One month of progress. */
export function progres(bulan: string, fisik: number | null, keuangan: number | null): Paket['progres'][number] {
  return { bulan, targetKeuangan: null, realisasiKeuangan: keuangan, targetFisik: null, realisasiFisik: fisik };
}

const hari = fc
  .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([t, b, h]) => `${t}-${String(b).padStart(2, '0')}-${String(h).padStart(2, '0')}`);
const rupiah = fc.integer({ min: 0, max: 500_000_000 });
const mungkin = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });

/** Any package the schema allows, contradictions included. */
export const paketSembarang: fc.Arbitrary<Paket> = fc
  .record({
    id: fc.integer({ min: 1, max: 1_000_000 }).map((n) => `nontender-${n}`),
    opd: fc.constantFrom('1.01', '1.02', '1.03'),
    metode: fc.constantFrom('tender', 'pengadaan-langsung', 'e-purchasing', 'swakelola-1', 'swakelola-3'),
    jenis: mungkin(fc.constantFrom('barang', 'konstruksi', 'konsultansi', 'jasa-lainnya')),
    status: fc.constantFrom('rencana', 'berlangsung', 'selesai', 'gagal', 'tidak-diketahui'),
    pagu: mungkin(rupiah),
    pemilihan: mungkin(
      fc.record({
        hps: mungkin(rupiah),
        diumumkan: mungkin(hari),
        ditetapkan: mungkin(hari),
        ditunjuk: mungkin(hari),
        versi: fc.constant(1),
      }),
    ),
    kontrak: mungkin(
      fc
        .record({
          nilai: mungkin(rupiah),
          tanggal: mungkin(hari),
          selesai: mungkin(hari),
          adendum: fc.integer({ min: 0, max: 3 }),
          tuntas: mungkin(fc.boolean()),
        })
        .map(kontrak),
    ),
    penyedia: fc.constantFrom<Paket['penyedia'][]>(null, { jenis: 'perorangan' }, { jenis: 'tidak-jelas' }),
    pembayaran: fc.array(fc.record({ tanggal: mungkin(hari), nilai: rupiah }), { maxLength: 4 }),
    fisik: mungkin(fc.integer({ min: 0, max: 100 })),
    serahTerima: mungkin(hari),
    progres: fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), mungkin(fc.integer({ min: 0, max: 100 })), mungkin(rupiah))
        .map(([b, f, k]) => progres(`2025-0${b}`, f, k)),
      { maxLength: 5, selector: (p) => p.bulan },
    ),
  } satisfies { [K in keyof Paket]?: fc.Arbitrary<Paket[K]> })
  .map((isi) => paketUji(isi));

/** A data set of given packages, exported and imported on given days. */
export function datasetUji(paket: Paket[], isi: Partial<DatasetPaket['impor']> = {}): DatasetPaket {
  return {
    impor: {
      sumber: ['isb-2023'],
      versiSkema: 3,
      contoh: false,
      instansi: { kode: 'D999', nama: 'Kab. Contoh' },
      tahun: 2025,
      sampaiDengan: '2025-12-31',
      dieksporPada: '2025-12-31T00:00:00+07:00',
      dasarEkspor: 'sumber',
      diimporPada: '2026-01-02T08:00:00+07:00',
      berkas: [],
      disamarkan: 0,
      penolakan: [],
      ...isi,
    },
    opd: [
      { kode: '1.01', nama: 'Dinas Contoh', anggaran: null },
      { kode: '1.02', nama: 'Badan Contoh', anggaran: null },
    ],
    paket,
    perubahan: { terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] },
    sejakCatatan: [],
  };
}
