import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buatKontenBaru } from '../src/build/konten-baru.ts';
import { GalatMasukan, tulisSemua } from '../src/schemas/masalah.ts';

const BANTUAN = `Membuat folder isi baru bagi unit lain.

  npm run konten-baru -- DIR [--nama "Bagian …"] [--daerah "Kabupaten …"] [--klpd D999]

  DIR       folder yang belum ada atau kosong
  --nama    nama resmi unit
  --daerah  nama daerah
  --klpd    kode daerah di SiRUP dan SPSE
  --help    teks ini

Sesudahnya: CONTENT_DIR=DIR npm start`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      nama: { type: 'string' },
      daerah: { type: 'string' },
      klpd: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [dir, ...lebih] = positionals;
  if (values.help) console.log(BANTUAN);
  else if (dir === undefined || lebih.length > 0) keluar(2, `Sebutkan satu folder.\n\n${BANTUAN}`);
  else {
    await buatKontenBaru(path.resolve(dir), values);
    console.log(
      `Folder isi baru: ${dir}\nLihat situsnya: CONTENT_DIR=${dir} npm start\nMuat data:       npm run import -- FOLDER_EKSPOR --out ${dir}`,
    );
  }
} catch (error) {
  if (error instanceof GalatMasukan) keluar(1, tulisSemua(error.message, error.masalah));
  else if (error instanceof TypeError && 'code' in error) keluar(2, `${error.message}\n\n${BANTUAN}`);
  else throw error;
}

function keluar(kode: number, pesan: string): void {
  console.error(pesan);
  process.exitCode = kode;
}
