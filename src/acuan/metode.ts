/**
 * Selection methods, as Perpres 16/2018 (changed by 12/2021 and 46/2025) names them; the spellings
 * found in exports are in `ejaan-metode.ts`. Swakelola types are methods here, since reports list them side by side.
 */
export const METODE = {
  tender: 'Tender',
  'tender-cepat': 'Tender Cepat',
  seleksi: 'Seleksi',
  'penunjukan-langsung': 'Penunjukan Langsung',
  'pengadaan-langsung': 'Pengadaan Langsung',
  'e-purchasing': 'E-Purchasing',
  dikecualikan: 'Dikecualikan',
  kontes: 'Kontes',
  sayembara: 'Sayembara',
  'swakelola-1': 'Swakelola tipe 1',
  'swakelola-2': 'Swakelola tipe 2',
  'swakelola-3': 'Swakelola tipe 3',
  'swakelola-4': 'Swakelola tipe 4',
  'swakelola-tanpa-tipe': 'Swakelola (tipe tidak tercatat)',
  'tidak-diketahui': 'Tidak diketahui',
} as const;

/** Code of a method, used in data sets and addresses. */
export type Metode = keyof typeof METODE;

/** Methods without HPS: e-purchasing (Perpres 16/2018 Art. 26(7)); swakelola and dikecualikan have no selection with an owner's estimate. */
export const METODE_TANPA_HPS: ReadonlySet<Metode> = new Set<Metode>([
  'e-purchasing',
  'dikecualikan',
  'swakelola-1',
  'swakelola-2',
  'swakelola-3',
  'swakelola-4',
  'swakelola-tanpa-tipe',
]);
