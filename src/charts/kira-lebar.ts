import { UKURAN, type Ukuran } from './tema.ts';

/** Width a text needs at most in the bundled face, pixels: for layouts that are fixed before anything is measured. */
export function kiraLebar(teks: string, ukuran: Ukuran): number {
  let em = 0;
  for (const c of teks)
    em += /[ilI.,:;'|!()]/.test(c) ? 0.36 : /[mwMW%@]/.test(c) ? 0.98 : /[A-Z]/.test(c) ? 0.74 : 0.63;
  return em * UKURAN[ukuran].huruf;
}

/** Text cut to the width it may take, with "…" for what is left out. */
export function pangkas(teks: string, lebar: number, ukuran: Ukuran): string {
  if (kiraLebar(teks, ukuran) <= lebar) return teks;
  let cut = teks;
  while (cut !== '' && kiraLebar(`${cut}…`, ukuran) > lebar) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Text in at most `baris` lines of that width in pixels, those after the first up to `lanjutan` wide; what does not fit ends in "…". */
export function bungkusLebar(
  teks: string,
  lebar: number,
  baris: number,
  ukuran: Ukuran,
  lanjutan: number = lebar,
): string[] {
  const width = (line: number) => (line === 0 ? lebar : lanjutan);
  const lines: string[] = [];
  let current = '';
  for (const word of teks.trim().split(/\s+/)) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (current !== '' && kiraLebar(joined, ukuran) > width(lines.length)) {
      lines.push(current);
      current = word;
    } else current = joined;
  }
  lines.push(current);
  const rest = lines.splice(baris - 1).join(' ');
  return [...lines, ...(rest === '' ? [] : [rest])].map((line, i) => pangkas(line, width(i), ukuran));
}
