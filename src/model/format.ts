/** Numbers, money and dates as Indonesians write them. Unknown (null) is always "–". */
import type { Sen } from './uang.ts';

/** What stands for a value that is not known. */
export const TIDAK_DIKETAHUI = '–';

const BULAN = [
  ['Jan', 'Januari'],
  ['Feb', 'Februari'],
  ['Mar', 'Maret'],
  ['Apr', 'April'],
  ['Mei', 'Mei'],
  ['Jun', 'Juni'],
  ['Jul', 'Juli'],
  ['Agu', 'Agustus'],
  ['Sep', 'September'],
  ['Okt', 'Oktober'],
  ['Nov', 'November'],
  ['Des', 'Desember'],
] as const;

const SATUAN_BESAR = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
] as const;

/** `1.234.567`, with at most `desimal` decimals. */
export function formatBilangan(n: number | null, desimal = 0): string {
  if (n === null) return TIDAK_DIKETAHUI;
  return pemformat(0, desimal).format(bulatkan(n, desimal));
}

/** Points with exactly `desimal` decimals: `68,24`. Rounded half-up. */
export function formatPoin(n: number | null, desimal = 2): string {
  if (n === null) return TIDAK_DIKETAHUI;
  return pemformat(desimal, desimal).format(bulatkan(n, desimal));
}

/** `62,5 %` (persen, 0 to 100 and beyond). */
export function formatPersen(n: number | null, desimal = 1): string {
  return n === null ? TIDAK_DIKETAHUI : `${formatBilangan(n, desimal)}\u00a0%`;
}

/** Exact rupiah: `Rp1.234.567` or `Rp1.234.567,50`. */
export function formatRupiah(sen: Sen | null): string {
  if (sen === null) return TIDAK_DIKETAHUI;
  return sen < 0 ? `-Rp${formatAngkaRupiah(Math.abs(sen) as Sen)}` : `Rp${formatAngkaRupiah(sen)}`;
}

/** Exact rupiah without the unit, for columns whose header carries it: `1.234.567`. */
export function formatAngkaRupiah(sen: Sen | null): string {
  if (sen === null) return TIDAK_DIKETAHUI;
  return pemformat(sen % 100 === 0 ? 0 : 2, 2).format(sen / 100);
}

/** Rupiah as people say it: `Rp12,4 miliar`; below one million the exact amount. */
export function formatRupiahRingkas(sen: Sen | null): string {
  if (sen === null) return TIDAK_DIKETAHUI;
  if (sen < 0) return `-${formatRupiahRingkas(Math.abs(sen) as Sen)}`;
  const rupiah = sen / 100;
  const scale = SATUAN_BESAR.find(([size]) => Math.abs(rupiah) >= size * 0.9995);
  if (!scale) return formatRupiah((Math.round(rupiah) * 100) as Sen);
  const [size, name] = scale;
  const value = rupiah / size;
  return `Rp${formatBilangan(value, Math.abs(value) < 100 ? 1 : 0)}\u00a0${name}`;
}

/** `2026-10` → `Okt` or `Oktober`. */
export function namaBulan(bulan: string, bentuk: 'pendek' | 'panjang' = 'panjang'): string {
  const pair = BULAN[Number(bulan.slice(5, 7)) - 1];
  return pair ? pair[bentuk === 'pendek' ? 0 : 1] : bulan;
}

/** `2026-11-03` → `3 November 2026`; null is "–". */
export function formatTanggal(tanggal: string | null): string {
  if (tanggal === null) return TIDAK_DIKETAHUI;
  return `${Number(tanggal.slice(8, 10))} ${namaBulan(tanggal)} ${tanggal.slice(0, 4)}`;
}

/** Calendar day in WIB (UTC+7) of a moment: `2026-11-03`. */
export function hariWib(saat: Date | string): string {
  return new Date(new Date(saat).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Rounded half away from zero to `desimal` decimals, without float noise (88.305 → 88.31). */
export function bulatkan(n: number, desimal: number): number {
  if (Math.abs(n) < 1e-6 || Math.abs(n) >= 1e21) return Math.abs(n) < 1 ? 0 : n;
  const rounded = Number(`${Math.round(Number(`${Math.abs(n)}e${desimal}`))}e-${desimal}`);
  return n < 0 && rounded !== 0 ? -rounded : rounded;
}

const formatters = new Map<number, Intl.NumberFormat>();

/** Making a formatter takes forty times as long as using it, and a district's site writes a million numbers. */
function pemformat(paling: number, terbanyak: number): Intl.NumberFormat {
  const key = paling * 100 + terbanyak;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.NumberFormat('id-ID', { minimumFractionDigits: paling, maximumFractionDigits: terbanyak });
    formatters.set(key, known);
  }
  return known;
}
