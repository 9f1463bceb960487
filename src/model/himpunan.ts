import type { DatasetPaket, Impor, PerubahanDataset } from '../schemas/impor.ts';
import type { Paket } from '../schemas/paket.ts';
import { namaOpdTerbaca } from './nama-opd.ts';
import { slugDari } from './slug.ts';

/** A work unit with the address part of its pages; names that coincide get their code appended. */
export interface OpdSitus {
  kode: string;
  nama: string;
  slug: string;
}

/** One budget year as pages use it. */
export interface TahunAnggaran {
  tahun: number;
  impor: Impor;
  opd: ReadonlyMap<string, OpdSitus>;
  paket: readonly Paket[];
  /** What the last import changed. */
  perubahan: PerubahanDataset;
  /** Since when each note is known. */
  sejakCatatan: DatasetPaket['sejakCatatan'];
}

/** A package with the budget year it is shown under. */
export interface PaketTahun {
  data: TahunAnggaran;
  paket: Paket;
}

/** A stored data set with its OPD made addressable. */
export function buatTahunAnggaran(dataset: DatasetPaket): TahunAnggaran {
  const slugs = new Map<string, number>();
  for (const o of dataset.opd) slugs.set(slugDari(o.nama), (slugs.get(slugDari(o.nama)) ?? 0) + 1);
  const opd = dataset.opd.map((o) => {
    const slug = slugDari(o.nama);
    return { ...o, nama: namaOpdTerbaca(o.nama), slug: slugs.get(slug) === 1 ? slug : `${slug}-${slugDari(o.kode)}` };
  });
  return {
    tahun: dataset.impor.tahun,
    impor: dataset.impor,
    opd: new Map(opd.map((o) => [o.kode, o])),
    paket: dataset.paket,
    perubahan: dataset.perubahan,
    sejakCatatan: dataset.sejakCatatan,
  };
}

/** The OPD of a package; a code without a name stands for itself. */
export function opdPaket(tahun: TahunAnggaran, kode: string): OpdSitus {
  return tahun.opd.get(kode) ?? { kode, nama: `OPD ${kode}`, slug: slugDari(kode) };
}
