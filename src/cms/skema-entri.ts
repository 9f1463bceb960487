import type { z } from 'zod';
import {
  DATASET_DISUNTING,
  KOLEKSI,
  type KoleksiDataset,
  type KoleksiMarkdown,
  PENGATURAN,
  type Pengaturan,
} from '../schemas/koleksi.ts';
import { KOLEKSI_PENGATURAN } from './koleksi-cms.ts';
import { type Naskah, naskahJson, naskahMarkdown } from './naskah.ts';

/** Which entry: the Decap collection and the name of the entry in it. */
export interface LetakEntri {
  koleksi: string;
  slug: string;
}

/** What an entry is made of: schema of its fields, of its Markdown when it has any, the name of its kind, its file format, and the data set it is of. */
export interface SkemaEntri {
  skema: z.ZodType;
  isi: z.ZodType | undefined;
  label: string;
  naskah: Naskah;
  dataset?: KoleksiDataset;
}

/** The schemas of an entry. Throws an Error in Indonesian for a collection that is not known. */
export function skemaEntri({ koleksi, slug }: LetakEntri): SkemaEntri {
  const pengaturan = koleksi === KOLEKSI_PENGATURAN ? cari<Pengaturan>(PENGATURAN, slug) : undefined;
  if (pengaturan) return { skema: pengaturan.skema, isi: undefined, label: pengaturan.label, naskah: naskahJson };
  const dataset = cari<KoleksiDataset>(DATASET_DISUNTING, koleksi);
  if (dataset) return { skema: dataset.skema, isi: undefined, label: dataset.label, naskah: naskahJson, dataset };
  const markdown = cari<KoleksiMarkdown>(KOLEKSI, koleksi);
  if (!markdown) throw new Error(`Jenis naskah "${koleksi}" tidak dikenal; muat ulang halaman ini.`);
  return { skema: markdown.skema, isi: markdown.isi, label: markdown.label, naskah: naskahMarkdown };
}

function cari<T>(tabel: Readonly<Record<string, T>>, nama: string): T | undefined {
  return Object.hasOwn(tabel, nama) ? tabel[nama] : undefined;
}
