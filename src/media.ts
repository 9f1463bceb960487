/** Files of `content/media`: kind and size of documents; public address and size of pictures, so that a page does not jump while they load. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { alamat } from './alamat.ts';
import { bacaEnv } from './env.ts';
import { jenisUkuran } from './model/ukuran-berkas.ts';
import type { GambarIsi } from './schemas/gambar-isi.ts';
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

/** A picture of an entry with its size. Throws `GalatMasukan` when the file is missing or not a picture. */
export async function siapkanGambar(gambar: GambarIsi): Promise<GambarSiap> {
  const { width, height } = await ukuran(gambar.berkas);
  return {
    alamat: alamat(gambar.berkas),
    lebar: width,
    tinggi: height,
    alt: gambar.alt,
    keterangan: gambar.keterangan,
  };
}

/** A document of `content/media` as readers see it before they open it: `PDF, 1,2 MB`. Throws `GalatMasukan` when it is missing. */
export async function ukuranDokumen(berkas: string): Promise<string> {
  const { size } = await stat(path.join(contentDir, berkas)).catch(() => {
    throw takTerbaca(berkas, 'dokumen');
  });
  return jenisUkuran(berkas, size);
}

async function ukuran(berkas: string): Promise<{ width: number; height: number }> {
  try {
    return await sharp(await readFile(path.join(contentDir, berkas))).metadata();
  } catch {
    throw takTerbaca(berkas, 'gambar');
  }
}

function takTerbaca(berkas: string, jenis: string): GalatMasukan {
  return new GalatMasukan(`Berkas ${jenis} tidak dapat dibaca.`, [
    {
      berkas,
      bidang: 'berkas',
      nilai: `"${berkas}"`,
      harapan: `${jenis} yang ada di content/media`,
      perbaikan: `unggah ulang ${jenis} itu lewat CMS`,
    },
  ]);
}
