import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Lower-case words of at least four letters on the pages that search covers. */
export async function bacaKosakata(outDir: string): Promise<Set<string>> {
  const words = new Set<string>();
  for (const file of await readdir(outDir, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(path.join(outDir, file), 'utf8');
    const start = html.indexOf('data-pagefind-body');
    if (start === -1) continue;
    for (const kata of teksIsi(html.slice(start)).match(/\p{L}{4,}/gu) ?? []) words.add(kata.toLowerCase());
  }
  return words;
}

function teksIsi(html: string): string {
  const end = html.indexOf('</main>');
  return html
    .slice(html.indexOf('>') + 1, end === -1 ? undefined : end)
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ');
}
