import { z } from 'zod';
import {
  bulatBoleh,
  kodeBoleh,
  kodeWajib,
  kunci,
  tahunWajib,
  tanggalBoleh,
  teksBoleh,
  waktuBoleh,
} from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';

/** SPSE-JadwalTahapanTender: one row per stage of a tender; moments as written, WIB. */
export const isbJadwalTender = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-JadwalTahapanTender',
  tanda: ['kd_tender', 'kd_tahapan', 'tgl_awal', 'tgl_akhir'],
  uang: [],
  skema: z.object({
    kd_tender: kunci('Kode Tender'),
    tahun_anggaran: tahunWajib('Tahun anggaran'),
    kd_satker_str: kodeWajib('Kode OPD (kd_satker_str)', '1.02.0.00.0.00.02.0000'),
    kd_tahapan: kodeBoleh('Kode tahapan'),
    kd_akt: bulatBoleh('Urutan tahapan', 0, 1_000_000),
    nama_tahapan: teksBoleh('Nama tahapan'),
    tgl_awal: waktuBoleh('Mulai'),
    tgl_akhir: waktuBoleh('Selesai'),
    _event_date: tanggalBoleh('Tanggal tarik data'),
  }),
  jadikan: (row) => ({
    jenis: 'paket',
    id: `tender-${row.kd_tender}`,
    tahun: row.tahun_anggaran,
    opd: { kode: row.kd_satker_str, nama: '' },
    versi: 0,
    ditarik: row._event_date,
    kunciUlang: `${row.kd_akt}|${row.kd_tahapan}`,
    isi: {
      tahapan: {
        urutan: row.kd_akt,
        nama: row.nama_tahapan ?? '(tahapan tanpa nama di sumber)',
        mulai: row.tgl_awal,
        selesai: row.tgl_akhir,
      },
    },
  }),
});
