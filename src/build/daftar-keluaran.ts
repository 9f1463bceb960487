import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Files of a built folder as paths below it, sorted. */
export async function daftarKeluaran(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => path.relative(dir, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .sort();
}
