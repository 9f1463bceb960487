/** Invented cases for every chart: the usual one, nothing, unknowns, a single item, very large. */
import { grafikItkpTahun } from '../../src/charts/itkp-tahun.ts';
import type { Grafik } from '../../src/charts/grafik.ts';
import { grafikRealisasiBulan } from '../../src/charts/realisasi-bulan.ts';
import { grafikRealisasiOpd } from '../../src/charts/realisasi-opd.ts';
import { grafikZiArea } from '../../src/charts/zi-area.ts';
import type { TitikBulan } from '../../src/model/deret-bulan.ts';
import type { Jumlah } from '../../src/model/jumlah.ts';
import type { RingkasanKelompok } from '../../src/model/ringkasan.ts';
import { keSen } from '../../src/model/uang.ts';
import type { NilaiArea } from '../../src/model/zona-integritas.ts';
import type { Itkp } from '../../src/schemas/itkp.ts';
import { NAMA_OPD } from './kasus/nama-opd.ts';
import { KASUS_UMUM } from './kasus/umum.ts';

const KURVA = [0.01, 0.03, 0.07, 0.13, 0.2, 0.29, 0.39, 0.5, 0.61, 0.73, 0.87, 1];

/** Twelve months up to a target of `rupiah`; realization for the first `sampai` months at a share of the target. */
export function deret(rupiah: number, sampai: number, bagian = 0.9): TitikBulan[] {
  return KURVA.map((k, i) => ({
    bulan: `2026-${String(i + 1).padStart(2, '0')}`,
    targetKeuangan: keSen(Math.round(rupiah * k)),
    realisasiKeuangan: i < sampai ? keSen(Math.round(rupiah * k * bagian)) : null,
    targetFisik: null,
    realisasiFisik: null,
  }));
}

/** A known sum of so many rupiah, or an unknown one. */
export function jumlah(rupiah: number | null, dari = 10): Jumlah {
  return { nilai: keSen(rupiah), diketahui: rupiah === null ? 0 : dari, dari };
}

/** One invented OPD with its three amounts in rupiah. */
export function opd(
  nama: string,
  pagu: number | null,
  kontrak: number | null,
  dibayar: number | null,
): RingkasanKelompok {
  return {
    kode: nama,
    nama,
    paket: 10,
    pagu: jumlah(pagu),
    hps: jumlah(null),
    kontrak: jumlah(kontrak),
    dibayar: jumlah(dibayar),
  };
}

const OPD = NAMA_OPD.map((nama, i) =>
  opd(nama, 24e9 / (i + 1), (24e9 / (i + 1)) * 0.9, (24e9 / (i + 1)) * (0.3 + (i % 5) * 0.1)),
);

/** What WBK and WBBM ask of an area. */
export const AMBANG_AREA = { WBK: 60, WBBM: 75 };

const AREA: readonly [kode: string, nama: string, bobot: number][] = [
  ['manajemen-perubahan', 'Manajemen Perubahan', 8],
  ['tatalaksana', 'Penataan Tatalaksana', 7],
  ['sdm', 'Penataan Sistem Manajemen SDM Aparatur', 10],
  ['akuntabilitas', 'Penguatan Akuntabilitas', 10],
  ['pengawasan', 'Penguatan Pengawasan', 15],
  ['pelayanan', 'Peningkatan Kualitas Pelayanan Publik', 10],
];

const poin = (n: number) => Math.round(n * 10_000) / 10_000;

/** The six areas with these shares of each half of their weight; null is not assessed. */
export function area(bagian: readonly (number | null)[]): NilaiArea[] {
  return AREA.map(([kode, nama, bobot], i) => {
    const b = bagian[i] ?? null;
    const half = b === null ? null : poin((bobot / 2) * b);
    const nilai = half === null ? null : poin(half * 2);
    return {
      ...{ kode, nama, bobot, pemenuhan: half, reform: half },
      nilai,
      persen: nilai === null ? null : (nilai / bobot) * 100,
      mencapai: { WBK: b === null ? null : b >= 0.6, WBBM: b === null ? null : b >= 0.75 },
    };
  });
}

/** ITKP of one year from its indicators; the total is their sum unless given. */
export function itkp(tahun: number, nilai: readonly (number | null)[], total?: number): Itkp {
  const nama = [
    'Indikator Contoh A',
    'Indikator Contoh B',
    'Kualifikasi & Kompetensi Contoh',
    'Kematangan Unit Contoh',
    'Indikator Contoh C',
  ];
  const sum = nilai.reduce<number>((a, b) => a + (b ?? 0), 0);
  return {
    tahun,
    contoh: true,
    sumber: 'Contoh',
    total: total ?? sum,
    predikat: sum >= 70 ? 'baik' : sum >= 50 ? 'cukup' : 'kurang',
    indikator: nilai.map((n, i) => ({ nama: nama[i] ?? `Indikator Contoh ${i}`, nilai: n, maksimum: null })),
    sumberMaksimum: null,
    catatan: null,
  };
}

