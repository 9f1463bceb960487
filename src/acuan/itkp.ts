/** Predicates of the Indeks Tata Kelola Pengadaan as LKPP publishes them. */
export const PREDIKAT_ITKP = {
  'sangat-baik': 'Sangat Baik',
  baik: 'Baik',
  cukup: 'Cukup',
  kurang: 'Kurang',
} as const;
