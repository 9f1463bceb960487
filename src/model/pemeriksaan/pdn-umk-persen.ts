import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import { formatRupiah } from '../format.ts';
import { keSen } from '../uang.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU } from './pemeriksaan.ts';

/** Up to this many rupiah a value looks like a percentage. */
const PERSEN_TERBESAR = 100;

/** A PDN or UMK value of 1 to 100 rupiah may be a percentage typed as money. */
export const pdnUmkPersen: Pemeriksaan = {
  kode: 'pdn-umk-seperti-persen',
  jenis: 'data',
  judul: 'Apakah nilai PDN atau UMK ini persen yang ditulis sebagai rupiah?',
  aturan: `Nilai PDN dan UMK kontrak atau realisasi yang lebih dari Rp0 dan paling banyak Rp${PERSEN_TERBESAR} ditanyakan.`,
  kecuali: ['paket yang nilai PDN dan UMK-nya tidak tercatat atau nol'],
  sumber: STANDAR_PEMERIKSAAN.nilai,
  periksa: ({ kontrak, realisasi }) => {
    const semua: [string, number | null | undefined][] = [
      ['Nilai PDN kontrak', kontrak?.pdn],
      ['Nilai UMK kontrak', kontrak?.umk],
      ['Nilai PDN realisasi', realisasi?.pdn],
      ['Nilai UMK realisasi', realisasi?.umk],
    ];
    const known = semua.flatMap(([nama, n]) => (n != null && n > 0 ? [[nama, n] as const] : []));
    if (known.length === 0) return TIDAK_BERLAKU;
    const kecil = known.filter(([, n]) => n <= PERSEN_TERBESAR);
    return kecil.length === 0 ? SESUAI : catat(...kecil.map(([nama, n]) => [nama, formatRupiah(keSen(n))] as const));
  },
};
