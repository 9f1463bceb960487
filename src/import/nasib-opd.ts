import type { TabelTerbaca } from './baca-tabel.ts';
import type { NasibBaris } from './baris-paket.ts';
import type { Instansi } from './daerah.ts';

/** Fates of the rows that name work units: the first of a code makes it, the others repeat or join it, units without packages are unused. */
export function nasibOpd(tabel: readonly TabelTerbaca[], daerah: Instansi, dipakai: ReadonlySet<string>): NasibBaris[] {
  const names = new Map<string, Set<string>>();
  return tabel.flatMap((t, i) =>
    t.baris.flatMap(({ klpd, pecahan }): NasibBaris[] => {
      if (klpd !== daerah.kode || pecahan.jenis !== 'opd') return [];
      const { kode, nama } = pecahan.opd;
      if (!dipakai.has(kode))
        return [{ tabel: i, nasib: { tidakDipakai: 'satuan kerja tanpa paket dalam data ini' }, uang: [] }];
      const known = names.get(kode);
      if (known) {
        const nasib = known.has(nama) ? 'berulang' : 'digabung';
        known.add(nama);
        return [{ tabel: i, nasib, uang: [] }];
      }
      names.set(kode, new Set([nama]));
      return [{ tabel: i, nasib: 'dibuat', uang: [] }];
    }),
  );
}
