import type { DatasetPaket, Impor } from '../../schemas/impor.ts';
import type { Paket } from '../../schemas/paket.ts';
import { hariWib } from '../format.ts';
import { PEMERIKSAAN, TERHITUNG } from './daftar.ts';
import type { Konteks } from './pemeriksaan.ts';

/** What checks know of a year beside its packages. */
export function buatKonteks(
  impor: Pick<Impor, 'tahun' | 'dieksporPada'>,
  opd: Iterable<{ kode: string; nama: string }>,
): Konteks {
  return {
    tahun: impor.tahun,
    hariEkspor: hariWib(impor.dieksporPada),
    opd: new Map([...opd].map((o) => [o.kode, o.nama])),
  };
}

const DIHITUNG = PEMERIKSAAN.filter((c) => TERHITUNG.has(c.kode));

/** Codes of the notes on a package: of the checks in the order of their list, then those only the importer left. */
export function kodeCatatan(paket: Paket, konteks: Konteks): string[] {
  const { catatan } = paket;
  const found: string[] = [];
  for (const { kode, periksa } of catatan.length === 0 ? DIHITUNG : PEMERIKSAAN)
    // a check made of importer notes finds just those
    if (TERHITUNG.has(kode) ? periksa(paket, konteks).hasil === 'catatan' : catatan.some((c) => c.kode === kode))
      found.push(kode);
  for (const { kode } of catatan) if (!found.includes(kode)) found.push(kode);
  return found;
}

/**
 * Notes of a data set with the day each was first found: carried over from the replaced data set, else the day of this import. `kode`: the codes of each
 * package's notes, in the order of the packages, as far as they are known already.
 */
export function susunSejakCatatan(
  baru: DatasetPaket,
  lama: DatasetPaket | null,
  kode?: readonly (readonly string[] | undefined)[],
): DatasetPaket['sejakCatatan'] {
  const konteks = buatKonteks(baru.impor, baru.opd);
  const before = new Map(lama?.sejakCatatan.map((s) => [`${s.paket} ${s.kode}`, s.sejak]));
  const today = hariWib(baru.impor.diimporPada);
  const hasil: DatasetPaket['sejakCatatan'] = [];
  for (const [i, p] of baru.paket.entries())
    for (const k of kode?.[i] ?? kodeCatatan(p, konteks))
      hasil.push({ paket: p.id, kode: k, sejak: before.get(`${p.id} ${k}`) ?? today });
  return hasil;
}
