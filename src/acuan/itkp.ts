/** Predicates of the Indeks Tata Kelola Pengadaan as LKPP publishes them. */
export const PREDIKAT_ITKP = {
  'sangat-baik': 'Sangat Baik',
  baik: 'Baik',
  cukup: 'Cukup',
  kurang: 'Kurang',
} as const;

/** What each indicator says about a district's procurement, by its name as LKPP publishes it; in plain words. */
export const ARTI_INDIKATOR_ITKP: Readonly<Record<string, string>> = {
  SiRUP: 'Berapa banyak rencana belanja yang diumumkan di SiRUP sebelum dikerjakan.',
  'E-Tendering': 'Berapa banyak tender dan seleksi yang dijalankan lewat SPSE sampai selesai.',
  'E-Purchasing / E-Katalog': 'Berapa banyak belanja yang dipesan lewat katalog elektronik.',
  'Toko Daring': 'Apakah belanja kecil dilakukan lewat toko daring yang bekerja sama dengan LKPP.',
  'Non E-Tendering & Non E-Purchasing':
    'Berapa banyak pengadaan di luar tender dan katalog, misalnya pengadaan langsung, yang tercatat di SPSE.',
  'E-Kontrak': 'Berapa banyak kontrak yang dibuat dan dicatat sampai selesai di SPSE.',
  'Kualifikasi & Kompetensi SDM PBJ': 'Apakah pengelola pengadaannya cukup dan bersertifikat.',
  'Tingkat Kematangan UKPBJ': 'Seberapa mapan unit pengadaan: organisasi, orang, dan cara kerjanya.',
};

/** Where the scheme of assessment is set out, as the unit names it beside its figures. */
export const RUJUKAN_ITKP = ['SE Kepala LKPP 5/2025', 'SE Kepala LKPP 4/2021'] as const;
