import { type z } from 'zod';
import { kode, objek, rupiah, teks } from './bidang.ts';

/** A work unit of the district (perangkat daerah; OCDS `buyer`). */
export const opdSchema = objek(
  {
    kode: kode({
      label: 'Kode OPD',
      keterangan: 'kd_satker_str di SiRUP dan SPSE: satu-satunya kode yang cocok di semua dataset.',
      contoh: '1.02.0.00.0.00.02.0000',
      sumber: { 'smep-v1': 'opd[].kode', 'isb-2023': 'kd_satker_str', 'inaproc-v1': 'kode_satker, kd_satker' },
    }),
    nama: teks({
      label: 'Nama OPD',
      contoh: 'Dinas Kesehatan',
      keterangan: 'Seperti di sumber.',
      sumber: {
        'smep-v1': 'opd[].nama',
        'isb-2020': 'nama_satker',
        'isb-2023': 'nama_satker',
        'inaproc-v1': 'nama_satker',
      },
    }),
  },
  { label: 'Perangkat daerah (OPD)' },
);

/** A work unit as a data set stores it: with its budget, where the source has one. */
export const opdDatasetSchema = objek(
  {
    ...opdSchema.shape,
    anggaran: objek(
      {
        pengadaan: rupiah({
          label: 'Belanja pengadaan',
          keterangan: 'Bagian anggaran yang dibelanjakan lewat pengadaan.',
          sumber: { 'isb-2023': 'belanja_pengadaan' },
        }).nullable(),
        total: rupiah({
          label: 'Total belanja',
          keterangan: 'Seluruh anggaran belanja OPD.',
          sumber: { 'isb-2023': 'total_belanja' },
        }).nullable(),
      },
      { label: 'Anggaran (struktur anggaran di SiRUP)' },
    ).nullable(),
  },
  { label: 'Perangkat daerah (OPD)' },
);

/** A work unit as a data set stores it. */
export type OpdDataset = z.output<typeof opdDatasetSchema>;
/** A work unit of the district. */
export type Opd = z.output<typeof opdSchema>;
