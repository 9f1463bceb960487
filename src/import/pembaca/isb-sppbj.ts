import { z } from 'zod';
import { bulatBoleh, tanggalBoleh, teksBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, kolomBersama, kolomKunci, kolomPemilihan, PROSES, type Proses } from './isb-bersama.ts';

/** SPSE-…Ekontrak-1SPPBJ: the award letter, with its day and the supplier it names. */
function sppbj(proses: Proses) {
  return pembacaBaris({
    generasi: 'isb-2023',
    dataset: `SPSE-${PROSES[proses].nama}Ekontrak-1SPPBJ`,
    tanda: [PROSES[proses].kunci, 'tgl_sppbj', 'harga_final'],
    bukan: ['nilai_kontrak', 'tgl_spmk_spp', 'besar_pembayaran'],
    uang: [],
    uangLain: {
      harga_final: 'harga di surat penunjukan; yang dipakai nilai kontrak',
      nilai_jaminan_pelaksanaan: 'jaminan, bukan nilai paket',
    },
    skema: z.object({
      ...kolomKunci(proses),
      ...kolomBersama,
      nama_paket: kolomPemilihan.nama_paket,
      tgl_sppbj: tanggalBoleh('Tanggal SPPBJ'),
      versi_addendum: bulatBoleh('Versi adendum', 0, 99),
      nama_penyedia: teksBoleh('Nama penyedia'),
    }),
    jadikan: (row) =>
      bagianProses(proses, row, {
        versi: row.versi_addendum ?? 0,
        isi: {
          nama: row.nama_paket,
          ditunjuk: row.tgl_sppbj,
          terpilih: true,
          penyedia: { kode: null, nama: row.nama_penyedia, bentuk: null },
        },
      }),
  });
}

/** SPSE-TenderEkontrak-1SPPBJ. */
export const isbTenderSppbj = sppbj('tender');
/** SPSE-NonTenderEkontrak-1SPPBJ. */
export const isbNonTenderSppbj = sppbj('nontender');
