import type { DatasetPaket, Impor } from '../../schemas/impor.ts';
import type { Paket } from '../../schemas/paket.ts';
import { hariWib } from '../format.ts';
import { PEMERIKSAAN, TERHITUNG } from './daftar.ts';
import type { Konteks } from './pemeriksaan.ts';

/** What checks know of a year beside its packages. */
export function buatKonteks(impor: Impor, opd: Iterable<{ kode: string; nama: string }>): Konteks {
  return {
    tahun: impor.tahun,
    hariEkspor: hariWib(impor.dieksporPada),
    opd: new Map([...opd].map((o) => [o.kode, o.nama])),
  };
}

/** Codes of the notes on a package: of the checks in the order of their list, then those only the importer left. */
export function kodeCatatan(paket: Paket, konteks: Konteks): string[] {
  const tertulis = new Set<string>(paket.catatan.map((c) => c.kode));
  const found = PEMERIKSAAN.filter((c) =>
    // a check made of importer notes finds just those
    TERHITUNG.has(c.kode) ? c.periksa(paket, konteks).hasil === 'catatan' : tertulis.has(c.kode),
  ).map((c) => c.kode);
  return [...new Set([...found, ...tertulis])];
}

/** Notes of a data set with the day each was first found: carried over from the replaced data set, else the day of this import. */
export function susunSejakCatatan(baru: DatasetPaket, lama: DatasetPaket | null): DatasetPaket['sejakCatatan'] {
  const konteks = buatKonteks(baru.impor, baru.opd);
  const before = new Map(lama?.sejakCatatan.map((s) => [`${s.paket} ${s.kode}`, s.sejak]));
  const today = hariWib(baru.impor.diimporPada);
  return baru.paket.flatMap((p) =>
    kodeCatatan(p, konteks).map((kode) => ({ paket: p.id, kode, sejak: before.get(`${p.id} ${kode}`) ?? today })),
  );
}
