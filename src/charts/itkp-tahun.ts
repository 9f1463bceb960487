/** Procurement governance index (ITKP) by year, with what it is made of. */
import { bulatkan, formatPoin } from '../model/format.ts';
import { PREDIKAT_ITKP } from '../acuan/itkp.ts';
import type { Itkp } from '../schemas/itkp.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { konfigItkpTahun, type LapisItkp, TINGGI_ITKP } from './itkp-tahun-konfig.ts';

/** What the years do not say of themselves. */
export interface OpsiItkpTahun {
  contoh: boolean;
}

/** Indicators drawn on their own: the largest of the latest year; the others are one layer. */
const SENDIRI = 3;

/** Chart of the announced total per year in points, stacked by indicator; a year without data is a gap, an indicator not assessed is no zero. */
export function grafikItkpTahun(itkp: readonly Itkp[], opsi: OpsiItkpTahun): Grafik {
  const years = [...itkp].sort((a, b) => a.tahun - b.tahun);
  const axis = sumbuTahun(years);
  const umum = {
    kode: 'itkp-tahun',
    judul: judul(years),
    subjudul: 'Nilai ITKP per tahun menurut LKPP, dalam poin dari 100; batang dirinci menurut indikator',
    deskripsi: deskripsi(years, axis),
    tabel: tabel(years),
    contoh: opsi.contoh,
    masukan: { jenis: 'itkp-tahun', data: itkp, opsi },
  } as const;
  if (years.length === 0) return { ...umum, kosong: 'Belum ada nilai ITKP yang dimuat.' };
  const isi = {
    tahun: axis,
    lapis: lapisan(axis, years),
    total: axis.map((t) => cari(years, t)?.total ?? null),
    predikat: axis.map((t) => namaPredikat(cari(years, t))),
    contoh: opsi.contoh,
  };
  return { ...umum, kosong: null, tinggi: TINGGI_ITKP, konfig: (ukuran, tema) => konfigItkpTahun(isi, ukuran, tema) };
}

function judul(years: readonly Itkp[]): string {
  const last = years.at(-1);
  if (!last) return 'Nilai ITKP belum dimuat';
  const before = years.at(-2);
  const now = `ITKP ${last.tahun} ${formatPoin(last.total)} (${PREDIKAT_ITKP[last.predikat]})`;
  if (!before) return now;
  const arah = last.total === before.total ? 'sama dengan' : last.total > before.total ? 'naik dari' : 'turun dari';
  return `${now}, ${arah} ${formatPoin(before.total)} pada ${before.tahun}`;
}

function deskripsi(years: readonly Itkp[], axis: readonly number[]): string {
  const gaps = axis.filter((t) => !cari(years, t));
  const unlike = years
    .filter((y) => jumlahIndikator(y) !== null && jumlahIndikator(y) !== bulatkan(y.total, 4))
    .map((y) => y.tahun);
  const unassessed = years.filter((y) => y.indikator.some((i) => i.nilai === null)).map((y) => y.tahun);
  const parts = [
    years.length > 0 &&
      `Total yang diumumkan: ${years.map((y) => `${y.tahun} ${formatPoin(y.total)} (${PREDIKAT_ITKP[y.predikat]})`).join(', ')}.`,
    gaps.length > 0 && `Tidak ada data untuk ${gaps.join(', ')}.`,
    unassessed.length > 0 && `Pada ${unassessed.join(', ')} ada indikator yang tidak dinilai; itu bukan nol.`,
    unlike.length > 0 &&
      `Pada ${unlike.join(', ')} jumlah indikator tidak sama dengan total yang diumumkan; yang ditulis total yang diumumkan.`,
  ];
  return parts.filter((p) => typeof p === 'string').join(' ') || 'Belum ada nilai ITKP.';
}

/** Layers from the foot up: the latest year's largest indicators, the others together, and totals without any detail. */
function lapisan(axis: readonly number[], years: readonly Itkp[]): LapisItkp[] {
  const names = [...new Set(years.flatMap((y) => y.indikator.map((i) => i.nama)))];
  const latest = years.at(-1);
  const nilai = (y: Itkp | undefined, nama: string) => y?.indikator.find((i) => i.nama === nama)?.nilai ?? null;
  const order = [...names].sort((a, b) => (nilai(latest, b) ?? -1) - (nilai(latest, a) ?? -1));
  const own = order.slice(0, SENDIRI);
  const rest = names.filter((n) => !own.includes(n));
  const alone = own.map((nama) => ({ nama, nilai: axis.map((t) => nilai(cari(years, t), nama)) }));
  const others = {
    nama: rest.length === 1 ? (rest[0] ?? '') : `${rest.length} indikator lain`,
    nilai: axis.map((t) => jumlah(rest.map((n) => nilai(cari(years, t), n)))),
  };
  const undetailed = axis.map((t) => cari(years, t)).map((y) => (y && jumlahIndikator(y) === null ? y.total : null));
  return [...alone, others, { nama: 'Tanpa rincian', nilai: undetailed }].filter((l) =>
    l.nilai.some((n) => n !== null),
  );
}

function tabel(years: readonly Itkp[]): TabelGrafik {
  const names = [...new Set(years.flatMap((y) => y.indikator.map((i) => i.nama)))];
  return {
    kolom: [{ nama: 'Indikator (poin)', angka: false }, ...years.map((y) => ({ nama: String(y.tahun), angka: true }))],
    baris: [
      ...names.map((n) => [n, ...years.map((y) => formatPoin(y.indikator.find((i) => i.nama === n)?.nilai ?? null))]),
      ['Total yang diumumkan', ...years.map((y) => formatPoin(y.total))],
      ['Predikat', ...years.map((y) => PREDIKAT_ITKP[y.predikat])],
    ],
  };
}

function namaPredikat(y: Itkp | undefined): string {
  return y ? PREDIKAT_ITKP[y.predikat] : 'tidak ada data';
}

function jumlahIndikator(y: Itkp): number | null {
  return jumlah(y.indikator.map((i) => i.nilai));
}

/** Sum of what is known, without float noise; null when nothing is. */
function jumlah(values: readonly (number | null)[]): number | null {
  const known = values.filter((n) => n !== null);
  return known.length === 0
    ? null
    : bulatkan(
        known.reduce((a, b) => a + b, 0),
        4,
      );
}

/** Every year from the first to the last, also those without data. */
function sumbuTahun(years: readonly Itkp[]): number[] {
  const first = years[0]?.tahun ?? 0;
  const last = years.at(-1)?.tahun ?? -1;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function cari(years: readonly Itkp[], tahun: number): Itkp | undefined {
  return years.find((y) => y.tahun === tahun);
}
