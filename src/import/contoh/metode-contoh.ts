import type { Jenis } from '../../acuan/jenis.ts';
import type { Metode } from '../../acuan/metode.ts';
import type { PaketSmep } from '../../schemas/smep.ts';

/** How invented packages of a method look; rupiah and days. */
export interface PolaMetode {
  metode: Metode;
  proses: Exclude<PaketSmep['proses'], 'rup'>;
  /** Share of all packages, per thousand. */
  bobot: number;
  /** Kinds with the median, lower and upper bound of pagu. */
  jenis: Partial<Record<Jenis, readonly [tengah: number, min: number, max: number]>>;
  sigma: number;
  /** Days from announcement to contract. */
  pemilihan: readonly [number, number];
  /** Days of work. */
  kerja: readonly [number, number];
  /** Contract as a share of HPS (or of pagu, where there is no HPS). */
  tawar: readonly [number, number];
}

const JT = 1_000_000;
const M = 1_000 * JT;

/** Every method, with amounts inside its limits (pengadaan langsung: 400 million construction, 200 million goods and services, 100 million consulting). */
export const POLA_METODE: readonly PolaMetode[] = [
  {
    metode: 'pengadaan-langsung',
    proses: 'nontender',
    bobot: 470,
    jenis: {
      konstruksi: [175 * JT, 20 * JT, 399 * JT],
      barang: [70 * JT, 11 * JT, 199 * JT],
      'jasa-lainnya': [60 * JT, 11 * JT, 199 * JT],
      konsultansi: [48 * JT, 12 * JT, 99 * JT],
    },
    sigma: 0.6,
    pemilihan: [8, 24],
    kerja: [20, 75],
    tawar: [0.93, 0.998],
  },
  {
    metode: 'e-purchasing',
    proses: 'epurchasing',
    bobot: 150,
    jenis: { barang: [65 * JT, 4 * JT, 3 * M], 'jasa-lainnya': [40 * JT, 4 * JT, 600 * JT] },
    sigma: 1,
    pemilihan: [4, 12],
    kerja: [7, 45],
    tawar: [0.9, 0.999],
  },
  {
    metode: 'e-purchasing',
    proses: 'daring',
    bobot: 20,
    jenis: { barang: [12 * JT, 2 * JT, 50 * JT] },
    sigma: 0.7,
    pemilihan: [2, 6],
    kerja: [3, 14],
    tawar: [0.92, 1],
  },
  {
    metode: 'tender',
    proses: 'tender',
    bobot: 62,
    jenis: {
      konstruksi: [1.15 * M, 405 * JT, 12 * M],
      barang: [700 * JT, 205 * JT, 4 * M],
      'jasa-lainnya': [600 * JT, 205 * JT, 3 * M],
    },
    sigma: 0.75,
    pemilihan: [35, 60],
    kerja: [90, 180],
    tawar: [0.8, 0.97],
  },
  {
    metode: 'seleksi',
    proses: 'tender',
    bobot: 30,
    jenis: { konsultansi: [260 * JT, 101 * JT, 1.5 * M] },
    sigma: 0.5,
    pemilihan: [45, 75],
    kerja: [60, 150],
    tawar: [0.88, 0.98],
  },
  {
    metode: 'tender-cepat',
    proses: 'tender',
    bobot: 14,
    jenis: { barang: [450 * JT, 205 * JT, 2 * M], 'jasa-lainnya': [400 * JT, 205 * JT, 1.5 * M] },
    sigma: 0.5,
    pemilihan: [12, 22],
    kerja: [30, 120],
    tawar: [0.82, 0.96],
  },
  {
    metode: 'penunjukan-langsung',
    proses: 'nontender',
    bobot: 14,
    jenis: { 'jasa-lainnya': [300 * JT, 60 * JT, 1.2 * M], konsultansi: [180 * JT, 60 * JT, 600 * JT] },
    sigma: 0.6,
    pemilihan: [10, 25],
    kerja: [45, 150],
    tawar: [0.95, 1],
  },
  {
    metode: 'dikecualikan',
    proses: 'pct',
    bobot: 95,
    jenis: { 'jasa-lainnya': [45 * JT, 3 * JT, 900 * JT], barang: [25 * JT, 2 * JT, 300 * JT] },
    sigma: 0.9,
    pemilihan: [1, 5],
    kerja: [10, 60],
    tawar: [0.94, 1],
  },
  {
    metode: 'kontes',
    proses: 'nontender',
    bobot: 4,
    jenis: { barang: [40 * JT, 15 * JT, 90 * JT] },
    sigma: 0.4,
    pemilihan: [20, 35],
    kerja: [20, 40],
    tawar: [0.95, 1],
  },
  {
    metode: 'sayembara',
    proses: 'nontender',
    bobot: 4,
    jenis: { konsultansi: [60 * JT, 20 * JT, 120 * JT] },
    sigma: 0.4,
    pemilihan: [25, 45],
    kerja: [20, 45],
    tawar: [0.95, 1],
  },
  swakelola('swakelola-1', 85, 110 * JT),
  swakelola('swakelola-2', 12, 160 * JT),
  swakelola('swakelola-3', 18, 130 * JT),
  swakelola('swakelola-4', 22, 90 * JT),
];

function swakelola(metode: Metode, bobot: number, tengah: number): PolaMetode {
  return {
    metode,
    proses: 'swakelola',
    bobot,
    jenis: { 'jasa-lainnya': [tengah, 8 * JT, 1.5 * M], konstruksi: [tengah * 1.3, 20 * JT, 1.5 * M] },
    sigma: 0.8,
    pemilihan: [3, 12],
    kerja: [60, 190],
    tawar: [0.95, 1],
  };
}
