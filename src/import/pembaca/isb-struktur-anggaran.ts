import { z } from 'zod';
import { kodeWajib, tahunBoleh, teksBoleh, teksWajib, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';

const RINCIAN = 'rincian anggaran tidak dimuat, hanya belanja pengadaan dan total';

/** RUP-StrukturAnggaranPD: a work unit's budget; null for many of them, and null stays null. */
export const isbStrukturAnggaran = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'RUP-StrukturAnggaranPD',
  tanda: ['kd_satker_str', 'belanja_pengadaan', 'total_belanja'],
  uang: ['belanja_pengadaan', 'total_belanja'],
  uangLain: {
    belanja_operasi: RINCIAN,
    belanja_modal: RINCIAN,
    belanja_btt: RINCIAN,
    belanja_non_pengadaan: RINCIAN,
  },
  skema: z.object({
    tahun_anggaran: tahunBoleh('Tahun anggaran'),
    kd_satker: teksBoleh('Kode satker (kd_satker)', 40),
    kd_satker_str: kodeWajib('Kode OPD (kd_satker_str)', '1.02.0.00.0.00.02.0000'),
    nama_satker: teksWajib('Nama OPD', 'Dinas Contoh Kesehatan'),
    belanja_pengadaan: uangBoleh('Belanja pengadaan'),
    total_belanja: uangBoleh('Total belanja'),
  }),
  jadikan: (row) => ({
    jenis: 'opd',
    opd: { kode: row.kd_satker_str, nama: row.nama_satker },
    satker: row.kd_satker,
    tahun: row.tahun_anggaran,
    anggaran:
      row.belanja_pengadaan === null && row.total_belanja === null
        ? null
        : { pengadaan: row.belanja_pengadaan, total: row.total_belanja },
  }),
});
