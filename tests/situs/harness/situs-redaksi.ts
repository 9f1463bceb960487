import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mulaiGerbangCms } from '../../../src/build/gerbang-cms.ts';
import { buatPeladen } from '../../../src/build/peladen.ts';
import { bundelCms } from '../../../src/cms/bundel.ts';
import { situsContoh } from '../../cms/situs-contoh.ts';
import { dengarkan } from './porta-bebas.ts';

/** The CMS of `npm start` on a content folder, without building the site at every save. */
export interface SitusRedaksi {
  /** Address of the CMS, ending in a slash. */
  admin: string;
  tutup: () => Promise<void>;
}

/** What the preview reads of a site that is published: names and styles. */
const UNTUK_PRATINJAU = ['index.html', 'favicon.svg', 'tanya-jawab', '_astro'] as const;

/**
 * Serves the CMS, the gate and decap-server, as `npm start` does (`tinjau`: with CMS_ALUR=tinjau), on a free port. `situs` is a built site whose
 * styles the preview takes; none gives a bare preview.
 */
export async function mulaiSitusRedaksi(
  contentDir: string,
  { situs, tinjau = false }: { situs?: string; tinjau?: boolean } = {},
): Promise<SitusRedaksi> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'situs-redaksi-'));
  if (situs === undefined) await writeFile(path.join(outDir, 'index.html'), '<!doctype html><title>Contoh</title>');
  else
    for (const nama of UNTUK_PRATINJAU) await cp(path.join(situs, nama), path.join(outDir, nama), { recursive: true });
  await bundelCms(outDir, {
    situs: situsContoh,
    basePath: '/',
    backend: tinjau ? 'lokal-tinjau' : 'lokal',
    log: () => undefined,
  });
  const asal: string[] = [];
  const gerbang = await mulaiGerbangCms({ contentDir, asal, tinjau, log: () => undefined });
  const api = { cms: (...[req, res]: Parameters<typeof gerbang.tangani>) => void gerbang.tangani(req, res) };
  const peladen = await dengarkan(createServer(buatPeladen({ outDir, basePath: '/', api })));
  asal.push(peladen.asal);
  return {
    admin: `${peladen.asal}/admin/`,
    tutup: async () => {
      await Promise.all([peladen.tutup(), gerbang.tutup()]);
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
