import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { mestinyaAdaKontrak, nilaiKontrak, pagu } from '../angka-paket.ts';
import { batasAdendum, tahunJamak } from './keadaan-paket.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** Contract ≤ pagu; with an addendum ≤ pagu + 10 %; of a multi-year contract the total pagu is needed. */
export const kontrakPagu: Pemeriksaan = {
  kode: 'kontrak-lebih-dari-pagu',
  jenis: 'proses',
  judul: 'Mengapa nilai kontrak lebih besar dari pagu?',
  aturan: 'Nilai kontrak dibandingkan dengan pagu. Bila kontrak beradendum, dengan pagu ditambah 10 %.',
  kecuali: [
    'proses yang gagal atau belum berkontrak, dan swakelola tipe 1',
    'kontrak tahun jamak dibandingkan dengan pagu seluruh tahun; bila hanya pagu setahun yang ada, hasilnya tidak diketahui',
  ],
  sumber: `Perpres 16/2018 Pasal 54 (adendum; belum dicocokkan dengan naskah resmi); ${STANDAR_PEMERIKSAAN.anggaran}`,
  periksa: (paket, { tahun }) => {
    if (!mestinyaAdaKontrak(paket)) return TIDAK_BERLAKU;
    const [contract, budget] = [nilaiKontrak(paket), pagu(paket)];
    if (contract === null || budget === null) return TIDAK_TAHU;
    if (contract <= batasAdendum(budget, paket)) return SESUAI;
    return tahunJamak(paket, tahun) ? TIDAK_TAHU : catat(['Nilai kontrak', contract], ['Pagu', budget]);
  },
};
