/** The thresholds of a predicate against a sheet: exact values are compared, never rounded ones. */
import type { Lke } from '../../acuan/lke/bentuk-lke.ts';
import type { PredikatZi } from '../../acuan/lke/regulasi.ts';
import { type NilaiLke, poinKelompok } from './hitung.ts';
import { banding, dariDesimal, kali, kurang, NOL, type Pecahan, pecahan } from './pecahan.ts';
import type { Poin } from './poin.ts';

/** Which part of the sheet a threshold looks at: `total`, `pengungkit`, `area:<kode>`, `bersih`, `prima`, or `hasil:<kode>`. */
export type KodeSyarat = string;

/** One threshold; all amounts in points. */
export interface SyaratLke {
  kode: KodeSyarat;
  nama: string;
  poin: Poin;
  minimum: Pecahan;
  /** Per cent of the weight the minimum stands for, where the regulation says it so. */
  persen: number | null;
  /** Null while the missing answers could still decide it. */
  terpenuhi: boolean | null;
  /** Points missing: 0 when met, null when the value is unknown. */
  kurang: Pecahan | null;
}

/** The thresholds of a predicate in the order of the regulation. */
export function syaratPredikat(lke: Lke, nilai: NilaiLke, predikat: PredikatZi): SyaratLke[] {
  const ambang = lke.ambang[predikat];
  const poin = (kode: string, nama: string, p: Poin, minimum: number) =>
    syarat(kode, nama, p, dariDesimal(minimum), null);
  return [
    poin('total', 'Nilai total', nilai.total, ambang.total),
    poin('pengungkit', 'Pengungkit', nilai.pengungkit, ambang.pengungkit),
    ...nilai.area.map(({ area, poin: p }) =>
      syarat(
        `area:${area.kode}`,
        area.nama,
        p,
        kali(p.bobot, pecahan(BigInt(ambang.areaPersen), 100n)),
        ambang.areaPersen,
      ),
    ),
    poin('bersih', 'Birokrasi yang bersih dan akuntabel', poinKelompok(nilai, 'bersih'), ambang.bersih),
    ...nilai.hasil.flatMap(({ komponen: { kode, nama }, poin: p }) => {
      const minimum = ambang.hasil[kode];
      return minimum === undefined ? [] : [poin(`hasil:${kode}`, nama, p, minimum)];
    }),
    poin('prima', 'Pelayanan publik yang prima', poinKelompok(nilai, 'prima'), ambang.prima),
  ];
}

/** Thresholds a question's points count towards, by the code of its area or result. */
export function syaratTerkait(
  tempat: { area: string } | { hasil: string; kelompok: 'bersih' | 'prima' },
): KodeSyarat[] {
  return 'area' in tempat
    ? ['total', 'pengungkit', `area:${tempat.area}`]
    : ['total', tempat.kelompok, `hasil:${tempat.hasil}`];
}

function syarat(kode: string, nama: string, poin: Poin, minimum: Pecahan, persen: number | null): SyaratLke {
  const terpenuhi = banding(poin.terkumpul, minimum) >= 0 ? true : banding(poin.maksimum, minimum) < 0 ? false : null;
  const missing = poin.nilai && kurang(minimum, poin.nilai);
  return {
    kode,
    nama,
    poin,
    minimum,
    persen,
    terpenuhi,
    kurang: terpenuhi === true ? NOL : missing,
  };
}
