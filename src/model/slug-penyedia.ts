import { slugDari } from './slug.ts';

/** Addresses below /penyedia/ that are no firm. */
const TERPAKAI: ReadonlySet<string> = new Set(['daftar']);

/**
 * Address part of a firm's page, from its code alone, so that it stays the same whatever other firms there are: the code itself where it is safe
 * in an address, else its safe form with a mark of the exact code behind.
 */
export function slugPenyedia(kode: string): string {
  const slug = slugDari(kode);
  return slug === kode && !TERPAKAI.has(slug) ? slug : `${slug}-${sidik(kode)}`;
}

/** FNV-1a of 32 bits in base 36: tells codes apart that differ in signs or capitals only. */
function sidik(teks: string): string {
  let hash = 0x811c9dc5;
  for (const char of teks) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
