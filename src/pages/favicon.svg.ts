import type { APIRoute } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { situs } from '../content.ts';
import { bacaEnv } from '../env.ts';

/** The unit's own `content/media/favicon.svg`, or three bars in its accent colour. */
export const GET: APIRoute = () => {
  const own = path.join(bacaEnv().contentDir, 'media', 'favicon.svg');
  return new Response(existsSync(own) ? readFileSync(own, 'utf8') : batang(situs.warna.aksen), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

function batang(warna: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${warna}" d="M0 0h32v32H0z"/><path fill="#fff" d="M6 20h5v6H6zm7.500-6h5v12h-5zM21 6h5v20h-5z"/></svg>`;
}
