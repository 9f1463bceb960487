/** Addresses of packages that are no package any more: plans that became processes, and packages that vanished from the source. */
import type { TahunAnggaran } from './himpunan.ts';

/** A package that an old address leads to, or led to. */
export interface PaketDisebut {
  id: string;
  nama: string;
  /** Code of the work unit. */
  opd: string;
}

/** What stands at an old address. */
export interface AlamatLama {
  /** Last part of the address: `rup-55000001`. */
  id: string;
  data: TahunAnggaran;
  /** Processes of the plan, in the order of their ids; none when the package vanished. */
  proses: PaketDisebut[];
  /** The package that vanished, with the moment of the last export that had it. */
  hilang: (PaketDisebut & { terakhir: string }) | null;
}

/** Every old address once, with the newest year that knows it; never one at which a package stands. */
export function alamatLama(tahun: readonly TahunAnggaran[]): AlamatLama[] {
  const ada = new Set(tahun.flatMap((t) => t.paket.map((p) => p.id)));
  const hasil = new Map<string, AlamatLama>();
  const buka = (id: string, data: TahunAnggaran) => {
    const known = hasil.get(id) ?? { id, data, proses: [], hilang: null };
    hasil.set(id, known);
    return known;
  };
  for (const data of tahun)
    for (const { id, terakhir, nama, opd } of paketHilang(data))
      if (!ada.has(id)) buka(id, data).hilang ??= { id, nama, opd, terakhir };
  for (const data of tahun)
    for (const { id, nama, opd, rup } of data.paket)
      for (const { kode, pagu, rencana } of rup) {
        const lama = `rup-${kode}`;
        // a plan that no list of plans held never had a page
        if (ada.has(lama) || (pagu === null && rencana === null && !hasil.has(lama))) continue;
        const { proses } = buka(lama, data);
        if (!proses.some((p) => p.id === id)) proses.push({ id, nama, opd });
      }
  return [...hasil.values()].map((a) => ({ ...a, proses: a.proses.sort((x, y) => (x.id < y.id ? -1 : 1)) }));
}

/** Packages that vanished with the last import, and those that had vanished before. */
function paketHilang({ perubahan }: TahunAnggaran): (PaketDisebut & { terakhir: string })[] {
  const { terhadap, hilang, nisan = [] } = perubahan;
  return [...(terhadap === null ? [] : hilang.map((h) => ({ ...h, terakhir: terhadap.dieksporPada }))), ...nisan];
}
