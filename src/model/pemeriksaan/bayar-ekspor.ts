import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { formatRupiah, formatTanggal } from '../format.ts';
import { keSen } from '../uang.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** No payment is dated after the day the data were exported. */
export const bayarEkspor: Pemeriksaan = {
  kode: 'pembayaran-setelah-ekspor',
  jenis: 'data',
  judul: 'Apakah tanggal pembayarannya benar?',
  aturan: 'Tanggal setiap pembayaran tidak lebih baru dari hari data diekspor.',
  kecuali: ['paket tanpa pembayaran'],
  sumber: STANDAR_PEMERIKSAAN.tanggal,
  periksa: ({ pembayaran }, { hariEkspor }) => {
    if (pembayaran.length === 0) return TIDAK_BERLAKU;
    const late = pembayaran.filter((b) => b.tanggal !== null && b.tanggal > hariEkspor);
    if (late.length > 0)
      return catat(
        ...late.map((b) => [`Pembayaran ${formatTanggal(b.tanggal)}`, formatRupiah(keSen(b.nilai))] as const),
        ['Diekspor', formatTanggal(hariEkspor)],
      );
    return pembayaran.every((b) => b.tanggal !== null) ? SESUAI : TIDAK_TAHU;
  },
};
