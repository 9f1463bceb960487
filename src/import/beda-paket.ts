import type { PerubahanDataset } from '../schemas/impor.ts';
import type { Paket } from '../schemas/paket.ts';
import { type NilaiBidang, potong, ringkasPaket, teksIsi } from './ringkas-paket.ts';

/** Fields that differ, each with its old and new value. */
export type BedaBidang = PerubahanDataset['berubah'][number]['bidang'];

/** What differs between two versions of a package, in the order of the schema; empty when nothing does. */
export function bedaPaket(lama: Paket, baru: Paket): BedaBidang {
  const [before, after] = [ringkasPaket(lama), ringkasPaket(baru)];
  const found: BedaBidang = [];
  for (const bidang of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(bidang) ?? null, after.get(bidang) ?? null];
    if (old !== fresh) found.push({ bidang, lama: potong(old), baru: potong(fresh) });
  }
  return [...found, ...isiLain(lama, baru, new Set(found.map(({ bidang }) => bidang.split('.')[0] ?? '')))];
}

/** Parts that differ although no summary shows it (one payment's day, a target): the first entry that does. */
function isiLain(lama: Paket, baru: Paket, disebut: ReadonlySet<string>): BedaBidang {
  const keys = Object.keys(baru) as (keyof Paket)[];
  return keys
    .filter((kunci) => !disebut.has(kunci) && JSON.stringify(lama[kunci]) !== JSON.stringify(baru[kunci]))
    .map((kunci) => ({ bidang: kunci, ...isiPertamaBerbeda(lama[kunci], baru[kunci]) }));
}

function isiPertamaBerbeda(lama: unknown, baru: unknown): { lama: NilaiBidang; baru: NilaiBidang } {
  if (!Array.isArray(lama) || !Array.isArray(baru)) return { lama: teksIsi(lama), baru: teksIsi(baru) };
  const length = Math.max(lama.length, baru.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => JSON.stringify(lama[i]) !== JSON.stringify(baru[i])) ?? 0;
  return { lama: teksIsi(lama[at]), baru: teksIsi(baru[at]) };
}
