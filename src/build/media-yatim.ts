/** Files of the media folder that nothing in the content names. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { uraiAlamat } from '../model/urai-alamat.ts';
import { FOLDER_MEDIA } from '../schemas/koleksi.ts';
import { isiFolder } from './daftar-berkas.ts';

/** A file nothing names, by its path below the content folder, with its size in bytes. */
export interface MediaYatim {
  berkas: string;
  bita: number;
}

/** Orphans of a content folder, largest first. A name in any text of it counts: front matter, body, settings, data sets. */
export async function mediaYatim(contentDir: string): Promise<MediaYatim[]> {
  const semua = await isiFolder(contentDir);
  const disebut = new Set<string>();
  for (const nama of semua.filter((n) => /\.(?:md|json)$/.test(n)))
    for (const [alamat] of (await readFile(path.join(contentDir, nama), 'utf8')).matchAll(SEBUTAN))
      disebut.add(uraiAlamat(alamat.slice(1)) ?? alamat.slice(1));
  const yatim = semua.filter((n) => n.startsWith(`${FOLDER_MEDIA}/`) && !disebut.has(n));
  const ukuran = await Promise.all(
    yatim.map(async (berkas) => ({ berkas, bita: (await stat(path.join(contentDir, berkas))).size })),
  );
  return ukuran.sort((a, b) => b.bita - a.bita || (a.berkas < b.berkas ? -1 : 1));
}

const SEBUTAN = new RegExp(`/${FOLDER_MEDIA}/[^\\s"'()<>\\]]+`, 'g');
