import { type DatasetPaket, datasetPaketSchema } from '../schemas/impor.ts';
import { type Hasil, type Masalah, periksa } from '../schemas/masalah.ts';
import { paketSchema } from '../schemas/paket.ts';

/**
 * A data set as its schema gives it back, or everything wrong with it. Packages are checked one by one and replaced where they stand, so that a large
 * data set never stands in memory twice: the value given is not to be used again.
 */
export function periksaDataset(value: unknown, berkas: string): Hasil<DatasetPaket> {
  if (!berpaket(value)) return periksa(datasetPaketSchema, value, { berkas });
  const masalah: Masalah[] = [];
  const paket = value.paket as DatasetPaket['paket'];
  for (const [i, p] of paket.entries()) {
    const hasil = periksa(paketSchema, p, { berkas });
    if (hasil.ok) paket[i] = hasil.data;
    else masalah.push(...hasil.masalah.map((m) => ({ ...m, bidang: `paket.${i}.${m.bidang}` })));
  }
  const rest = periksa(datasetPaketSchema, { ...value, paket: [] }, { berkas });
  if (!rest.ok) return { ok: false, masalah: [...masalah, ...rest.masalah] };
  return masalah.length > 0 ? { ok: false, masalah } : { ok: true, data: { ...rest.data, paket } };
}

function berpaket(value: unknown): value is { paket: unknown[] } {
  return typeof value === 'object' && value !== null && 'paket' in value && Array.isArray(value.paket);
}
