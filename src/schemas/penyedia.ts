import { z } from 'zod';
import { kode, objek, teks, tetap, yaTidak } from './bidang.ts';

const JENIS_PENYEDIA = {
  label: 'Jenis penyedia',
  keterangan:
    'Nama hanya dimuat untuk badan usaha. "perorangan" adalah orang; "tidak-jelas" berarti bentuk usahanya tidak tercatat, jadi bisa jadi orang.',
  sumber: {
    'smep-v1': 'paket[].kontrak.penyedia.jenis',
    'isb-2023': 'bentuk_usaha_penyedia, tipe_penyedia, jenis_pengadaan',
  },
};

/** Firm that won, or the mark of a person, whose name is never stored. */
export const penyediaSchema = z.discriminatedUnion('jenis', [
  objek(
    {
      jenis: tetap('badan-usaha', JENIS_PENYEDIA),
      kode: kode({
        label: 'Kode penyedia',
        keterangan: 'kd_penyedia, atau nama yang dinormalkan bila tidak ada kode.',
        contoh: '5997014',
        sumber: {
          'smep-v1': 'paket[].kontrak.penyedia.kode',
          'isb-2023': 'kd_penyedia, kd_penyedia_v6',
          'inaproc-v1': 'kd_penyedia, kode_penyedia',
        },
      }),
      nama: teks({
        label: 'Nama penyedia',
        keterangan: 'Nama badan usaha.',
        contoh: 'CV Contoh 012',
        sumber: {
          'smep-v1': 'paket[].kontrak.penyedia.nama',
          'isb-2020': 'nama_penyedia',
          'isb-2023': 'nama_penyedia',
          'inaproc-v1': 'nama_penyedia',
        },
      }),
      terverifikasi: yaTidak({ label: 'Dikenali dari kode', keterangan: 'Tidak, bila hanya dikenali dari nama.' }),
    },
    { label: 'Badan usaha' },
  ),
  objek({ jenis: tetap('perorangan', JENIS_PENYEDIA) }, { label: 'Penyedia perorangan' }),
  objek({ jenis: tetap('tidak-jelas', JENIS_PENYEDIA) }, { label: 'Penyedia yang bentuk usahanya tidak tercatat' }),
]);

/** A supplier as stored. */
export type Penyedia = z.output<typeof penyediaSchema>;
