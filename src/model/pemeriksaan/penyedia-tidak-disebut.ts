import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { mestinyaAdaKontrak } from '../angka-paket.ts';
import { swakelola } from '../penyedia.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU } from './pemeriksaan.ts';

/** A package with a winner says who; a person who supplies is told, without a name. */
export const penyediaTidakDisebut: Pemeriksaan = {
  kode: 'penyedia-tidak-disebut',
  jenis: 'data',
  judul: 'Siapa penyedianya?',
  aturan:
    'Paket yang pemilihannya selesai atau sudah berkontrak menyebut penyedianya. Penyedia perorangan dihitung disebut, tanpa nama.',
  kecuali: ['pemilihan yang belum selesai atau gagal', 'swakelola'],
  sumber: STANDAR_PEMERIKSAAN.kelengkapan,
  periksa: (paket) => {
    if (swakelola(paket) || !mestinyaAdaKontrak(paket)) return TIDAK_BERLAKU;
    if (paket.penyedia === null) return catat(['Penyedia', 'tidak tercatat di sumber']);
    if (paket.penyedia.jenis === 'tidak-jelas')
      return catat(['Penyedia', 'bentuk usahanya tidak tercatat di sumber, jadi tidak dinamai']);
    return SESUAI;
  },
};
