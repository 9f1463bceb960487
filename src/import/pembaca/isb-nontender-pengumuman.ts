import { z } from 'zod';
import { jenisPerorangan } from '../../acuan/ejaan-jenis.ts';
import { bulatBoleh, kodeRup, tanggalBoleh, teksBoleh, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, isiPemilihan, kolomBersama, kolomKunci, kolomPemilihan, rencana } from './isb-bersama.ts';

/** SPSE-NonTenderPengumuman: plan, HPS and status of each direct procurement; the latest versi_nontender counts. */
export const isbNonTenderPengumuman = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-NonTenderPengumuman',
  tanda: ['kd_nontender', 'status_nontender', 'versi_nontender', 'tgl_pengumuman_nontender'],
  uang: ['pagu', 'hps'],
  skema: z.object({
    ...kolomKunci('nontender'),
    ...kolomBersama,
    ...kolomPemilihan,
    kd_rup: kodeRup('Kode RUP'),
    pagu: uangBoleh('Pagu'),
    hps: uangBoleh('HPS'),
    status_nontender: teksBoleh('Status non-tender'),
    versi_nontender: bulatBoleh('Versi non-tender', 1, 99),
    tgl_pengumuman_nontender: tanggalBoleh('Tanggal pengumuman'),
  }),
  jadikan: (row) => {
    const { isi, asing } = isiPemilihan({ ...row, status: row.status_nontender });
    return bagianProses('nontender', row, {
      versi: row.versi_nontender ?? 0,
      asing,
      isi: {
        ...isi,
        nama: row.nama_paket,
        perorangan: jenisPerorangan(row.jenis_pengadaan),
        sumberDana: row.sumber_dana,
        rup: rencana(row.kd_rup),
        pagu: row.pagu,
        hps: row.hps,
        versi: row.versi_nontender,
        diumumkan: row.tgl_pengumuman_nontender,
      },
    });
  },
});
