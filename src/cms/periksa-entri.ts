import type { z } from 'zod';
import { rapikan } from '../schemas/bidang.ts';
import { type KoleksiDataset, polaBerkas } from '../schemas/koleksi.ts';
import { type Masalah, periksa, tampilkanNilai } from '../schemas/masalah.ts';
import { masalahAlamat } from './alamat-entri.ts';
import { namaBidang } from './nama-bidang.ts';
import { type LetakEntri, skemaEntri } from './skema-entri.ts';

/** An entry as Decap is about to write it. */
export interface Entri {
  /** Name of the Decap collection. */
  koleksi: string;
  /** Name of the entry; of a settings file its name, of a new entry anything. */
  slug: string;
  /** Whether the entry is new, so that its title becomes its address. */
  baru: boolean;
  data: unknown;
}

/** What is wrong with an entry, by the schemas the build uses; empty when it may be saved. Throws an Error for a collection it does not know. */
export function periksaEntri({ koleksi, slug, baru, data }: Entri): Masalah[] {
  const value = (rapikan(data) ?? {}) as Record<string, unknown>;
  const { skema, isi, label, dataset } = skemaEntri({ koleksi, slug });
  if (dataset) return masalahDataset(dataset, { slug, baru }, value);
  if (!isi) return masalah(skema, value, label);
  const { body, ...front } = value;
  return [
    ...masalah(skema, front, label),
    ...masalah(isi, body, label).map((m) => ({ ...m, bidang: 'body' })),
    ...(baru ? masalahAlamat(koleksi, front['judul']) : []),
  ];
}

/** A file keeps the year (and assessor) it was made for: the build takes it only under the name its own words ask for. */
function masalahDataset(
  dataset: KoleksiDataset,
  { slug, baru }: Pick<Entri, 'slug' | 'baru'>,
  value: unknown,
): Masalah[] {
  const berkas = dataset.label;
  const result = periksa(dataset.skema, value, { berkas });
  if (!result.ok) return masalah(dataset.skema, value, berkas);
  const nama = dataset.namaDari(result.data).replace(/\.json$/, '');
  if (baru || nama === slug) return [];
  const harapan = `yang menghasilkan ${slug}, nama berkas ini; untuk ${nama} buat naskah baru`;
  return [{ berkas, bidang: 'tahun', label: 'Tahun', nilai: tampilkanNilai(nama), harapan }];
}

/** What is wrong with the file name Decap has found for a new entry: of a data set it has a number behind it when the year is taken. */
export function masalahNamaBaru({ koleksi, slug }: LetakEntri): Masalah[] {
  const { dataset } = skemaEntri({ koleksi, slug });
  if (!dataset || polaBerkas(dataset).pola.test(`${slug}.json`)) return [];
  const harapan =
    'yang belum punya naskah; batalkan ini, lalu buka dan sunting yang sudah ada (mungkin masih ditinjau)';
  return [{ berkas: dataset.label, bidang: 'tahun', label: 'Tahun', nilai: tampilkanNilai(slug), harapan }];
}

/** Why an entry is not saved, one line a field, each named as the form names it. */
export function tulisPenolakan(masalah: readonly Masalah[]): string {
  return [
    'Perbaiki dulu:',
    ...masalah.map((m) => `• ${m.label ?? m.bidang}: seharusnya ${m.harapan}; sekarang ${m.nilai}.`),
  ].join('\n');
}

function masalah(schema: z.ZodType, value: unknown, berkas: string): Masalah[] {
  const result = periksa(schema, value, { berkas });
  return result.ok
    ? []
    : result.masalah.map((m) => ({ ...m, label: namaBidang(schema, m.bidang) || (m.label ?? berkas) }));
}
