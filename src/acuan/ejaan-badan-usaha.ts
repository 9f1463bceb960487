import { rapatkanEjaan } from './ejaan-metode.ts';

/** Words of `bentuk_usaha_penyedia` and `tipe_penyedia` that mean a natural person … */
const KATA_ORANG = /\b(?:orang|perorangan|perseorangan|individu|individual|pribadi|personal|bukan badan usaha)\b/;
/** … unless they only qualify a company: "Perseroan Terbatas (PT) Perorangan". */
const PT_PERORANGAN = /\b(?:pt|perseroan|perseroan terbatas) (?:perorangan|perseorangan)\b/;

/** Words that mean a firm. What is in neither list is unknown: a name is not shown on a guess. */
const KATA_FIRMA = new RegExp(
  String.raw`\b(?:${[
    'pt|cv|ud|pd|fa|firma|commanditer|komanditer|persekutuan|perseroan|persero|maatschap',
    'koperasi|yayasan|perkumpulan|bum[dn]|bumdesa?|perum|perumda|perusda|perseroda|kso|konsorsium|kemitraan',
    'usaha dagang|perusahaan (?:daerah|umum|dagang|negara)|badan (?:usaha|hukum|layanan umum)|bentuk usaha tetap',
  ].join('|')})\b`,
);

/** Legal forms and kinds of business as the first or last word of a firm's name; short or ambiguous ones at one end only. */
const TOKEN_NAMA = new RegExp(
  [
    String.raw`^(?:pt|cv|ud|pd|fa|tb|kop|ksu|kud|firma|perum|usaha dagang|perusahaan)\b`,
    String.raw`^(?:koperasi|yayasan|toko|bumdesa?|bum[dn]|perumda|perusda|perseroda|perseroan|kso)\b`,
    String.raw`\b(?:pt|cv|tbk|koperasi|yayasan|toko|bumdesa?|bum[dn]|perumda|perseroda|persero|kso)$`,
  ].join('|'),
);

/** Legal forms and kinds of business in front of a name (capitals, no signs): what lists of firms are not sorted by. */
export const BENTUK_DI_DEPAN = /^(?:(?:CV|PT|UD|PD|FA|TOKO|KOPERASI|KJPP|KAP|FIRMA|PERUM|YAYASAN) )+/;

/** A form of business: a person, a firm, or null when the source does not say or says it in words that are not known. */
export function bentukDariEjaan(...kata: readonly (string | null)[]): 'perorangan' | 'badan-usaha' | null {
  const forms = kata.map((k) => (k === null ? null : bentukKata(rapatkanEjaan(k))));
  if (forms.includes('perorangan')) return 'perorangan';
  return forms.includes('badan-usaha') ? 'badan-usaha' : null;
}

/** Whether a form of business is written in words that are not known. */
export function bentukAsing(kata: string | null): boolean {
  return kata !== null && rapatkanEjaan(kata) !== '' && bentukDariEjaan(kata) === null;
}

/** Whether a name carries a legal form (PT, CV, UD, Koperasi, Toko …) at its beginning or end, so that it is the name of a firm. */
export function berbadanUsaha(nama: string): boolean {
  return TOKEN_NAMA.test(rapatkanEjaan(nama));
}

/** Whether a name is itself the mark of a masked person ("Penyedia Perorangan 12"). */
export function namaDisamarkan(nama: string): boolean {
  return /^penyedia (?:perorangan|perseorangan)\b/i.test(nama.trim());
}

function bentukKata(kata: string): 'perorangan' | 'badan-usaha' | null {
  if (PT_PERORANGAN.test(kata)) return 'badan-usaha';
  if (KATA_ORANG.test(kata)) return 'perorangan';
  return KATA_FIRMA.test(kata) ? 'badan-usaha' : null;
}
