/** Files of the media folder that are too large for a reader on a phone. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { tulisUkuran } from '../model/ukuran-berkas.ts';
import { FOLDER_MEDIA } from '../schemas/koleksi.ts';
import type { Masalah } from '../schemas/masalah.ts';
import { adalahGambar, BATAS_MEDIA } from '../schemas/media.ts';
import { isiFolder } from './daftar-berkas.ts';

/** One problem for each file above the limit of its kind. */
export async function masalahUkuranMedia(contentDir: string): Promise<Masalah[]> {
  const folder = path.join(contentDir, FOLDER_MEDIA);
  const nama = await isiFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const semua = await Promise.all(nama.map(async (n) => ({ n, bita: (await stat(path.join(folder, n))).size })));
  return semua.flatMap(({ n, bita }): Masalah[] => {
    const gambar = adalahGambar(n);
    const batas = gambar ? BATAS_MEDIA.gambar : BATAS_MEDIA.dokumen;
    if (bita <= batas) return [];
    return [
      {
        berkas: `${FOLDER_MEDIA}/${n}`,
        bidang: '',
        nilai: `berkas ${tulisUkuran(bita)}`,
        harapan: `${gambar ? 'gambar' : 'dokumen'} paling besar ${tulisUkuran(batas)}, agar dapat dibuka di ponsel`,
        perbaikan: gambar
          ? 'unggah ulang lewat CMS, yang memperkecilnya sendiri'
          : 'perkecil dokumennya (pindai hitam-putih 150 dpi, atau bagi per bab), lalu unggah lagi',
      },
    ];
  });
}
