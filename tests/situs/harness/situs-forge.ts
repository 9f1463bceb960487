import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buatPeladen } from '../../../src/build/peladen.ts';
import { bundelCms } from '../../../src/cms/bundel.ts';
import { bacaGudang } from '../../../src/cms/gudang.ts';
import { situsContoh } from '../../cms/situs-contoh.ts';
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
  const server = createServer(buatPeladen({ outDir, basePath: '/' })).listen(0, '127.0.0.1');
  await new Promise((siap) => server.once('listening', siap));
  const admin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/`;
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
      await forge.tutup();
      server.closeAllConnections();
      await new Promise((selesai) => server.close(selesai));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
