import path from 'node:path';
import { buatKontenBaru } from '../src/build/konten-baru.ts';
import { GalatPilihan } from '../src/build/pilihan.ts';
import { jalankanPerintah } from '../src/build/skrip.ts';

const BANTUAN = `Membuat folder isi baru bagi unit lain.

  npm run konten-baru -- DIR [--nama "Bagian …"] [--daerah "Kabupaten …"] [--klpd D999]

  DIR       folder yang belum ada atau kosong
  --nama    nama resmi unit
  --daerah  nama daerah
  --klpd    kode daerah di SiRUP dan SPSE
  --help    teks ini

Sesudahnya: CONTENT_DIR=DIR npm start
Kode keluar: 0 selesai, 1 folder atau isinya ditolak, 2 pilihan keliru.`;

await jalankanPerintah(
  {
    bantuan: BANTUAN,
    posisi: true,
    pilihan: { nama: { type: 'string' }, daerah: { type: 'string' }, klpd: { type: 'string' } },
  },
  async ({ values, positionals }) => {
    const [dir, ...lebih] = positionals;
    if (dir === undefined || lebih.length > 0) throw new GalatPilihan('Sebutkan satu folder.');
    await buatKontenBaru(path.resolve(dir), values);
    console.log(
      `Folder isi baru: ${dir}\nLihat situsnya: CONTENT_DIR=${dir} npm start\nMuat data:       npm run import -- FOLDER_EKSPOR --out ${dir}`,
    );
  },
);
