/**
 * The CSV that a spreadsheet in an Indonesian locale opens right by double-click, and that programs read back without loss: RFC 4180
 * quoting and CRLF, UTF-8 with BOM, ";" between cells, decimal comma (docs/keputusan/0007).
 */

/** Between cells: what a spreadsheet expects where the decimal sign is a comma. */
export const PEMISAH = ';';
/** Mark at the head of the file that tells a spreadsheet it is UTF-8. */
export const BOM = '\uFEFF';
/** Put before a text that a spreadsheet would take for something else; whoever reads by program drops it. */
const PELINDUNG = "'";

/** How a value is written: text is guarded, a date is not. */
export type JenisSel = 'teks' | 'apaAdanya';

const NAMA_BULAN = '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*';
/** Texts a spreadsheet would run or convert: formulas, numbers, times, dates, amounts, yes and no. */
const BERUBAH = new RegExp(
  [
    String.raw`^[=+\-@\t\r\n＝＋－＠']`,
    String.raw`^\d+(?:[.,:/\- ]+\d+){0,2}\s*(?:%|e[+-]?\d+)?$`,
    String.raw`^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$`,
    String.raw`^(?:rp|\$)\.?\s*\d[\d.,]*$`,
    String.raw`^\d{1,4}[ \-/.,]*${NAMA_BULAN}[ \-/.,]*\d{0,4}$`,
    String.raw`^${NAMA_BULAN}[ \-/.,]*\d{1,4}(?:[ \-/.,]+\d{1,4})?$`,
    String.raw`^(?:true|false|benar|salah)$`,
  ].join('|'),
  'i',
);

/** One record, ended with CRLF. Unknown (null) is an empty cell; zero is `0`. */
export function barisCsv(values: readonly unknown[], jenis: readonly JenisSel[]): string {
  let line = '';
  for (let i = 0; i < values.length; i++) line += (i === 0 ? '' : PEMISAH) + selCsv(values[i], jenis[i] ?? 'teks');
  return `${line}\r\n`;
}

/** One cell. */
function selCsv(value: unknown, jenis: JenisSel): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return kutip(jenis === 'teks' ? lindungi(text) : text);
}

/** The text, marked when a spreadsheet would take it for a formula, number or date. */
export function lindungi(text: string): string {
  return BERUBAH.test(text) ? PELINDUNG + text : text;
}

/** RFC 4180: quoted when it holds the separator, a quote or a line break, or when its edges are blank. */
function kutip(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
