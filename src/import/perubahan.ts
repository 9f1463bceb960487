import type { DatasetPaket } from '../schemas/impor.ts';

/** What a new data set changes against the stored one, in packages. */
export interface Perubahan {
  /** Null when nothing readable was stored before. */
  lama: number | null;
  baru: number;
  berubah: number;
  hilang: number;
  tetap: number;
}

/** Compares packages by id and content with the stored file's text, or null when there is none. */
export function hitungPerubahan(dataset: DatasetPaket, lama: string | null): Perubahan {
  const stored = bacaPaketLama(lama);
  const hasil = { lama: stored && stored.size, baru: 0, berubah: 0, hilang: 0, tetap: 0 };
  for (const paket of dataset.paket) {
    const before = stored?.get(paket.id);
    if (before === undefined) hasil.baru += 1;
    else if (before === JSON.stringify(paket)) hasil.tetap += 1;
    else hasil.berubah += 1;
  }
  hasil.hilang = (stored?.size ?? 0) - hasil.tetap - hasil.berubah;
  return hasil;
}

function bacaPaketLama(text: string | null): Map<string, string> | null {
  if (text === null) return null;
  try {
    const { paket } = JSON.parse(text) as { paket: { id: string }[] };
    return new Map(paket.map((p) => [p.id, JSON.stringify(p)]));
  } catch {
    return null;
  }
}
