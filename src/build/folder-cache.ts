import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * Folder of Astro's cache for one pair of content and output. Builds of different content, or of the same content by two
 * commands at once, must not share one: Astro keeps its data store there.
 */
export function folderCache(contentDir: string, outDir: string, root: string = process.cwd()): string {
  const key = createHash('sha256').update(`${contentDir}\n${outDir}`).digest('hex').slice(0, 12);
  return path.join(root, '.cache', 'astro', key);
}
