import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buatPeladen } from '../../../src/build/peladen.ts';
import { SITUS_UJI } from '../../../src/build/uji.ts';

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
  const server = createServer(buatPeladen({ outDir: dir, basePath }));
  server.listen(0, '127.0.0.1');
  await new Promise((siap) => server.once('listening', siap));
  const { port } = server.address() as AddressInfo;
  return {
    alamat: `http://127.0.0.1:${port}${basePath}`,
    dir,
    tutup: () =>
      new Promise((selesai) => {
        server.close(() => selesai());
        server.closeAllConnections();
      }),
  };
}

/** Throws an Error in Indonesian when there is no built site in `dir`. */
export function pastikanSitus(dir: string): void {
  if (!existsSync(path.join(dir, 'index.html')))
    throw new Error(`Situs uji belum dibangun di ${dir}. Jalankan npm test, yang membangunnya lebih dulu.`);
}
