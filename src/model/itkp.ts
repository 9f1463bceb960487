import { PREDIKAT_ITKP } from '../acuan/itkp.ts';
import type { Itkp } from '../schemas/itkp.ts';
import { formatBilangan, formatPoin } from './format.ts';
import type { Temuan } from './kalimat.ts';

/** One indicator in the order of the years; null where it was not assessed. */
export interface BarisIndikator {
  nama: string;
  nilai: (number | null)[];
  /** Its cells: points, with the highest possible where that is sourced. */
  tulisan: string[];
}

/** Indicators of all years side by side, in the order they first appear. */
export function indikatorItkp(itkp: readonly Itkp[]): BarisIndikator[] {
  const names = [...new Set(itkp.flatMap((i) => i.indikator.map((k) => k.nama)))];
  return names.map((nama) => {
    const each = itkp.map((i) => i.indikator.find((k) => k.nama === nama));
    return {
      nama,
      nilai: each.map((k) => k?.nilai ?? null),
      tulisan: each.map((k) => (k ? nilaiIndikator(k) : formatPoin(null))),
    };
  });
}

/** Sum of a year's indicators in points, exact to the hundredths they are published in; null when none was assessed. */
export function jumlahIndikator({ indikator }: Pick<Itkp, 'indikator'>): number | null {
  const known = indikator.flatMap(({ nilai }) => (nilai === null ? [] : [Math.round(nilai * 100)]));
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / 100;
}

/** Years whose indicators do not add up to the total announced, with both; the total is shown as announced. */
export function totalBerbeda(itkp: readonly Itkp[]): { tahun: number; jumlah: number; total: number }[] {
  return itkp.flatMap((i) => {
    const jumlah = jumlahIndikator(i);
    return jumlah === null || Math.round(jumlah * 100) === Math.round(i.total * 100)
      ? []
      : [{ tahun: i.tahun, jumlah, total: i.total }];
  });
}

/** An indicator's points with the highest possible where its source is known: `4,43 dari 5`. */
export function nilaiIndikator({ nilai, maksimum }: Itkp['indikator'][number]): string {
  return nilai === null || maksimum === null
    ? formatPoin(nilai)
    : `${formatPoin(nilai)} dari ${formatBilangan(maksimum, 2)}`;
}

/** The latest year's index against the year before; undefined without data. */
export function temuanItkp(itkp: readonly Itkp[]): Temuan | undefined {
  const last = itkp.at(-1);
  if (!last) return undefined;
  const before = itkp.at(-2);
  const change = before ? Math.sign(last.total - before.total) : 0;
  const arah = change === 0 ? 'tetap' : change > 0 ? 'naik menjadi' : 'turun menjadi';
  return {
    kalimat: before
      ? `Nilai tata kelola pengadaan ${arah} ${formatPoin(last.total)} pada ${last.tahun}`
      : `Nilai tata kelola pengadaan ${last.tahun}: ${formatPoin(last.total)}`,
    angka: formatPoin(last.total),
    arti: `Dari 100, predikat ${PREDIKAT_ITKP[last.predikat]}.${before ? ` Tahun ${before.tahun}: ${formatPoin(before.total)} (${PREDIKAT_ITKP[before.predikat]}).` : ''}`,
    ukuran: 'itkp',
  };
}
