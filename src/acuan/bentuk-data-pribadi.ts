/** Shapes of personal data (UU 27/2022), one list for the importer, which masks them, and the last look at the site, which refuses them. */

/** A shape to look for; several alternatives under one name. */
export interface BentukDataPribadi {
  jenis: 'NIP' | 'NIK' | 'NPWP' | 'nomor telepon' | 'nomor rekening' | 'alamat surel';
  /** Source of a regular expression with the flags `giu`, without guards before and after it. */
  sumber: string;
  /** Only in free text: where codes and money stand, digits like these are too common. */
  teksBebas?: true;
}

const PEMISAH = String.raw`[ .\-/()]{0,2}`;
const TAHUN_LAHIR = '(?:19[3-9]d|20[01]d)';
const TAHUN_ANGKAT = '(?:19[5-9]d|20[0-4]d)';
const BULAN = '(?:0[1-9]|1[0-2])';
const HARI = '(?:0[1-9]|[12]d|3[01])';
const HARI_NIK = '(?:0[1-9]|[12]d|3[01]|4[1-9]|[56]d|7[01])';

export const BENTUK_DATA_PRIBADI: readonly BentukDataPribadi[] = [
  // date of birth, month of appointment, sex, three digits
  { jenis: 'NIP', sumber: renggang(`${TAHUN_LAHIR}${BULAN}${HARI}${TAHUN_ANGKAT}${BULAN}[12]ddd`) },
  // region, date of birth (day + 40 for women), four digits
  { jenis: 'NIK', sumber: renggang(`[1-9]ddddd${HARI_NIK}${BULAN}dddddd`) },
  // as it is printed, with the 15 or 16 digits
  { jenis: 'NPWP', sumber: String.raw`\d{2,3}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}` },
  { jenis: 'NPWP', sumber: String.raw`\d{15,16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}`, teksBebas: true },
  { jenis: 'nomor telepon', sumber: String.raw`(?:\+62[ .-]?(?:\(0\))?|0)8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{2,5}` },
  {
    jenis: 'nomor telepon',
    sumber: String.raw`(?<!\+)62[ -]8\d{1,2}[ -]?\d{3,4}[ -]?\d{2,5}|(?<=wa\.me/)\+?62\d{8,13}`,
  },
  { jenis: 'nomor telepon', sumber: String.raw`628\d{7,11}`, teksBebas: true },
  // with an area code
  { jenis: 'nomor telepon', sumber: String.raw`\(0[2-9]\d{1,3}\)[ -]?\d{3,4}[ -]?\d{2,5}|0[2-9]\d{1,3}-\d{6,8}` },
  { jenis: 'nomor telepon', sumber: String.raw`\+62[ -]?[2-7]\d{1,2}[ -]?\d{3,4}[ -]?\d{3,4}` },
  {
    jenis: 'nomor rekening',
    sumber: String.raw`(?<=(?<!kode )\brek(?:ening)?\b\.?(?: [a-z]{2,10}){0,2}[ .:]{0,3}(?:no[ .:]{0,2})?)\d(?:[ -]?\d){8,15}`,
    teksBebas: true,
  },
  { jenis: 'alamat surel', sumber: String.raw`[\p{L}\d._%+\-]+@[\p{L}\d\-]+(?:\.[\p{L}\d\-]+)*\.\p{L}{2,}` },
];

/**
 * Digits of such a shape that are something else: a decimal fraction, the dotted code of a work unit, dates, years, or amounts of money side by
 * side (`6.150.000. 6.020.000`, as a search index joins the cells of a row).
 */
export function bukanDataPribadi(found: string): boolean {
  if (/^\d{1,3}\.\d{12,}$/.test(found)) return true;
  if (/(?:^|\D)\d{1,3}(?:\.\d{3})+\.? \d{1,3}(?:\.\d{3})+(?:\D|$)/.test(found)) return true;
  if (found.replace(/\D/g, '').length !== 16) return false;
  return (
    /^\d(?:\.\d{2}\.\d){2}\.\d{2}\.\d{2}\.\d{4}$/.test(found) ||
    /(?:^|\D)(?:\d{1,2}[-/. ]){2}20\d{2}(?:\D|$)|(?:^|\D)20\d{2}([-/. ])\d{2}\1\d{2}(?:\D|$)/.test(found) ||
    /^20\d\d[ -](?:20\d\d[ -]?){3}$/.test(found)
  );
}

/** Whether a code has the digits of a person's number (NIP, NIK) or of an NPWP: 15 to 18 of them, however they are grouped. */
export function kodeBerbentukPribadi(kode: string): boolean {
  return /^\d{15,18}$/.test(kode.replace(/[ .\-_:/()]/g, ''));
}

/** Lets the digits stand apart: `d` is any digit, and between any two of the shape there may be separators. */
function renggang(bentuk: string): string {
  return bentuk
    .replace(/\[[^\]]+\]|[d\d]|\)/g, (part) => (part === 'd' ? String.raw`\d` : part) + PEMISAH)
    .replaceAll(`${PEMISAH}|`, '|')
    .replaceAll(`${PEMISAH})`, ')')
    .slice(0, -PEMISAH.length);
}
