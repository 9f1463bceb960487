/** Figures about integrity that the unit reports itself: Pokja members, declarations, the district's action plan. */
import type { Ukuran } from './bentuk-ukuran.ts';
import { TANPA } from './dataset-ukuran.ts';

/** Shares and counts of /pokja/ and /rencana-aksi-daerah/. */
export const UKURAN_INTEGRITAS = {
  'pokja-unit': {
    nama: 'Anggota Pokja dari unit ini',
    satuan: 'persen',
    rumus: 'Anggota yang menjadi pegawai unit ini ÷ semua anggota Pokja × 100.',
    dasar: 'Semua anggota tahun itu: pegawai unit dan anggota ad hoc dari perangkat daerah lain.',
    dihitung: 'Orang, pada hari yang disebut “keadaan sampai dengan”.',
    tidak: 'Tahun yang banyak anggota unitnya belum diketahui.',
    aturan: 'Dilaporkan unit per tahun, tanpa nama.',
    bidang: [],
    dataset: TANPA,
  },
  'pernyataan-kepentingan': {
    nama: 'Pernyataan konflik kepentingan',
    satuan: 'persen',
    rumus: 'Yang sudah menyatakan ÷ yang wajib menyatakan × 100.',
    dasar: 'Orang yang wajib menyatakan pada tahun itu.',
    dihitung: 'Satu orang sekali, walau memperbarui pernyataannya.',
    tidak: 'Tahun yang salah satu angkanya belum diketahui. Isi pernyataan dan rincian per kantor tidak diumumkan.',
    aturan: 'Dilaporkan unit per tahun, tanpa nama.',
    bidang: [],
    dataset: TANPA,
  },
  'rad-target': {
    nama: 'Aksi yang mencapai target triwulan',
    satuan: 'persen',
    rumus:
      'Aksi yang capaiannya sama dengan atau lebih dari targetnya, dari semua aksi yang punya target triwulan itu.',
    dasar: 'Target dan capaian dihitung sejak awal tahun; di grafik, dalam persen dari sasaran setahun.',
    dihitung: 'Triwulan terakhir yang sudah berakhir pada hari “keadaan sampai dengan”.',
    tidak: 'Aksi tanpa target pada triwulan itu. Yang belum dilaporkan disebut sendiri: belum diketahui, bukan nol.',
    aturan: 'Laporan unit per triwulan.',
    bidang: [],
    dataset: TANPA,
  },
} as const satisfies Record<string, Ukuran>;
