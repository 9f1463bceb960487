import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { mestinyaAdaKontrak, nilaiKontrak } from '../angka-paket.ts';
import { sudahSelesai } from './keadaan-paket.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU } from './pemeriksaan.ts';

/** A finished selection has a contract value on record. */
export const selesaiTanpaNilai: Pemeriksaan = {
  kode: 'selesai-tanpa-nilai-kontrak',
  jenis: 'data',
  judul: 'Berapa nilai kontraknya?',
  aturan: 'Paket yang pemilihannya selesai atau sudah diserahterimakan mencatat nilai kontrak.',
  kecuali: [
    'pemilihan yang belum selesai atau gagal',
    'swakelola tipe 1: dikerjakan sendiri',
    'pesanan katalog atau toko daring, dan pencatatan yang menyebut realisasi: tidak berbentuk kontrak di sumber',
  ],
  sumber: STANDAR_PEMERIKSAAN.kelengkapan,
  periksa: (paket) => {
    if (!sudahSelesai(paket) || !mestinyaAdaKontrak(paket)) return TIDAK_BERLAKU;
    if (nilaiKontrak(paket) !== null) return SESUAI;
    if (paket.kontrak === null && (paket.pesanan !== null || paket.realisasi !== null)) return TIDAK_BERLAKU;
    return catat(['Nilai kontrak', 'tidak tercatat di sumber']);
  },
};