const bulan = { tahun: 2026, contoh: true };
const zi = { ...bulan, ambang: AMBANG_AREA };

/** Every case by name: chart, then case. */
export const KASUS: Readonly<Record<string, Grafik>> = {
  ...KASUS_UMUM,
  'realisasi-bulan/biasa': grafikRealisasiBulan(deret(18.4e9, 10), bulan),
  'realisasi-bulan/kosong': grafikRealisasiBulan(
    deret(1, 0).map((t) => ({ ...t, targetKeuangan: null })),
    bulan,
  ),
  'realisasi-bulan/tanpa-target': grafikRealisasiBulan(
    deret(18.4e9, 7).map((t) => ({ ...t, targetKeuangan: null })),
    { ...bulan, contoh: false },
  ),
  'realisasi-bulan/satu-opd': grafikRealisasiBulan(deret(217e6, 10, 1), { ...bulan, kelompok: NAMA_OPD[2] ?? '' }),
  'realisasi-bulan/tanpa-realisasi': grafikRealisasiBulan(deret(18.4e9, 0), bulan),
  'realisasi-bulan/satu-bulan': grafikRealisasiBulan(deret(18.4e9, 1, 1.3), bulan),
  'realisasi-bulan/setahun-besar': grafikRealisasiBulan(deret(2.345e13, 12, 1.02), bulan),
  'realisasi-bulan/fisik': grafikRealisasiBulan(
    deret(18.4e9, 8).map((t, i) => ({
      ...t,
      targetFisik: (KURVA[i] ?? 0) * 100,
      realisasiFisik: i < 8 ? (KURVA[i] ?? 0) * 103.5 : null,
    })),
    { ...bulan, ukuran: 'fisik' },
  ),
  'realisasi-bulan/negatif': grafikRealisasiBulan(
    deret(18.4e9, 3).map((t, i) => (i === 2 ? { ...t, realisasiKeuangan: keSen(-1.2e9) } : t)),
    bulan,
  ),
  'realisasi-opd/biasa': grafikRealisasiOpd(OPD, bulan),
  'realisasi-opd/kosong': grafikRealisasiOpd([opd('Dinas Contoh Kosong', null, null, null)], bulan),
  'realisasi-opd/sebagian-tidak-diketahui': grafikRealisasiOpd(
    [
      opd('Dinas Contoh Tanpa Pagu', null, 3e9, 1e9),
      opd('Dinas Contoh Tanpa Kontrak', 9e9, null, null),
      opd('Dinas Contoh Kontrak di Atas Pagu', 4e9, 4.6e9, null),
      opd('Dinas Contoh Kecil', 12e6, 11e6, 11e6),
    ],
    { ...bulan, contoh: false },
  ),
  'realisasi-opd/nama-panjang': grafikRealisasiOpd(
    [opd('Badan Contoh Kepegawaian dan Pengembangan Sumber Daya Manusia', 8e9, 4e9, 1e9)],
    bulan,
  ),
  'realisasi-opd/satu': grafikRealisasiOpd([opd('Dinas Contoh Tunggal', 950e6, 900e6, 450e6)], bulan),
  'realisasi-opd/besar': grafikRealisasiOpd(
    OPD.map((o, i) => ({
      ...o,
      pagu: jumlah(8.9e13 / (i + 1)),
      kontrak: jumlah(8e13 / (i + 1)),
      dibayar: jumlah(8e13 / (i + 1)),
    })),
    bulan,
  ),
  'zi-area/biasa': grafikZiArea(area([0.6975, 0.7014, 0.675, 0.715, 0.5867, 0.775]), zi),
  'zi-area/kosong': grafikZiArea(area([null, null, null, null, null, null]), zi),
  'zi-area/sebagian-dan-tepat-di-ambang': grafikZiArea(area([0.6, 0.5999, 0.75, null, 0.05, 1]), {
    ...zi,
    contoh: false,
  }),
  'itkp-tahun/biasa': grafikItkpTahun(
    [
      itkp(2021, [10, 11.8, 0, 4.44, null]),
      itkp(2022, [10, 4.9, 1.1, 8.9, 7.7], 32.5),
      itkp(2023, [9.97, 4.91, 5.56, 31.11, 4.81]),
      itkp(2024, [10, 3.86, 5.56, 35.56, 8.87]),
      itkp(2025, [10, 4.43, 6.67, 35.56, 11.58]),
    ],
    { contoh: false },
  ),
  'itkp-tahun/kosong': grafikItkpTahun([], { contoh: false }),
  'itkp-tahun/tahun-bolong-dan-tanpa-rincian': grafikItkpTahun(
    [itkp(2021, [null, null], 48.5), itkp(2024, [10, 5, 6, 30, 8])],
    { contoh: true },
  ),
  'itkp-tahun/satu': grafikItkpTahun([itkp(2025, [10, 5])], { contoh: true }),
  'itkp-tahun/banyak-tahun': grafikItkpTahun(
    Array.from({ length: 12 }, (_, i) => itkp(2015 + i, [10, 5 + i / 2, 6, 20 + i, 8])),
    { contoh: true },
  ),
};
