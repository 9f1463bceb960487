/** Orders: the e-catalogue (version 6) and the online shops (Toko Daring). Ordered, not paid; no supplier is named. */
import { z } from 'zod';
import { keadaanPesanan, statusPesanan } from '../../acuan/ejaan-pesanan.ts';
import { kodeRup, kunciHuruf, tahunWajib, tanggalBoleh, teksBoleh, teksWajib, uangBoleh } from '../bidang-sumber.ts';
import { pembacaBaris } from '../pembaca.ts';
import { kolomBersama, rencana } from './isb-bersama.ts';

/** Ecat-PaketEPurchasingV6: one order in the catalogue. */
export const isbKatalog = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'Ecat-PaketEPurchasingV6',
  tanda: ['kd_paket', 'total_harga', 'status_pkt', 'tgl_order'],
  uang: ['pesanan'],
  uangLain: { ongkir: 'ongkos kirim tidak dimuat tersendiri' },
  skema: z.object({
    ...kolomBersama,
    kd_paket: kunciHuruf('Kode paket'),
    kd_rup: kodeRup('Kode RUP'),
    rup_nama_pkt: teksBoleh('Nama paket RUP', 500),
    sumber_dana: teksBoleh('Sumber dana', 40),
    total_harga: uangBoleh('Total harga'),
    tgl_order: tanggalBoleh('Tanggal pesan'),
    status_pkt: teksBoleh('Status paket'),
  }),
  jadikan: (row) => {
    const keadaan = keadaanPesanan(row.status_pkt);
    return {
      jenis: 'paket',
      id: `epurchasing-${row.kd_paket}`,
      tahun: row.tahun_anggaran,
      opd: { kode: row.kd_satker_str, nama: row.nama_satker },
      versi: 0,
      ditarik: row._event_date,
      ...(row.status_pkt !== null && keadaan === 'tidak-diketahui'
        ? { asing: [`status pesanan "${row.status_pkt}"`] }
        : {}),
      isi: {
        nama: row.rup_nama_pkt,
        metode: 'e-purchasing',
        sumberDana: row.sumber_dana,
        status: statusPesanan(keadaan),
        rup: rencana(row.kd_rup),
        pesanan: { nilai: row.total_harga, tanggal: row.tgl_order, keadaan },
      },
    };
  },
});

/** Bela-TokoDaringRealisasi: one order in an online shop; it knows the work unit by the kd_satker of RUP-MasterSatker and by name. */
export const isbTokoDaring = pembacaBaris({
  generasi: 'isb-2023',
  dataset: 'Bela-TokoDaringRealisasi',
  tanda: ['order_id', 'valuasi', 'marketplace'],
  uang: ['pesanan'],
  skema: z.object({
    tahun: tahunWajib('Tahun'),
    kd_satker: teksBoleh('Kode satker (kd_satker)', 40),
    nama_satker: teksWajib('Nama OPD', 'Dinas Contoh Kesehatan'),
    order_id: kunciHuruf('Kode pesanan'),
    order_desc: teksBoleh('Uraian pesanan', 500),
    valuasi: uangBoleh('Nilai pesanan'),
    tanggal_transaksi: tanggalBoleh('Tanggal transaksi'),
    marketplace: teksBoleh('Lokapasar', 80),
    status_konfirmasi_ppmse: teksBoleh('Konfirmasi lokapasar'),
    keterangan_ppmse: teksBoleh('Keterangan lokapasar'),
    _event_date: tanggalBoleh('Tanggal tarik data'),
  }),
  jadikan: (row) => {
    const keadaan = keadaanPesanan(row.status_konfirmasi_ppmse);
    return {
      jenis: 'paket',
      id: `daring-${row.order_id}`,
      tahun: row.tahun,
      opd: { kode: '', nama: row.nama_satker },
      satker: row.kd_satker,
      versi: 0,
      ditarik: row._event_date,
      ...(row.status_konfirmasi_ppmse !== null && keadaan === 'tidak-diketahui'
        ? { asing: [`status pesanan "${row.status_konfirmasi_ppmse}"`] }
        : {}),
      isi: {
        nama: row.order_desc ?? (row.marketplace === null ? null : `Pesanan Toko Daring di ${row.marketplace}`),
        metode: 'e-purchasing',
        status: statusPesanan(keadaan),
        pesanan: { nilai: row.valuasi, tanggal: row.tanggal_transaksi, keadaan },
      },
    };
  },
});
