import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundelCms } from '../../../src/cms/bundel.ts';
import { bacaGudang } from '../../../src/cms/gudang.ts';
import { situsContoh } from '../../cms/situs-contoh.ts';
import { bukaSitus } from './buka-situs.ts';
import { type ForgePalsu, KLIEN_FORGE, mulaiForge } from './forge.ts';
import { RepositoriForge } from './forge-repositori.ts';

/** A published site whose CMS keeps its entries on the stand-in of a forge. */
export interface SitusForge {
  /** Address of the CMS, ending in a slash. */
  admin: string;
  forge: ForgePalsu;
  repo: RepositoriForge;
  tutup: () => Promise<void>;
}

/** Publishes only the CMS, as a build does with these variables, and serves it as a site is served. */
export async function mulaiSitusForge(
  jenis: 'forgejo' | 'gitea' | 'gitlab',
  berkas: Readonly<Record<string, string>>,
): Promise<SitusForge> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'situs-forge-'));
  await writeFile(path.join(outDir, 'index.html'), '<!doctype html><title>Contoh</title>');
  const situs = await bukaSitus(outDir);
  const admin = `${situs.alamat}admin/`;
  const repo = new RepositoriForge(berkas);
  const forge = await mulaiForge(jenis === 'gitlab' ? 'gitlab' : 'forgejo', { repositori: repo, admin });
  const backend = bacaGudang({
    CMS_BACKEND: jenis,
    CMS_REPO: 'setda/situs',
    CMS_ALAMAT: forge.alamat,
    CMS_APP_ID: KLIEN_FORGE,
    CMS_ALUR: jenis === 'forgejo' ? 'tinjau' : 'langsung',
  });
  await bundelCms(outDir, { situs: situsContoh, basePath: '/', backend, log: () => undefined });
  return {
    admin,
    forge,
    repo,
    tutup: async () => {
      await Promise.all([forge.tutup(), situs.tutup()]);
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
