import type { APIRoute, GetStaticPaths } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bacaEnv } from '../../env.ts';
import { adalahSisa } from '../../schemas/media.ts';

const folder = path.join(bacaEnv().contentDir, 'media');

/** Every file of `content/media/`, published at `/media/` as it is. Dot-files, folders of such, and what editors leave behind stay private. */
export const getStaticPaths: GetStaticPaths = () => daftar().map((berkas) => ({ params: { berkas } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readFileSync(path.join(folder, params['berkas'] ?? ''))));

function daftar(): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((berkas) => !adalahSisa(berkas));
  } catch {
    return [];
  }
}
