/** Invented work units, one of them with a name as long as real ones have. */
export const NAMA_OPD = [
  'Dinas Contoh Pekerjaan Umum dan Tata Ruang',
  'Dinas Contoh Pendidikan',
  'Dinas Contoh Kesehatan, Pengendalian Penduduk, dan Keluarga Berencana',
  'RSUD Contoh',
  'Sekretariat Contoh',
  'Dinas Contoh Perhubungan',
  'Badan Contoh Keuangan Daerah',
  'Dinas Contoh Pertanian',
  'Kecamatan Contoh Utara',
  'Kecamatan Contoh Selatan',
  'Dinas Contoh Sosial',
  'Dinas Contoh Perpustakaan dan Kearsipan',
  'Inspektorat Contoh',
  'Dinas Contoh Pariwisata',
  'Kecamatan Contoh Timur',
];
