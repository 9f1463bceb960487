import { tuliskanCsv } from '../model/csv.ts';
import { TIDAK_DIKETAHUI } from '../model/format.ts';
import type { TabelGrafik } from './grafik.ts';

/**
 * The numbers of a chart as CSV: plain decimal numbers, empty where not known, per cent said in the header. Invented figures say so in a column of
 * their own, since a file loses the page it came from.
 */
export function csvGrafik({ tabel, contoh }: { tabel: TabelGrafik; contoh: boolean }): string {
  const { kolom, baris } = tabel;
  const percent = kolom.map((_, i) => baris.some((b) => /%$/.test(b[i] ?? '')));
  const head = kolom.map(({ nama }, i) => (percent[i] ? `${nama} (persen)` : nama));
  const rows = baris.map((b) => b.map((text, i) => (kolom[i]?.angka ? angka(text) : text)));
  return tuliskanCsv([
    [...head, ...(contoh ? ['Keterangan'] : [])],
    ...rows.map((r) => [...r, ...(contoh ? ['Data contoh'] : [])]),
  ]);
}

/** `1.234,5` or `50 %` as a number; what is no number (a grade) stays text. */
function angka(text: string): string | number | null {
  if (text === TIDAK_DIKETAHUI) return null;
  const plain = text
    .replace(/[\s\u00a0]*%$/, '')
    .replaceAll('.', '')
    .replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
