import { z } from 'zod';
import { jenisPerorangan } from '../../acuan/ejaan-jenis.ts';
import { bulatBoleh, kodeRup, tanggalBoleh, teksBoleh, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, isiPemilihan, kolomBersama, kolomKunci, kolomPemilihan, rencana } from './isb-bersama.ts';

/** SPSE-TenderPengumuman: plan, HPS and status of each tender; the latest versi_tender counts. */
export const isbTenderPengumuman = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-TenderPengumuman',
  tanda: ['kd_tender', 'status_tender', 'versi_tender', 'tgl_pengumuman_tender'],
  uang: ['pagu', 'hps'],
  skema: z.object({
    ...kolomKunci('tender'),
    ...kolomBersama,
    ...kolomPemilihan,
    kd_rup: kodeRup('Kode RUP'),
    pagu: uangBoleh('Pagu'),
    hps: uangBoleh('HPS'),
    status_tender: teksBoleh('Status tender'),
    versi_tender: bulatBoleh('Versi tender', 1, 99),
    tgl_pengumuman_tender: tanggalBoleh('Tanggal pengumuman'),
    lokasi_pekerjaan: teksBoleh('Lokasi pekerjaan', 500),
  }),
  jadikan: (row) => {
    const { isi, asing } = isiPemilihan({ ...row, status: row.status_tender });
    return bagianProses('tender', row, {
      versi: row.versi_tender ?? 0,
      asing,
      isi: {
        ...isi,
        nama: row.nama_paket,
        perorangan: jenisPerorangan(row.jenis_pengadaan),
        sumberDana: row.sumber_dana,
        lokasi: row.lokasi_pekerjaan,
        rup: rencana(row.kd_rup),
        pagu: row.pagu,
        hps: row.hps,
        versi: row.versi_tender,
        diumumkan: row.tgl_pengumuman_tender,
      },
    });
  },
});
