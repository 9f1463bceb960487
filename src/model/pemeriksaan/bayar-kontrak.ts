import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { dibayar, mestinyaAdaKontrak, nilaiKontrak } from '../angka-paket.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** Payments ≤ contract with its latest addendum. */
export const bayarKontrak: Pemeriksaan = {
  kode: 'bayar-lebih-dari-kontrak',
  jenis: 'proses',
  judul: 'Mengapa yang dibayar lebih besar dari nilai kontrak?',
  aturan: 'Jumlah pembayaran, masing-masing sekali, dibandingkan dengan nilai kontrak menurut adendum terakhir.',
  kecuali: ['proses yang gagal atau belum berkontrak, dan swakelola tipe 1'],
  sumber: STANDAR_PEMERIKSAAN.bayar,
  periksa: (paket) => {
    if (!mestinyaAdaKontrak(paket)) return TIDAK_BERLAKU;
    const [paid, contract] = [dibayar(paket), nilaiKontrak(paket)];
    if (paid === null || contract === null) return TIDAK_TAHU;
    return paid <= contract ? SESUAI : catat(['Dibayar', paid], ['Nilai kontrak', contract]);
  },
};
