import { hps, mestinyaAdaHps, mestinyaAdaKontrak, nilaiKontrak } from '../angka-paket.ts';
import { batasAdendum, terlaluKecilUntukHps } from './keadaan-paket.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** Contract ≤ HPS; with an addendum ≤ HPS + 10 %. */
export const kontrakHps: Pemeriksaan = {
  kode: 'kontrak-lebih-dari-hps',
  jenis: 'proses',
  judul: 'Mengapa nilai kontrak lebih besar dari HPS?',
  aturan: 'Nilai kontrak dibandingkan dengan HPS. Bila kontrak beradendum, dengan HPS ditambah 10 %.',
  kecuali: [
    'e-purchasing, dikecualikan, swakelola, dan pagu sampai Rp10 juta: tidak memakai HPS',
    'jasa konsultansi: HPS bukan batas tertinggi penawaran',
    'proses yang gagal atau belum berkontrak',
  ],
  sumber:
    'Perpres 16/2018 Pasal 26 ayat (5) huruf b dan ayat (7); adendum Pasal 54 (belum dicocokkan dengan naskah resmi)',
  periksa: (paket) => {
    if (!mestinyaAdaHps(paket) || !mestinyaAdaKontrak(paket) || terlaluKecilUntukHps(paket)) return TIDAK_BERLAKU;
    if (paket.jenis === 'konsultansi') return TIDAK_BERLAKU;
    const [contract, estimate] = [nilaiKontrak(paket), hps(paket)];
    if (contract === null || estimate === null) return TIDAK_TAHU;
    return contract <= batasAdendum(estimate, paket) ? SESUAI : catat(['Nilai kontrak', contract], ['HPS', estimate]);
  },
};
