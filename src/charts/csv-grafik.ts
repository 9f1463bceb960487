import { barisCsv, BOM } from '../model/csv.ts';
import { TIDAK_DIKETAHUI } from '../model/format.ts';
import type { TabelGrafik } from './grafik.ts';

/**
 * The numbers of a chart as CSV, in the one dialect of the site: plain numbers with decimal comma, empty where not known, per cent said in the header. Invented figures say so in a column of
 * their own, since a file loses the page it came from.
 */
export function csvGrafik({ tabel, contoh }: { tabel: TabelGrafik; contoh: boolean }): string {
  const { kolom, baris } = tabel;
  const percent = kolom.map((_, i) => baris.some((b) => /%$/.test(b[i] ?? '')));
  const head = kolom.map(({ nama }, i) => (percent[i] ? `${nama} (persen)` : nama));
  const rows = baris.map((b) => b.map((text, i) => (kolom[i]?.angka ? angka(text) : text)));
  const lines = [
    [...head, ...(contoh ? ['Keterangan'] : [])],
    ...rows.map((r) => [...r, ...(contoh ? ['Data contoh'] : [])]),
  ];
  // a column of years is no text that a spreadsheet could take for something else
  const jenis = kolom.map((_, i) => (baris.every((b) => /^\d{4}$/.test(b[i] ?? '')) ? 'apaAdanya' : 'teks'));
  return BOM + lines.map((line) => barisCsv(line, jenis)).join('');
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
