import { daftar, objek, rupiah, tanggal } from './bidang.ts';

/** Spending as a recording states it in one sum. */
export const realisasiSchema = objek(
  {
    nilai: rupiah({
      label: 'Realisasi menurut pencatatan',
      keterangan: 'Jumlah yang dicatat sudah dibayar.',
      sumber: { 'isb-2023': 'total_realisasi' },
    }).nullable(),
    pdn: rupiah({
      label: 'Nilai PDN',
      keterangan: 'Bagian realisasi untuk produk dalam negeri.',
      sumber: { 'isb-2023': 'nilai_pdn_pct' },
    }).nullable(),
    umk: rupiah({
      label: 'Nilai UMK',
      keterangan: 'Bagian realisasi untuk usaha mikro dan kecil.',
      sumber: { 'isb-2023': 'nilai_umk_pct' },
    }).nullable(),
  },
  {
    label: 'Realisasi yang dicatat',
    keterangan: 'Pencatatan dan swakelola: angka ini yang dibayar; rincian pembayaran hanya bila angka ini tidak ada.',
  },
);

/** Payments, each once. */
export const pembayaranSchema = daftar(
  objek(
    {
      tanggal: tanggal({
        label: 'Tanggal bayar',
        keterangan: 'Berita acara pembayaran (BAP), atau bukti pada pencatatan.',
        sumber: { 'smep-v1': 'paket[].pembayaran[].tanggal', 'isb-2023': 'tgl_bap, tgl_realisasi' },
      }).nullable(),
      nilai: rupiah({
        label: 'Besar pembayaran',
        keterangan: 'Setiap pembayaran sekali, meskipun sumber mengulang barisnya.',
        sumber: { 'smep-v1': 'paket[].pembayaran[].nilai', 'isb-2023': 'besar_pembayaran, nilai_realisasi' },
      }),
    },
    { label: 'Pembayaran' },
  ),
  { label: 'Pembayaran' },
);
