import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import type { Paket } from '../../schemas/paket.ts';
import { mungkinDibayar } from '../angka-paket.ts';
import { formatPersen, namaBulan } from '../format.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

/** Physical progress between 0 and 100 per cent; what the importer left out because it was not is a note of its own. */
export const fisikRentang: Pemeriksaan = {
  kode: 'fisik-di-luar-rentang',
  jenis: 'data',
  judul: 'Berapa kemajuan fisik yang benar?',
  aturan: 'Kemajuan fisik berada antara 0 dan 100 persen. Yang di luar itu tidak ditampilkan sebagai angka.',
  kecuali: ['paket yang belum dikerjakan dan belum punya laporan kemajuan'],
  sumber: STANDAR_PEMERIKSAAN.nilai,
  periksa: (paket) => {
    const odd = [
      ...paket.catatan.flatMap((c) => (c.kode === 'fisik-di-luar-rentang' ? [['Menurut sumber', c.lain ?? '–']] : [])),
      ...angkaFisik(paket).flatMap(([nama, n]) => (n < 0 || n > 100 ? [[nama, formatPersen(n, 2)]] : [])),
    ] as [string, string][];
    if (odd.length > 0) return catat(...odd);
    if (angkaFisik(paket).length > 0) return SESUAI;
    return mungkinDibayar(paket) ? TIDAK_TAHU : TIDAK_BERLAKU;
  },
};

function angkaFisik({ fisik, progres }: Paket): [string, number][] {
  const months = progres.flatMap(({ bulan, realisasiFisik }): [string, number][] =>
    realisasiFisik === null ? [] : [[`${namaBulan(bulan)} ${bulan.slice(0, 4)}`, realisasiFisik]],
  );
  return fisik === null ? months : [['Terakhir', fisik], ...months];
}
