/** Pictures named in front matter or settings must lie in the media folder. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { FOLDER_MEDIA } from '../schemas/koleksi.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';

/** One problem for each value `/media/…` of a file that names no file of the content folder. */
export async function masalahMedia(contentDir: string, berkas: string, value: unknown): Promise<Masalah[]> {
  const masalah: Masalah[] = [];
  for (const [bidang, alamat] of rujukan(value, [])) {
    const ada = await access(path.join(contentDir, ...alamat.split('/'))).then(
      () => true,
      () => false,
    );
    if (!ada)
      masalah.push({
        berkas,
        bidang,
        nilai: tampilkanNilai(alamat),
        harapan: `berkas yang ada di folder ${FOLDER_MEDIA}`,
        perbaikan: 'unggah berkas itu lewat CMS, atau periksa ejaan dan huruf besar-kecilnya',
      });
  }
  return masalah;
}

function rujukan(value: unknown, bidang: readonly string[]): [string, string][] {
  if (typeof value === 'string') return value.startsWith(`/${FOLDER_MEDIA}/`) ? [[bidang.join('.'), value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => rujukan(inner, [...bidang, key]));
}
