import { z } from 'zod';
import { angkaBoleh, bulatBoleh, tanggalBoleh, teksBoleh, uangWajib } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { bagianProses, kolomBersama, kolomKunci, kolomPemilihan, PROSES, type Proses, tuntas } from './isb-bersama.ts';

/**
 * SPSE-…Ekontrak-4BAPBAST: one row per payment, many of them repeated but for `_event_date` and `_inserted_date`. A payment is (process,
 * no_bap, tgl_bap, no_bast, besar_pembayaran); the document numbers carry people's names and serve only as that key.
 */
function bap(proses: Proses) {
  return pembacaBaris({
    generasi: 'isb-2023',
    dataset: `SPSE-${PROSES[proses].nama}Ekontrak-4BAPBAST`,
    tanda: [PROSES[proses].kunci, 'tgl_bap', 'besar_pembayaran'],
    uang: ['besar_pembayaran'],
    uangLain: { nilai_kontrak: 'nilai kontrak diambil dari dataset kontrak' },
    skema: z.object({
      ...kolomKunci(proses),
      ...kolomBersama,
      nama_paket: kolomPemilihan.nama_paket,
      tgl_kontrak: tanggalBoleh('Tanggal kontrak'),
      no_bap: teksBoleh('Nomor BAP', 500),
      tgl_bap: tanggalBoleh('Tanggal BAP'),
      no_bast: teksBoleh('Nomor BAST', 500),
      tgl_bast: tanggalBoleh('Tanggal BAST'),
      besar_pembayaran: uangWajib('Besar pembayaran'),
      progres_pekerjaan: angkaBoleh('Progres pekerjaan'),
      cara_pembayaran_kontrak: teksBoleh('Cara pembayaran'),
      status_kontrak: teksBoleh('Status kontrak'),
      versi_addendum: bulatBoleh('Versi adendum', 0, 99),
      nama_penyedia: teksBoleh('Nama penyedia'),
    }),
    jadikan: (row) =>
      bagianProses(proses, row, {
        kunciUlang: JSON.stringify([row.no_bap, row.tgl_bap, row.no_bast, row.besar_pembayaran]),
        isi: {
          nama: row.nama_paket,
          kontrak: { nilai: null, tanggal: row.tgl_kontrak, pdn: null, umk: null, tuntas: tuntas(row.status_kontrak) },
          terpilih: true,
          penyedia: { kode: null, nama: row.nama_penyedia, bentuk: null },
          pembayaran: [{ tanggal: row.tgl_bap, nilai: row.besar_pembayaran }],
          fisik: row.progres_pekerjaan,
          serahTerima: serahTerima(row) ? row.tgl_bast : null,
        },
      }),
  });
}

/** A BAST hands the work over only when all of it is done: monthly and stage payments have one each. */
function serahTerima(row: {
  progres_pekerjaan: number | null;
  cara_pembayaran_kontrak: string | null;
  status_kontrak: string | null;
}): boolean {
  if (tuntas(row.status_kontrak) === true) return true;
  const cara = row.cara_pembayaran_kontrak?.toLowerCase() ?? '';
  if (row.progres_pekerjaan === null) return cara === 'sekaligus';
  return row.progres_pekerjaan >= 100 && cara !== 'bulanan';
}

/** SPSE-NonTenderEkontrak-4BAPBAST. */
export const isbNonTenderBap = bap('nontender');
/** SPSE-TenderEkontrak-4BAPBAST, of the same form. */
export const isbTenderBap = bap('tender');
