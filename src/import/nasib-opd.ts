import type { TabelTerbaca } from './baca-tabel.ts';
import type { NasibBaris } from './baris-paket.ts';
import type { Instansi } from './daerah.ts';

/** Fate of a row that names a work unit; `tahun` is the year its list is for, null when for any. */
export type NasibOpd = NasibBaris & { tahun: number | null };

/** Fates of the rows that name work units: the first of a code makes it, the others repeat or join it, units without packages are unused; a list
 * that is of another year (SMEP) belongs there. */
export function nasibOpd(
  tabel: readonly TabelTerbaca[],
  daerah: Instansi,
  tahun: number,
  dipakai: ReadonlySet<string>,
): NasibOpd[] {
  const names = new Map<string, Set<string>>();
  return tabel.flatMap((t, i) => {
    const milik = t.kepala?.tahun ?? null;
    return t.baris.flatMap(({ klpd, pecahan }): NasibOpd[] => {
      if (klpd !== daerah.kode || pecahan.jenis !== 'opd') return [];
      if (milik !== null && milik !== tahun) return [{ tabel: i, nasib: 'dibuat', uang: [], tahun: milik }];
      const { kode, nama } = pecahan.opd;
      if (!dipakai.has(kode))
        return [
          { tabel: i, nasib: { tidakDipakai: 'satuan kerja tanpa paket dalam data ini' }, uang: [], tahun: milik },
        ];
      const known = names.get(kode);
      if (known) {
        const nasib = known.has(nama) ? 'berulang' : 'digabung';
        known.add(nama);
        return [{ tabel: i, nasib, uang: [], tahun: milik }];
      }
      names.set(kode, new Set([nama]));
      return [{ tabel: i, nasib: 'dibuat', uang: [], tahun: milik }];
    });
  });
}
