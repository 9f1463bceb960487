import { mediaYatim } from '../src/build/media-yatim.ts';
import { pastikanFolderIsi } from '../src/build/periksa-konten.ts';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';
import { bacaEnv } from '../src/env.ts';
import { tulisUkuran } from '../src/model/ukuran-berkas.ts';

await jalankanTanpaPilihan(
  'npm run media-yatim: menyebut gambar dan dokumen di content/media yang tidak dipakai halaman mana pun. Tidak menghapus apa pun.\n\nVariabel lingkungan: CONTENT_DIR (lihat README).',
  async () => {
    const { contentDir } = bacaEnv();
    await pastikanFolderIsi(contentDir);
    const yatim = await mediaYatim(contentDir);
    for (const { berkas, bita } of yatim) console.log(`${tulisUkuran(bita).padStart(8)}  ${berkas}`);
    const jumlah = yatim.reduce((n, { bita }) => n + bita, 0);
    console.log(
      yatim.length === 0
        ? 'Semua berkas media dipakai.'
        : `${yatim.length} berkas tidak dipakai, ${tulisUkuran(jumlah)}. Hapus lewat CMS (Media) bila memang tidak perlu.`,
    );
  },
);
