import { KEWAJARAN_KONSTRUKSI } from '../../acuan/ambang-harga.ts';
import { hps, mestinyaAdaHps, mestinyaAdaKontrak, nilaiKontrak } from '../angka-paket.ts';
import { formatPersen } from '../format.ts';
import { terlaluKecilUntukHps } from './keadaan-paket.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** A construction contract below 80 % of HPS: its price is looked at before the award. No error. */
export const konstruksiKewajaran: Pemeriksaan = {
  kode: 'konstruksi-di-bawah-80-persen-hps',
  jenis: 'proses',
  judul: 'Apakah kewajaran harganya sudah dievaluasi?',
  aturan: `Nilai kontrak konstruksi dibandingkan dengan ${KEWAJARAN_KONSTRUKSI.nilai} % HPS. Harga di bawahnya bukan kesalahan: kewajarannya dievaluasi lebih dahulu.`,
  kecuali: [
    'selain pekerjaan konstruksi',
    'e-purchasing, dikecualikan, swakelola, dan pagu sampai Rp10 juta: tidak memakai HPS',
    'proses yang gagal atau belum berkontrak',
  ],
  sumber: KEWAJARAN_KONSTRUKSI.sumber,
  periksa: (paket) => {
    if (!mestinyaAdaHps(paket) || !mestinyaAdaKontrak(paket) || terlaluKecilUntukHps(paket)) return TIDAK_BERLAKU;
    if (paket.jenis !== null && paket.jenis !== 'konstruksi') return TIDAK_BERLAKU;
    const [contract, estimate] = [nilaiKontrak(paket), hps(paket)];
    if (paket.jenis === null || contract === null || estimate === null || estimate === 0) return TIDAK_TAHU;
    if (contract * 100 >= estimate * KEWAJARAN_KONSTRUKSI.nilai) return SESUAI;
    const bagian = formatPersen((contract / estimate) * 100);
    return catat(['Nilai kontrak', contract], ['HPS', estimate], ['Bagian dari HPS', bagian]);
  },
};
