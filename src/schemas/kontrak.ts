import { bilangan, objek, rupiah, tanggal, yaTidak } from './bidang.ts';

/** The contract in its last known version. */
export const kontrakSchema = objek(
  {
    nilai: rupiah({
      label: 'Nilai kontrak',
      keterangan: 'Dari kontrak dengan adendum terakhir; bila tidak ada, dari hasil pemilihan.',
      sumber: {
        'smep-v1': 'paket[].kontrak.nilai',
        'isb-2020': 'nilai_kontrak',
        'isb-2023': 'nilai_kontrak',
        'inaproc-v1': 'nilai_kontrak',
      },
    }).nullable(),
    tanggal: tanggal({
      label: 'Tanggal kontrak',
      keterangan: 'Hari kontrak ditandatangani.',
      sumber: { 'smep-v1': 'paket[].kontrak.tanggal', 'isb-2020': 'tanggal_kontrak', 'isb-2023': 'tgl_kontrak' },
    }).nullable(),
    mulai: tanggal({
      label: 'Mulai kerja',
      keterangan: 'Menurut surat perintah mulai kerja (SPMK).',
      sumber: { 'smep-v1': 'paket[].kontrak.mulai', 'isb-2023': 'tgl_mulai_pekerjaan' },
    }).nullable(),
    selesai: tanggal({
      label: 'Selesai menurut kontrak',
      keterangan: 'Batas selesai, bukan hari selesai sebenarnya.',
      sumber: { 'smep-v1': 'paket[].kontrak.selesai', 'isb-2023': 'tgl_selesai_pekerjaan' },
    }).nullable(),
    adendum: bilangan({
      label: 'Adendum',
      keterangan: 'Versi adendum terakhir; 0 bila tidak ada.',
      contoh: 0,
      max: 99,
      bulat: true,
      sumber: { 'smep-v1': 'paket[].kontrak.adendum', 'isb-2023': 'versi_addendum' },
    }),
    pdn: rupiah({
      label: 'Nilai produk dalam negeri (PDN)',
      keterangan: 'Bagian nilai kontrak.',
      sumber: {
        'smep-v1': 'paket[].kontrak.pdn',
        'isb-2023': 'nilai_pdn_kontrak',
        'inaproc-v1': 'nilai_pdn_kontrak',
      },
    }).nullable(),
    umk: rupiah({
      label: 'Nilai usaha mikro dan kecil (UMK)',
      keterangan: 'Bagian nilai kontrak.',
      sumber: {
        'smep-v1': 'paket[].kontrak.umk',
        'isb-2023': 'nilai_umk_kontrak',
        'inaproc-v1': 'nilai_umk_kontrak',
      },
    }).nullable(),
    tuntas: yaTidak({
      label: 'Kontrak selesai',
      keterangan: 'Menurut status kontrak di sumber.',
      sumber: { 'smep-v1': 'paket[].kontrak.tuntas', 'isb-2023': 'status_kontrak' },
    }).nullable(),
  },
  { label: 'Kontrak' },
);
