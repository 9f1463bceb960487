import { z } from 'zod';
import { jenisPerorangan } from '../../acuan/ejaan-jenis.ts';
import { kodeRup, tanggalBoleh, teksBoleh, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, isiPemilihan, kolomBersama, kolomKunci, kolomPemilihan, rencana } from './isb-bersama.ts';

/** SPSE-TenderSelesai: tenders that ended, with the day the winner was set. */
export const isbTenderSelesai = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'SPSE-TenderSelesai',
  tanda: ['kd_tender', 'nama_paket', 'status_tender', 'tgl_penetapan_pemenang'],
  bukan: ['versi_tender'],
  uang: ['pagu', 'hps'],
  skema: z.object({
    ...kolomKunci('tender'),
    ...kolomBersama,
    ...kolomPemilihan,
    kd_rup: kodeRup('Kode RUP'),
    pagu: uangBoleh('Pagu'),
    hps: uangBoleh('HPS'),
    status_tender: teksBoleh('Status tender'),
    tgl_pengumuman_tender: tanggalBoleh('Tanggal pengumuman'),
    tgl_penetapan_pemenang: tanggalBoleh('Tanggal penetapan pemenang'),
  }),
  jadikan: (row) => {
    const { isi, asing } = isiPemilihan({ ...row, status: row.status_tender });
    return bagianProses('tender', row, {
      asing,
      isi: {
        ...isi,
        nama: row.nama_paket,
        perorangan: jenisPerorangan(row.jenis_pengadaan),
        sumberDana: row.sumber_dana,
        rup: rencana(row.kd_rup),
        pagu: row.pagu,
        hps: row.hps,
        diumumkan: row.tgl_pengumuman_tender,
        ditetapkan: row.tgl_penetapan_pemenang,
      },
    });
  },
});
