/** Pictures of `content/media`: their public address and their size, so that a page does not jump while they load. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { alamat } from './alamat.ts';
import { bacaEnv } from './env.ts';
import type { Berita } from './schemas/berita.ts';
import { GalatMasukan } from './schemas/masalah.ts';

const { contentDir } = bacaEnv();

/** A picture ready for `<img>`; size in pixels. */
export interface GambarSiap {
  alamat: string;
  lebar: number;
  tinggi: number;
  alt: string;
  keterangan: string | undefined;
}

/** The picture of a news item with its size. Throws `GalatMasukan` when the file is missing or not a picture. */
export async function gambarBerita(gambar: NonNullable<Berita['gambar']>): Promise<GambarSiap> {
  const { width, height } = await ukuran(gambar.berkas);
  return {
    alamat: alamat(gambar.berkas),
    lebar: width,
    tinggi: height,
    alt: gambar.alt,
    keterangan: gambar.keterangan,
  };
}

async function ukuran(berkas: string): Promise<{ width: number; height: number }> {
  try {
    return await sharp(await readFile(path.join(contentDir, berkas))).metadata();
  } catch {
    throw new GalatMasukan('Gambar berita tidak dapat dibaca.', [
      {
        berkas,
        bidang: 'gambar.berkas',
        nilai: `"${berkas}"`,
        harapan: 'gambar yang ada di content/media',
        perbaikan: 'unggah ulang gambar itu lewat CMS',
      },
    ]);
  }
}
