/** Lower-case words of at least four letters in the pages that search covers. */
export function kosakata(halaman: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const html of halaman) {
    const isi = teksIsi(html.slice(Math.max(0, html.indexOf(PENANDA_ISI))));
    for (const kata of isi.match(/\p{L}{4,}/gu) ?? []) words.add(kata.toLowerCase());
  }
  return words;
}

/** Attribute of the part of a page that search covers; a page without it is not searched. */
export const PENANDA_ISI = 'data-pagefind-body';

function teksIsi(html: string): string {
  const end = html.indexOf('</main>');
  return html
    .slice(html.indexOf('>') + 1, end === -1 ? undefined : end)
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ');
}
