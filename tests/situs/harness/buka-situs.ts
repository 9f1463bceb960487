import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { buatPeladen } from '../../../src/build/peladen.ts';
import { SITUS_UJI } from '../../../src/build/uji.ts';
import { dengarkan } from './porta-bebas.ts';

/** A built folder, served. */
export interface SitusTerbuka {
  /** Origin and base path, ending in a slash. */
  alamat: string;
  dir: string;
  tutup: () => Promise<void>;
}

/** Serves a built folder (default: the one `npm test` builds) through the server of `npm start`, without the CMS, on a free port. */
export async function bukaSitus(dir: string = SITUS_UJI, basePath = '/'): Promise<SitusTerbuka> {
  pastikanSitus(dir);
  const { asal, tutup } = await dengarkan(createServer(buatPeladen({ outDir: dir, basePath })));
  return { alamat: `${asal}${basePath}`, dir, tutup };
}

/** Throws an Error in Indonesian when there is no built site in `dir`. */
export function pastikanSitus(dir: string): void {
  if (!existsSync(path.join(dir, 'index.html')))
    throw new Error(`Situs uji belum dibangun di ${dir}. Jalankan npm test, yang membangunnya lebih dulu.`);
}
