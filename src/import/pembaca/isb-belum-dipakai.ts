import type { Pembaca } from '../pembaca.ts';

/** Datasets of LKPP ISB that are recognised, so that a whole folder can be given, while nothing on the site needs them yet. */
export const isbBelumDipakai: readonly Pembaca[] = [
  kenal('RUP-StrukturAnggaranPD', ['kd_satker_str', 'belanja_pengadaan', 'total_belanja']),
  kenal('SPSE-JadwalTahapanTender', ['kd_tender', 'kd_tahapan', 'tgl_awal', 'tgl_akhir']),
  kenal('SPSE-PesertaTender', ['kd_tender', 'kd_peserta', 'pemenang']),
  kenal('SPSE-PencatatanNonTender', ['kd_nontender_pct', 'total_realisasi', 'status_nontender_pct']),
  kenal('SPSE-PencatatanNonTenderRealisasi', ['kd_nontender_pct', 'nilai_realisasi', 'tgl_realisasi']),
  kenal('SPSE-PencatatanSwakelola', ['kd_swakelola_pct', 'total_realisasi', 'status_swakelola_pct']),
  kenal('SPSE-PencatatanSwakelolaRealisasi', ['kd_swakelola_pct', 'nilai_realisasi', 'tgl_realisasi']),
  kenal('Ecat-PaketEPurchasingV6', ['kd_paket', 'kd_penyedia_v6', 'total_harga', 'status_pkt']),
  kenal('Bela-TokoDaringRealisasi', ['order_id', 'valuasi', 'marketplace']),
];

function kenal(dataset: string, tanda: readonly string[]): Pembaca {
  return { generasi: 'isb-2023', dataset, tanda, baca: null, uang: [] };
}
