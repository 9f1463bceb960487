import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { bundelCms } from '../../../src/cms/bundel.ts';
import { bacaGudang, type JenisGudang } from '../../../src/cms/gudang.ts';
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
  /** Lets a browser find the forge where its address cannot be chosen; any other address of that kind fails. */
  pasang: (context: BrowserContext) => Promise<void>;
  tutup: () => Promise<void>;
}

/** Publishes only the CMS, as a build does with these variables, and serves it as a site is served. */
export async function mulaiSitusForge(
  jenis: JenisGudang,
  berkas: Readonly<Record<string, string>>,
  alur: 'tinjau' | 'langsung' = jenis === 'gitea' ? 'langsung' : 'tinjau',
): Promise<SitusForge> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'situs-forge-'));
  await writeFile(path.join(outDir, 'index.html'), '<!doctype html><title>Contoh</title>');
  const situs = await bukaSitus(outDir);
  const admin = `${situs.alamat}admin/`;
  const repo = new RepositoriForge(berkas);
  const forge = await mulaiForge(jenis === 'gitea' ? 'forgejo' : jenis, { repositori: repo, admin });
  const backend = bacaGudang({
    CMS_BACKEND: jenis,
    CMS_REPO: 'setda/situs',
    CMS_ALUR: alur,
    ...(jenis === 'github' ? { CMS_OAUTH: forge.alamat } : { CMS_ALAMAT: forge.alamat, CMS_APP_ID: KLIEN_FORGE }),
  });
  await bundelCms(outDir, { situs: situsContoh, basePath: '/', backend, log: () => undefined });
  return {
    admin,
    forge,
    repo,
    pasang: (context) => (jenis === 'github' ? pasangGithub(context, forge) : Promise.resolve()),
    tutup: async () => {
      await Promise.all([forge.tutup(), situs.tutup()]);
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function pasangGithub(context: BrowserContext, forge: ForgePalsu): Promise<void> {
  const tajuk = { 'access-control-allow-origin': '*' };
  await context.route('https://api.github.com/**', async (route) => {
    const permintaan = route.request();
    const { status, json } = forge.api({
      metode: permintaan.method(),
      url: new URL(permintaan.url()),
      pembawa: permintaan.headers()['authorization'] ?? '',
      isi: (permintaan.postDataJSON() ?? {}) as Record<string, unknown>,
    });
    await route.fulfill({ status, headers: tajuk, json: json ?? {} });
  });
  await context.route('https://www.githubstatus.com/**', (route) =>
    route.fulfill({ headers: tajuk, json: { components: [] } }),
  );
}
