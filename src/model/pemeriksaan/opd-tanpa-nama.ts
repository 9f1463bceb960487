import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { catat, type Pemeriksaan, SESUAI } from './pemeriksaan.ts';

/** The code of the OPD has a name in the data set. */
export const opdTanpaNama: Pemeriksaan = {
  kode: 'opd-tanpa-nama',
  jenis: 'data',
  judul: 'Perangkat daerah mana yang mengadakan?',
  aturan: 'Kode perangkat daerah (OPD) sebuah paket punya nama di dataset.',
  kecuali: [],
  sumber: STANDAR_PEMERIKSAAN.kelengkapan,
  periksa: ({ opd }, konteks) => {
    const nama = konteks.opd.get(opd)?.trim() ?? '';
    return nama !== '' && nama !== opd ? SESUAI : catat(['Kode OPD', opd]);
  },
};
