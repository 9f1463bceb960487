import type { Pemisah } from './rekaman-csv.ts';

/** Which sign stands before the decimals in a file; null where no cell settles it. */
export type Desimal = 'titik' | 'koma' | null;

/** Text looked at before a line must end. */
const SISA_TERBESAR = 1_000_000;

/**
 * The decimal sign of a delimited file, by cells that can be read in one way only. "1.234,50", "12,5" and "1.234.567" speak for the comma and win
 * over "12.5" and "1,234.50" (which codes resemble); in a file with commas between cells a decimal comma counts in quoted cells only.
 */
export async function kenaliDesimal(teks: AsyncIterable<string>, pemisah: Pemisah): Promise<Desimal> {
  const [koma, titik] = pola(pemisah);
  let ada: Desimal = null;
  let rest = '';
  for await (const piece of teks) {
    const text = rest + piece;
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    const cut = end === 0 && text.length > SISA_TERBESAR ? text.length : end;
    const lines = text.slice(0, cut);
    rest = text.slice(cut);
    if (koma.test(lines)) return 'koma';
    if (ada === null && titik.test(lines)) ada = 'titik';
  }
  if (koma.test(rest)) return 'koma';
  return ada ?? (titik.test(rest) ? 'titik' : null);
}

function pola(pemisah: Pemisah): [koma: RegExp, titik: RegExp] {
  const d = pemisah === '\t' ? '\\t' : pemisah === '|' ? '\\|' : pemisah;
  const sel = (angka: string, kutip: string) =>
    new RegExp(`(?:^|[${d}\\r\\n])${kutip} *(?:Rp\\.? ?)?[-(]?(?:${angka})\\)? ?%? *${kutip}(?=[${d}\\r\\n]|$)`);
  const quoted = pemisah === ',' ? '"' : '"?';
  return [
    sel('\\d{1,3}(?:\\.\\d{3})*,\\d{1,2}|\\d+,\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){2,}', quoted),
    sel('\\d+\\.\\d{1,2}|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}|\\d+\\.\\d{4,}', '"?'),
  ];
}
