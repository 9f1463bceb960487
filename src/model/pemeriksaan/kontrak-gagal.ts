import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { gagal } from '../angka-paket.ts';
import { keSen } from '../uang.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU } from './pemeriksaan.ts';

/** A failed process has no contract. */
export const kontrakGagal: Pemeriksaan = {
  kode: 'kontrak-pada-proses-gagal',
  jenis: 'proses',
  judul: 'Mengapa ada kontrak pada proses yang dinyatakan gagal?',
  aturan:
    'Proses yang dinyatakan gagal atau batal tidak punya kontrak. Kontraknya ditampilkan, tetapi tidak dijumlahkan.',
  kecuali: ['proses yang tidak gagal'],
  sumber: STANDAR_PEMERIKSAAN.status,
  periksa: (paket) => {
    if (!gagal(paket)) return TIDAK_BERLAKU;
    if (paket.kontrak === null) return SESUAI;
    return catat(['Nilai kontrak', keSen(paket.kontrak.nilai) ?? 'tidak tercatat']);
  },
};
