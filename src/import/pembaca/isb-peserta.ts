import { z } from 'zod';
import { kodeBoleh, kodeWajib, kunci, tahunWajib, tanggalBoleh, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';

/** SPSE-PesertaTender: one row per bidder. Only how many there are is kept: no losing bidder is named. */
export const isbPesertaTender = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-PesertaTender',
  tanda: ['kd_tender', 'kd_peserta', 'pemenang'],
  uang: [],
  uangLain: {
    nilai_penawaran: 'penawaran peserta tidak dimuat',
    nilai_terkoreksi: 'penawaran peserta tidak dimuat',
  },
  skema: z.object({
    kd_tender: kunci('Kode Tender'),
    tahun_anggaran: tahunWajib('Tahun anggaran'),
    kd_satker_str: kodeWajib('Kode OPD (kd_satker_str)', '1.02.0.00.0.00.02.0000'),
    kd_peserta: kodeBoleh('Kode peserta'),
    nilai_penawaran: uangBoleh('Nilai penawaran'),
    _event_date: tanggalBoleh('Tanggal tarik data'),
  }),
  jadikan: (row) => ({
    jenis: 'paket',
    id: `tender-${row.kd_tender}`,
    tahun: row.tahun_anggaran,
    opd: { kode: row.kd_satker_str, nama: '' },
    versi: 0,
    ditarik: row._event_date,
    ...(row.kd_peserta === null
      ? { takDipakai: 'baris tanpa peserta (kd_peserta kosong)' }
      : { kunciUlang: row.kd_peserta }),
    isi: { peserta: { menawar: row.nilai_penawaran !== null } },
  }),
});
