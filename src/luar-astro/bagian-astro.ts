import process from 'node:process';

/**
 * Paths of a route that Astro has to make: all of them in `npm run dev`; none in a build, where the program beside Astro writes these files
 * (docs/keputusan/0017).
 */
export function bagianAstro<P>(paths: () => P[]): P[] {
  return process.env['LUAR_ASTRO'] ? [] : paths();
}
