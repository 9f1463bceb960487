import type { z } from 'zod';
import { rapikan } from '../schemas/bidang.ts';
import { type Masalah, periksa } from '../schemas/masalah.ts';
import { masalahAlamat } from './alamat-entri.ts';
import { namaBidang } from './nama-bidang.ts';
import { skemaEntri } from './skema-entri.ts';

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
  const { skema, isi, label } = skemaEntri({ koleksi, slug });
  if (!isi) return masalah(skema, value, label);
  const { body, ...front } = value;
  return [
    ...masalah(skema, front, label),
    ...masalah(isi, body, label).map((m) => ({ ...m, bidang: 'body' })),
    ...(baru ? masalahAlamat(koleksi, front['judul']) : []),
  ];
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
