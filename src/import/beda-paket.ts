import type { NilaiBidang } from '../model/label-bidang.ts';
import type { PerubahanDataset } from '../schemas/impor.ts';
import type { Paket } from '../schemas/paket.ts';
import { PENANDA } from './data-pribadi.ts';
import { potong, ringkasPaket, teksIsi } from './ringkas-paket.ts';

/** Fields that differ, each with its old and new value. */
export type BedaBidang = PerubahanDataset['berubah'][number]['bidang'];

/** Notes are no field of the source and may not be public yet; they have a page of their own. */
const BUKAN_BIDANG: ReadonlySet<string> = new Set(['id', 'catatan']);

/**
 * What differs between two versions of a package, in the order of the schema; empty when nothing does. What is masked or no longer named today is
 * not told as it once was.
 */
export function bedaPaket(lama: Paket, baru: Paket): BedaBidang {
  const [before, after] = [ringkasPaket(lama), ringkasPaket(baru)];
  const found: BedaBidang = [];
  for (const bidang of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(bidang) ?? null, after.get(bidang) ?? null];
    if (old !== fresh) found.push({ bidang, lama: potong(samarkanLama(old, fresh)), baru: potong(fresh) });
  }
  return tanpaNamaLama(baru, [
    ...found,
    ...isiLain(lama, baru, new Set(found.map(({ bidang }) => bidang.split('.')[0] ?? ''))),
  ]);
}

/** Parts that differ although no summary shows it (one payment's day, a target): the first entry that does. */
function isiLain(lama: Paket, baru: Paket, disebut: ReadonlySet<string>): BedaBidang {
  const keys = Object.keys(baru) as (keyof Paket)[];
  return keys
    .filter(
      (kunci) =>
        !disebut.has(kunci) && !BUKAN_BIDANG.has(kunci) && JSON.stringify(lama[kunci]) !== JSON.stringify(baru[kunci]),
    )
    .map((kunci) => ({ bidang: kunci, ...isiPertamaBerbeda(lama[kunci], baru[kunci]) }));
}

function isiPertamaBerbeda(lama: unknown, baru: unknown): { lama: NilaiBidang; baru: NilaiBidang } {
  if (!Array.isArray(lama) || !Array.isArray(baru)) return { lama: teksIsi(lama), baru: teksIsi(baru) };
  const length = Math.max(lama.length, baru.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => JSON.stringify(lama[i]) !== JSON.stringify(baru[i])) ?? 0;
  return { lama: teksIsi(lama[at]), baru: teksIsi(baru[at]) };
}

/** A text that is masked by now does not come back through its old value. */
function samarkanLama(lama: NilaiBidang, baru: NilaiBidang): NilaiBidang {
  return typeof lama === 'string' && typeof baru === 'string' && baru.includes(PENANDA) ? PENANDA : lama;
}

/** A supplier who turned out to be a person, or unclear, is not named through the old value either. */
function tanpaNamaLama({ penyedia }: Paket, bidang: BedaBidang): BedaBidang {
  if (penyedia === null || penyedia.jenis === 'badan-usaha') return bidang;
  return bidang.filter((b) => b.bidang === 'penyedia.jenis' || !b.bidang.startsWith('penyedia.'));
}
