import { periksaEntri, tulisPenolakan } from '../periksa-entri.ts';

/** What this module needs of Decap's entry, an Immutable Map. */
export interface EntriDecap {
  get(key: 'collection' | 'slug' | 'newRecord'): unknown;
  get(key: 'data'): { toJS(): unknown };
}

/** Thrown out of the save; an empty name keeps "Error:" out of what the editor reads. */
export class NaskahDitolak extends Error {
  override readonly name = '';
}

/** Decap's `preSave`: throws `NaskahDitolak` naming every field the schema refuses, so that nothing is written. */
export function tolakBilaSalah({ entry }: { entry: EntriDecap }): void {
  const masalah = periksaEntri({
    koleksi: String(entry.get('collection')),
    slug: String(entry.get('slug')),
    baru: entry.get('newRecord') === true,
    data: entry.get('data').toJS(),
  });
  if (masalah.length > 0) throw new NaskahDitolak(tulisPenolakan(masalah));
}
