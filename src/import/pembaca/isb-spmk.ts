import { z } from 'zod';
import { bulatBoleh, tanggalBoleh, teksBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, kolomBersama, kolomKunci, kolomPemilihan, PROSES, type Proses, tuntas } from './isb-bersama.ts';

/** SPSE-…Ekontrak-3SPMKSPP: the order to start; begin and end of the work. */
function spmk(proses: Proses) {
  return pembacaBaris({
    generasi: 'isb-2023',
    dataset: `SPSE-${PROSES[proses].nama}Ekontrak-3SPMKSPP`,
    tanda: [PROSES[proses].kunci, 'tgl_spmk_spp', 'tgl_mulai_pekerjaan'],
    uang: [],
    skema: z.object({
      ...kolomKunci(proses),
      ...kolomBersama,
      nama_paket: kolomPemilihan.nama_paket,
      tgl_kontrak: tanggalBoleh('Tanggal kontrak'),
      tgl_mulai_pekerjaan: tanggalBoleh('Tanggal mulai pekerjaan'),
      tgl_selesai_pekerjaan: tanggalBoleh('Tanggal selesai pekerjaan'),
      status_kontrak: teksBoleh('Status kontrak'),
      versi_addendum: bulatBoleh('Versi adendum', 0, 99),
      nama_penyedia: teksBoleh('Nama penyedia'),
    }),
    jadikan: (row) =>
      bagianProses(proses, row, {
        versi: row.versi_addendum ?? 0,
        isi: {
          nama: row.nama_paket,
          kontrak: { nilai: null, tanggal: row.tgl_kontrak, pdn: null, umk: null, tuntas: tuntas(row.status_kontrak) },
          mulai: row.tgl_mulai_pekerjaan,
          selesai: row.tgl_selesai_pekerjaan,
          terpilih: true,
          penyedia: { kode: null, nama: row.nama_penyedia, bentuk: null },
        },
      }),
  });
}

/** SPSE-TenderEkontrak-3SPMKSPP. */
export const isbTenderSpmk = spmk('tender');
/** SPSE-NonTenderEkontrak-3SPMKSPP. */
export const isbNonTenderSpmk = spmk('nontender');
