/** NDJSON: one object a line. A line that is no JSON breaks the file, for a half-written line means a half-written export. */
import { JsonRusak } from './json.ts';
import type { Kumpulan } from './sumber.ts';

/** The longest line, in characters. */
const TERPANJANG = 64 * 1024 * 1024;

/** Rows in batches; blank lines are passed over. Throws `JsonRusak` for a line that is no JSON. */
export async function* barisNdjson(teks: AsyncIterable<string>): Kumpulan {
  let sisa = '';
  for await (const potongan of teks) {
    sisa += potongan;
    const akhir = sisa.lastIndexOf('\n');
    if (akhir === -1) {
      if (sisa.length > TERPANJANG) throw new JsonRusak();
      continue;
    }
    const rows = uraikanBaris(sisa.slice(0, akhir));
    sisa = sisa.slice(akhir + 1);
    if (rows.length > 0) yield rows;
  }
  const rows = uraikanBaris(sisa);
  if (rows.length > 0) yield rows;
}

function uraikanBaris(teks: string): unknown[] {
  return teks
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch (error) {
        throw new JsonRusak(undefined, { cause: error });
      }
    });
}
