import { STANDAR_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import type { Progres } from '../../schemas/paket.ts';
import { mungkinDibayar } from '../angka-paket.ts';
import { formatPersen, formatRupiah, namaBulan } from '../format.ts';
import { keSen } from '../uang.ts';
import { catat, type Pemeriksaan, SESUAI, TIDAK_BERLAKU, TIDAK_TAHU } from './pemeriksaan.ts';

const UKURAN = [
  ['realisasiFisik', 'fisik', (n: number) => formatPersen(n, 2)],
  ['realisasiKeuangan', 'keuangan', (n: number) => formatRupiah(keSen(n))],
] as const;

/** Cumulative progress, physical and financial, does not fall from one month to the next that is known. */
export const progresTurun: Pemeriksaan = {
  kode: 'progres-turun',
  jenis: 'proses',
  judul: 'Mengapa kemajuan turun dari bulan sebelumnya?',
  aturan:
    'Kemajuan dihitung kumulatif, jadi angka sebuah bulan tidak lebih kecil dari bulan sebelumnya yang diketahui.',
  kecuali: ['paket yang belum dikerjakan dan belum punya laporan bulanan'],
  sumber: STANDAR_PEMERIKSAAN.nilai,
  periksa: (paket) => {
    const falls = UKURAN.flatMap(([bidang, nama, tulis]) =>
      turun(paket.progres, bidang).map(([bulan, before, after]): [string, string] => [
        `${namaBulan(bulan)} ${bulan.slice(0, 4)} (${nama})`,
        `${tulis(before)} menjadi ${tulis(after)}`,
      ]),
    );
    if (falls.length > 0) return catat(...falls);
    if (UKURAN.some(([bidang]) => diketahui(paket.progres, bidang).length > 1)) return SESUAI;
    return mungkinDibayar(paket) || paket.progres.length > 0 ? TIDAK_TAHU : TIDAK_BERLAKU;
  },
};

type Bidang = (typeof UKURAN)[number][0];

function diketahui(progres: readonly Progres[], bidang: Bidang): [string, number][] {
  const known = progres.flatMap((p): [string, number][] => {
    const n = p[bidang];
    return n === null ? [] : [[p.bulan, n]];
  });
  return known.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function turun(progres: readonly Progres[], bidang: Bidang): [string, number, number][] {
  const known = diketahui(progres, bidang);
  return known.flatMap(([bulan, n], i): [string, number, number][] => {
    const before = known[i - 1]?.[1];
    return before !== undefined && n < before ? [[bulan, before, n]] : [];
  });
}
