import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { hps, mestinyaAdaHps, pagu } from '../angka-paket.ts';
import { tahunJamak, terlaluKecilUntukHps } from './keadaan-paket.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** HPS ≤ pagu; of a multi-year contract the total pagu is needed, which the data do not hold. */
export const hpsPagu: Pemeriksaan = {
  kode: 'hps-lebih-dari-pagu',
  jenis: 'proses',
  judul: 'Mengapa HPS lebih besar dari pagu?',
  aturan: 'HPS dibandingkan dengan pagu rencana (RUP), atau pagu proses bila rencananya tidak diketahui.',
  kecuali: [
    'e-purchasing, dikecualikan, swakelola, dan pagu sampai Rp10 juta: tidak memakai HPS',
    'proses yang gagal atau masih berupa rencana',
    'kontrak tahun jamak dibandingkan dengan pagu seluruh tahun; bila hanya pagu setahun yang ada, hasilnya tidak diketahui',
  ],
  sumber: `Perpres 16/2018 Pasal 26; ${STANDAR_PEMERIKSAAN.anggaran}`,
  periksa: (paket, { tahun }) => {
    if (!mestinyaAdaHps(paket) || terlaluKecilUntukHps(paket)) return TIDAK_BERLAKU;
    const [estimate, budget] = [hps(paket), pagu(paket)];
    if (estimate === null || budget === null) return TIDAK_TAHU;
    if (estimate <= budget) return SESUAI;
    return tahunJamak(paket, tahun) ? TIDAK_TAHU : catat(['HPS', estimate], ['Pagu', budget]);
  },
};
