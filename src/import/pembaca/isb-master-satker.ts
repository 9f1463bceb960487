import { z } from 'zod';
import { kodeWajib, teksBoleh, teksWajib } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';

/** RUP-MasterSatker: the work units; telephone, fax and address stay behind. */
export const isbMasterSatker = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'RUP-MasterSatker',
  tanda: ['kd_satker_str', 'nama_satker', 'jenis_satker', 'status_satker'],
  bukan: ['kd_rup', 'kd_tender', 'kd_nontender'],
  uang: [],
  skema: z.object({
    kd_satker: teksBoleh('Kode satker (kd_satker)', 40),
    kd_satker_str: kodeWajib('Kode OPD (kd_satker_str)', '1.02.0.00.0.00.02.0000'),
    nama_satker: teksWajib('Nama OPD', 'Dinas Contoh Kesehatan'),
  }),
  jadikan: (row) => ({
    jenis: 'opd',
    opd: { kode: row.kd_satker_str, nama: row.nama_satker },
    satker: row.kd_satker,
  }),
});
