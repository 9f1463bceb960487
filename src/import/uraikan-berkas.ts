import type { BENTUK_BERKAS } from '../schemas/impor.ts';
import type { SumberBerkas } from './bentuk/sumber.ts';
import type { Tabel } from './tabel.ts';
import { uraikanJson } from './uraikan-json.ts';

/** Form of an input file. */
export type BentukBerkas = keyof typeof BENTUK_BERKAS;

/** A file's form and tables, whatever its form. Throws `GalatMasukan` when it is no export that can be read. */
export async function uraikanBerkas(sumber: SumberBerkas): Promise<{ bentuk: BentukBerkas; tabel: Tabel[] }> {
  return { bentuk: 'json', tabel: await uraikanJson(sumber, () => dekode(sumber)) };
}

async function* dekode(sumber: SumberBerkas): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of sumber.buka()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
