import { PREDIKAT_ITKP } from '../acuan/itkp.ts';
import type { Itkp } from '../schemas/itkp.ts';
import { formatPoin } from './format.ts';
import type { Temuan } from './kalimat.ts';

/** Values of one indicator in the order of the years; null where it was not assessed. */
export interface BarisIndikator {
  nama: string;
  nilai: (number | null)[];
}

/** Indicators of all years side by side, in the order they first appear. */
export function indikatorItkp(itkp: readonly Itkp[]): BarisIndikator[] {
  const names = [...new Set(itkp.flatMap((i) => i.indikator.map((k) => k.nama)))];
  return names.map((nama) => ({
    nama,
    nilai: itkp.map((i) => i.indikator.find((k) => k.nama === nama)?.nilai ?? null),
  }));
}

/** The latest year's index against the year before; undefined without data. */
export function temuanItkp(itkp: readonly Itkp[]): Temuan | undefined {
  const last = itkp.at(-1);
  if (!last) return undefined;
  const before = itkp.at(-2);
  const arah =
    !before || before.total === last.total ? 'menjadi' : before.total < last.total ? 'naik menjadi' : 'turun menjadi';
  return {
    kalimat: before
      ? `Nilai tata kelola pengadaan ${arah} ${formatPoin(last.total)} pada ${last.tahun}`
      : `Nilai tata kelola pengadaan ${last.tahun}: ${formatPoin(last.total)}`,
    angka: formatPoin(last.total),
    arti: `Dari 100, predikat ${PREDIKAT_ITKP[last.predikat]}.${before ? ` Tahun ${before.tahun}: ${formatPoin(before.total)} (${PREDIKAT_ITKP[before.predikat]}).` : ''}`,
    ukuran: 'itkp',
  };
}
