import { type DatasetPaket, datasetPaketSchema } from '../schemas/impor.ts';
import { type Hasil, type Masalah, periksa } from '../schemas/masalah.ts';
import { type Paket, paketSchema } from '../schemas/paket.ts';

/**
 * A data set as its schema gives it back, or everything wrong with it. Packages are checked one by one and replaced where they stand, so that a large
 * data set never stands in memory twice: the value given is not to be used again.
 */
export function periksaDataset(value: unknown, berkas: string): Hasil<DatasetPaket> {
  if (!berpaket(value)) return periksa(datasetPaketSchema, value, { berkas });
  const masalah: Masalah[] = [];
  const paket = value.paket as Paket[];
  for (const [i, p] of paket.entries()) paket[i] = periksaPaket(p, { berkas, i }, masalah);
  return periksaSisa({ ...value, paket }, berkas, masalah);
}

/** The package in place `i` as its schema gives it back, or as it is with what is wrong with it added to `masalah`. */
export function periksaPaket(value: Paket, { berkas, i }: { berkas: string; i: number }, masalah: Masalah[]): Paket {
  const hasil = periksa(paketSchema, value, { berkas });
  if (hasil.ok) return hasil.data;
  masalah.push(...hasil.masalah.map((m) => ({ ...m, bidang: `paket.${i}.${m.bidang}` })));
  return value;
}

/** A data set whose packages were checked one by one, `masalah` being what is wrong with them. */
export function periksaSisa(
  value: { paket: Paket[] },
  berkas: string,
  masalah: readonly Masalah[],
): Hasil<DatasetPaket> {
  const rest = periksa(datasetPaketSchema, { ...value, paket: [] }, { berkas });
  if (!rest.ok) return { ok: false, masalah: [...masalah, ...rest.masalah] };
  return masalah.length > 0
    ? { ok: false, masalah: [...masalah] }
    : { ok: true, data: { ...rest.data, paket: value.paket } };
}

function berpaket(value: unknown): value is { paket: unknown[] } {
  return typeof value === 'object' && value !== null && 'paket' in value && Array.isArray(value.paket);
}
