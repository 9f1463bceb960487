import { rapatkanEjaan } from './ejaan-metode.ts';

/** Values of `bentuk_usaha_penyedia` and `tipe_penyedia` that mean a natural person; "PT Perorangan" is a firm. */
const BENTUK_PERORANGAN: ReadonlySet<string> = new Set([
  'orang perseorangan',
  'orang perorangan',
  'konsultan perseorangan',
  'konsultan perorangan',
  'penyedia perseorangan',
  'penyedia perorangan',
  'perseorangan',
  'perorangan',
]);

/** Legal forms and kinds of business that stand in a firm's name; short ones only at its beginning or end. */
const TOKEN_NAMA = new RegExp(
  [
    String.raw`^(?:pt|cv|ud|pd|fa|tb)\b`,
    String.raw`\b(?:pt|cv)\.?$`,
    String.raw`\b(?:koperasi|kop|ksu|kud|firma|yayasan|toko|bumdes|bumdesa|bumd|perum|perumda|perusda|perseroan|kso)\b`,
  ].join('|'),
  'i',
);

/** A form of business: a person, a firm, or null when the source does not say. */
export function bentukDariEjaan(...kata: readonly (string | null)[]): 'perorangan' | 'badan-usaha' | null {
  const known = kata.filter((k) => k !== null).map(rapatkanEjaan);
  if (known.some((k) => BENTUK_PERORANGAN.has(k))) return 'perorangan';
  return known.some((k) => k !== '') ? 'badan-usaha' : null;
}

/** Whether a name carries a legal form (PT, CV, UD, Koperasi, Toko …), so that it is the name of a firm. */
export function berbadanUsaha(nama: string): boolean {
  return TOKEN_NAMA.test(nama.trim());
}

/** Whether a name is itself the mark of a masked person ("Penyedia Perorangan 12"). */
export function namaDisamarkan(nama: string): boolean {
  return /^penyedia (?:perorangan|perseorangan)\b/i.test(nama.trim());
}
