import type { Satuan } from './satuan.ts';

/** What every generic chart is told besides its numbers. */
export interface OpsiUmum {
  /** Names the chart on its page and its files, unique among charts: `corong-2026`. Lower case, digits and hyphens. */
  kode: string;
  /** What is measured, of whom and when, a noun phrase: `Paket menurut tahap, keadaan sampai dengan Oktober 2026`. The unit is added. */
  ukuran: string;
  satuan: Satuan;
  contoh: boolean;
  /** The finding, where only the caller knows its words; default: made from the numbers. */
  judul?: string;
  /** Whole sentences put after the reading made from the numbers: what the source does not hold, which rule applies. */
  catatan?: string;
  /** Why there is nothing, said where no number is known; default: that the source has none. Says "belum". */
  sebabKosong?: string;
}

/** The sentence of a chart without any known number. */
export function sebabKosong({ sebabKosong, ukuran }: OpsiUmum): string {
  return sebabKosong ?? `Sumber data belum memuat angka untuk: ${ukuran}.`;
}

/** A reading: the parts that are there, then the caller's own sentences. */
export function susunBacaan(parts: readonly (string | false | null | undefined)[], catatan?: string): string {
  return [...parts, catatan].filter((p) => typeof p === 'string' && p !== '').join(' ');
}
