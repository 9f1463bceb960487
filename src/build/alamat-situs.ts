import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../env.ts';
import { bacaJson } from './baca-naskah.ts';

/** Public origin of the site: SITE_URL, else `alamatSitus` of situs.json, else this machine. Unreadable settings are left to the content check. */
export function alamatSitus(env: Env): string {
  return env.siteUrl ?? dariPengaturan(env.contentDir) ?? `http://localhost:${env.port}`;
}

function dariPengaturan(contentDir: string): string | undefined {
  try {
    const json = bacaJson(readFileSync(path.join(contentDir, 'situs.json'), 'utf8'), 'situs.json');
    const { alamatSitus } = (json.ok ? json.nilai : {}) as { alamatSitus?: unknown };
    return typeof alamatSitus === 'string' && URL.canParse(alamatSitus) ? new URL(alamatSitus).origin : undefined;
  } catch {
    return undefined;
  }
}
