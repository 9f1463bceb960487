import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import type { Paket } from '../../schemas/paket.ts';
import { gagal } from '../angka-paket.ts';
import { tahap } from '../tahap.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU } from './pemeriksaan.ts';

/** A package whose work is done has a day of award, contract, order, payment or hand-over; a contract said to be done has its hand-over. */
export const selesaiTanpaTanggal: Pemeriksaan = {
  kode: 'selesai-tanpa-tanggal',
  jenis: 'data',
  judul: 'Kapan paket ini selesai?',
  aturan:
    'Paket yang pekerjaannya selesai mencatat sedikitnya satu tanggal penetapan, kontrak, pesanan, pembayaran, atau serah terima; kontrak yang dinyatakan selesai mencatat tanggal serah terima.',
  kecuali: ['paket yang pekerjaannya belum selesai, walau pemilihannya sudah', 'pemilihan yang gagal'],
  sumber: STANDAR_PEMERIKSAAN.kelengkapan,
  periksa: (paket) => {
    if (!pekerjaanSelesai(paket)) return TIDAK_BERLAKU;
    if (!adaTanggal(paket)) return catat(['Tanggal selesai', 'tidak ada satu pun di sumber']);
    if (paket.kontrak?.tuntas === true && paket.serahTerima === null)
      return catat(['Serah terima', 'tidak tercatat, padahal kontraknya dinyatakan selesai']);
    return SESUAI;
  },
};

/** The contract is said to be done, or the package has reached the finished stage; the end of the selection is not enough. */
function pekerjaanSelesai(paket: Paket): boolean {
  return !gagal(paket) && (paket.kontrak?.tuntas === true || tahap(paket) === 'selesai');
}

function adaTanggal({ pemilihan, kontrak, pesanan, pembayaran, serahTerima }: Paket): boolean {
  const days = [
    pemilihan?.ditetapkan,
    pemilihan?.ditunjuk,
    kontrak?.tanggal,
    pesanan?.tanggal,
    serahTerima,
    ...pembayaran.map((b) => b.tanggal),
  ];
  return days.some((hari) => hari != null);
}
