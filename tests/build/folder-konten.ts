import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buatKontenBaru } from '../../src/build/konten-baru.ts';
import { periksaKonten } from '../../src/build/periksa-konten.ts';
import { GalatMasukan, tulisSemua } from '../../src/schemas/masalah.ts';

/** A fresh content folder of an invented unit in the machine's temporary folder, with these files written over it. */
export async function folderKonten(berkas: Readonly<Record<string, string>> = {}): Promise<string> {
  const dir = path.join(await mkdtemp(path.join(tmpdir(), 'situs-uji-')), 'konten');
  await buatKontenBaru(dir, { daerah: 'Kabupaten Contoh', klpd: 'D999' });
  for (const [nama, isi] of Object.entries(berkas)) await tulisBerkas(dir, nama, isi);
  return dir;
}

/** What the check before a build says of such a folder; an accepted one says so. */
export async function keluhan(berkas: Readonly<Record<string, string>>): Promise<string> {
  const error: unknown = await periksaKonten(await folderKonten(berkas)).catch((e: unknown) => e);
  return error instanceof GalatMasukan ? tulisSemua(error.message, error.masalah) : `tidak ditolak: ${String(error)}`;
}

/** Writes one file of a content folder, making its folders. */
export async function tulisBerkas(dir: string, nama: string, isi: string): Promise<void> {
  await mkdir(path.dirname(path.join(dir, nama)), { recursive: true });
  await writeFile(path.join(dir, nama), isi);
}

/** A news item that the schema accepts; `front` replaces or (with undefined) drops lines of its front matter. */
export function naskahBerita(
  front: Readonly<Record<string, string | undefined>> = {},
  isi = 'Isi berita percobaan yang cukup panjang.',
): string {
  const semua = {
    judul: 'Berita percobaan dari Dinas Contoh',
    ringkasan: 'Ringkasan percobaan yang cukup panjang untuk diterima.',
    tanggal: '2026-01-15',
    rubrik: 'kabar',
    ...front,
  };
  const lines = Object.entries(semua).flatMap(([k, v]) => (v === undefined ? [] : [`${k}: ${v}`]));
  return `---\n${lines.join('\n')}\n---\n\n${isi}\n`;
}
