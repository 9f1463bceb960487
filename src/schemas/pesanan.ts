import { objek, pilihan, rupiah, tanggal } from './bidang.ts';

/** Where an order in the catalogue or online shop stands. */
export const KEADAAN_PESANAN = {
  negosiasi: 'Sedang dinegosiasikan',
  diproses: 'Diproses',
  selesai: 'Selesai',
  dibatalkan: 'Dibatalkan',
  'dibayar-di-luar-sistem': 'Dibayar di luar sistem katalog',
  'tidak-diketahui': 'Tidak diketahui',
} as const;

/** An order in the catalogue or online shop: ordered, not paid. */
export const pesananSchema = objek(
  {
    nilai: rupiah({
      label: 'Nilai pesanan',
      keterangan: 'Pesanan bukan pembayaran.',
      sumber: { 'isb-2023': 'total_harga, valuasi', 'inaproc-v1': 'total' },
    }).nullable(),
    tanggal: tanggal({
      label: 'Tanggal pesanan',
      keterangan: 'Hari pesanan dibuat.',
      sumber: { 'isb-2023': 'tgl_order, tanggal_transaksi', 'inaproc-v1': 'order_date' },
    }).nullable(),
    keadaan: pilihan({
      label: 'Keadaan pesanan',
      keterangan: 'Menurut katalog atau toko daring.',
      pilihan: KEADAAN_PESANAN,
      sumber: { 'isb-2023': 'status_pkt, status_verif', 'inaproc-v1': 'status' },
    }),
  },
  { label: 'Pesanan di katalog atau toko daring' },
);
