/** A save through the local CMS lands only on the version it was decided on (docs/keputusan/0018). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pesan } from './pesan.ts';
import { Tolakan } from './tolakan.ts';

/** Reads a file as it is stored, null when there is none. */
export type BacaTersimpan = (jalur: string) => Promise<string | null>;

/** Lets a save through when each file still is what the editor saw. Throws `Tolakan` (409). */
export async function periksaTerhadap(pesan: Pesan, baca: BacaTersimpan): Promise<void> {
  if (pesan.action !== 'persistEntry') return;
  for (const { path: jalur, terhadap } of pesan.params.dataFiles)
    if (terhadap !== undefined && ((await baca(jalur)) ?? '') !== (terhadap ?? ''))
      throw new Tolakan(409, `Berkas "${jalur.slice(0, 120)}" baru saja berubah. Belum ada yang ditulis. Simpan lagi.`);
}

/** Files below the content folder. */
export function bacaDiFolder(akar: string): BacaTersimpan {
  return (jalur) =>
    readFile(path.join(akar, ...jalur.split('/')), 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
}
