/** Which pages of a built site are meant to be found and linked to: the site map lists them, and their addresses are kept (docs/keputusan/0019). */
import { open } from 'node:fs/promises';
import path from 'node:path';

/** A page of every kind but packages, whose number has no end and which are known from their data. */
const DILEWATI = /^(?:admin|pagefind|sematan|paket\/(?!daftar\/)[^/]+)\/|^404\.html$/;
/** The head of a page holds what is asked here within this many bytes. */
const KEPALA = 4096;

/** Addresses of the pages that search engines may list and that lead nowhere else, sorted; `berkas` are all files of the site in `dir`. */
export async function halamanUntukUmum(dir: string, berkas: ReadonlySet<string>): Promise<string[]> {
  const html = [...berkas].filter((b) => /(?:^|\/)index\.html$/.test(b) && !DILEWATI.test(b));
  const umum: string[] = [];
  for (const nama of html) {
    const kepala = await bacaKepala(path.join(dir, nama));
    if (!/<meta name="robots" content="noindex"|http-equiv="refresh"/.test(kepala))
      umum.push(`/${nama.slice(0, -'index.html'.length)}`);
  }
  return umum.sort();
}

async function bacaKepala(berkas: string): Promise<string> {
  const file = await open(berkas);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(KEPALA) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
