import { z } from 'zod';
import { bentukAsing, bentukDariEjaan } from '../../acuan/ejaan-badan-usaha.ts';
import { metodeDariEjaan } from '../../acuan/ejaan-metode.ts';
import { bulatBoleh, kodeBoleh, tanggalBoleh, teksBoleh, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, kolomBersama, kolomKunci, kolomPemilihan, PROSES, type Proses, tuntas } from './isb-bersama.ts';

/** SPSE-…Ekontrak-2Kontrak: contract value and the supplier's form of business; the latest versi_addendum counts. */
function kontrak(proses: Proses) {
  return pembacaBaris({
    generasi: 'isb-2023',
    dataset: `SPSE-${PROSES[proses].nama}Ekontrak-2Kontrak`,
    tanda: [PROSES[proses].kunci, 'nilai_kontrak', 'tgl_kontrak', 'bentuk_usaha_penyedia'],
    bukan: ['besar_pembayaran', 'tgl_spmk_spp'],
    uang: ['nilai_kontrak', 'nilai_pdn_kontrak', 'nilai_umk_kontrak'],
    skema: z.object({
      ...kolomKunci(proses),
      ...kolomBersama,
      nama_paket: kolomPemilihan.nama_paket,
      mtd_pengadaan: kolomPemilihan.mtd_pemilihan,
      tgl_kontrak: tanggalBoleh('Tanggal kontrak'),
      nilai_kontrak: uangBoleh('Nilai kontrak'),
      nilai_pdn_kontrak: uangBoleh('Nilai PDN'),
      nilai_umk_kontrak: uangBoleh('Nilai UMK'),
      status_kontrak: teksBoleh('Status kontrak'),
      versi_addendum: bulatBoleh('Versi adendum', 0, 99),
      kd_penyedia: kodeBoleh('Kode penyedia'),
      nama_penyedia: teksBoleh('Nama penyedia'),
      bentuk_usaha_penyedia: teksBoleh('Bentuk usaha'),
      tipe_penyedia: teksBoleh('Tipe penyedia'),
    }),
    jadikan: (row) =>
      bagianProses(proses, row, {
        versi: row.versi_addendum ?? 0,
        asing: [row.bentuk_usaha_penyedia, row.tipe_penyedia]
          .filter(bentukAsing)
          .map((kata) => `bentuk usaha "${kata}"`),
        isi: {
          nama: row.nama_paket,
          metode: metodeDariEjaan(row.mtd_pengadaan),
          kontrak: {
            nilai: row.nilai_kontrak,
            tanggal: row.tgl_kontrak,
            pdn: row.nilai_pdn_kontrak,
            umk: row.nilai_umk_kontrak,
            tuntas: tuntas(row.status_kontrak),
          },
          terpilih: true,
          penyedia: {
            kode: row.kd_penyedia,
            nama: row.nama_penyedia,
            bentuk: bentukDariEjaan(row.bentuk_usaha_penyedia, row.tipe_penyedia),
          },
        },
      }),
  });
}

/** SPSE-TenderEkontrak-2Kontrak. */
export const isbTenderKontrak = kontrak('tender');
/** SPSE-NonTenderEkontrak-2Kontrak. */
export const isbNonTenderKontrak = kontrak('nontender');
