import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bacaUsulan } from '../cms/usulan/berkas-usulan.ts';
import type { Masalah } from '../schemas/masalah.ts';
import { FOLDER_USULAN } from '../schemas/usulan.ts';

/** What is wrong with the proposals of a content folder (docs/keputusan/0020): they are checked as the data sets are, and never shown. */
export async function masalahUsulan(
  contentDir: string,
  folder: Readonly<Record<string, readonly string[]>>,
): Promise<Masalah[]> {
  const masalah: Masalah[] = [];
  for (const nama of folder[FOLDER_USULAN] ?? []) {
    const berkas = `${FOLDER_USULAN}/${nama}`;
    const hasil = bacaUsulan(await readFile(path.join(contentDir, berkas), 'utf8'), berkas);
    if (!hasil.ok) masalah.push(...hasil.masalah);
  }
  return masalah;
}
