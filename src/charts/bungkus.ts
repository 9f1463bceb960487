/** Text in lines of at most `lebar` characters; what does not fit into `baris` lines ends in "…". Long words are cut. */
export function bungkus(teks: string, lebar: number, baris: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of teks
    .trim()
    .split(/\s+/)
    .flatMap((w) => potong(w, lebar))) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (joined.length <= lebar) current = joined;
    else {
      lines.push(current);
      current = word;
    }
  }
  if (current !== '') lines.push(current);
  if (lines.length <= baris) return lines;
  const last = lines[baris - 1] ?? '';
  return [...lines.slice(0, baris - 1), `${last.slice(0, lebar - 1).trimEnd()}…`];
}

function potong(word: string, lebar: number): string[] {
  return Array.from({ length: Math.ceil(word.length / lebar) }, (_, i) => word.slice(i * lebar, (i + 1) * lebar));
}
