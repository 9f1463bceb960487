import type { z } from 'zod';
import { rapikan } from '../schemas/bidang.ts';
import { type Masalah, periksa } from '../schemas/masalah.ts';
import { namaBidang } from './nama-bidang.ts';
import { KOLEKSI_BERKAS, KOLEKSI_FOLDER, KOLEKSI_PENGATURAN } from './koleksi-cms.ts';

/** What is wrong with an entry the way it would be written, by the schemas the build uses; empty when it may be saved. */
export function periksaEntri(koleksi: string, slug: string, data: unknown): Masalah[] {
  const { body, ...front } = (rapikan(data) ?? {}) as Record<string, unknown>;
  const berkas = KOLEKSI_BERKAS.find((b) => koleksi === KOLEKSI_PENGATURAN && b.nama === slug);
  if (berkas) return masalah(berkas.schema, body === undefined ? front : { ...front, body }, berkas.label);
  const folder = KOLEKSI_FOLDER.find((f) => f.nama === koleksi);
  if (!folder) throw new Error(`Koleksi "${koleksi}" tidak dikenal; muat ulang halaman ini.`);
  return [
    ...masalah(folder.schema, front, folder.labelSatuan),
    ...masalah(folder.isi, body, folder.labelSatuan).map((m) => ({ ...m, bidang: 'body' })),
  ];
}

/** Why an entry is not saved, one line a field, each named as the form names it. */
export function tulisPenolakan(masalah: readonly Masalah[]): string {
  return ['Perbaiki dulu:', ...masalah.map((m) => `• ${m.label ?? m.bidang}: ${m.harapan}; sekarang ${m.nilai}.`)].join('\n');
}

function masalah(schema: z.ZodType, value: unknown, berkas: string): Masalah[] {
  const result = periksa(schema, value, { berkas });
  return result.ok ? [] : result.masalah.map((m) => ({ ...m, label: namaBidang(schema, m.bidang) || (m.label ?? berkas) }));
}
