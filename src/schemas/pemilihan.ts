import { bilangan, objek, rupiah, tanggal } from './bidang.ts';

/** Where a selection process stands, as its source says. */
export const STATUS = {
  rencana: 'Direncanakan',
  berlangsung: 'Berlangsung',
  selesai: 'Pemilihan selesai',
  gagal: 'Gagal atau batal',
  'tidak-diketahui': 'Tidak diketahui',
} as const;

/** The selection: owner's estimate, when it was announced and decided. */
export const pemilihanSchema = objek(
  {
    hps: rupiah({
      label: 'HPS',
      keterangan: 'Harga perkiraan sendiri (OCDS tender.value).',
      sumber: { 'smep-v1': 'paket[].pemilihan.hps', 'isb-2020': 'hps', 'isb-2023': 'hps', 'inaproc-v1': 'hps' },
    }).nullable(),
    diumumkan: tanggal({
      label: 'Diumumkan',
      keterangan: 'Hari pemilihan diumumkan.',
      sumber: {
        'smep-v1': 'paket[].pemilihan.diumumkan',
        'isb-2020': 'tanggal_pengumuman_tender',
        'isb-2023': 'tgl_pengumuman_tender, tgl_pengumuman_nontender',
        'inaproc-v1': 'tgl_pengumuman_tender',
      },
    }).nullable(),
    ditetapkan: tanggal({
      label: 'Pemenang ditetapkan',
      keterangan: 'Hari pemenang ditetapkan. Di data LKPP hanya tender yang mencatatnya.',
      sumber: {
        'smep-v1': 'paket[].pemilihan.ditetapkan',
        'isb-2020': 'tanggal_penetapan_pemenang',
        'isb-2023': 'tgl_penetapan_pemenang',
        'inaproc-v1': 'tgl_penetapan_pemenang',
      },
    }).nullable(),
    ditunjuk: tanggal({
      label: 'Surat penunjukan (SPPBJ)',
      keterangan: 'Tanggal surat penunjukan penyedia; terbit sesudah penetapan, jadi bukan tanggal penetapan.',
      sumber: { 'isb-2020': 'tanggal_sppbj', 'isb-2023': 'tgl_sppbj' },
    }).nullable(),
    versi: bilangan({
      label: 'Versi',
      keterangan: 'Lebih dari 1 bila proses diulang.',
      contoh: 1,
      min: 1,
      max: 99,
      bulat: true,
      sumber: { 'smep-v1': 'paket[].pemilihan.versi', 'isb-2023': 'versi_tender, versi_nontender' },
    }).nullable(),
  },
  { label: 'Pemilihan' },
);

/** Code of a selection status. */
export type Status = keyof typeof STATUS;
