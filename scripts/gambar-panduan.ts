/** `npm run gambar-panduan`: takes the pictures of docs/panduan-editor.md anew, of the CMS as it is now. */
import path from 'node:path';
import process from 'node:process';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';
import { GAMBAR_PANDUAN } from '../src/cms/panduan/tulis-panduan.ts';
import { buatGambarPanduan } from '../tests/situs/panduan/buat-gambar.ts';

const BANTUAN = `npm run gambar-panduan: memotret ulang gambar docs/panduan-editor.md dari CMS yang sungguh berjalan, dengan isi rekaan di folder
sementara; isi situs tidak disentuh. Jalankan setelah isian, tombol, atau tampilan CMS berubah, lalu periksa gambarnya di docs/gambar/panduan/.
Perlu beberapa menit. Kode keluar: 0 selesai, 1 gagal, 2 pilihan salah.`;

await jalankanTanpaPilihan(BANTUAN, async () => {
  // The browser and the face that npm brings along where it has one, so that every machine draws the same.
  if (process.platform === 'linux' && process.arch === 'x64') process.env['PERAMBAN'] ??= 'bawaan';
  const jumlah = await buatGambarPanduan(GAMBAR_PANDUAN, console.log);
  console.log(`${jumlah} gambar ditulis ke ${path.relative('.', GAMBAR_PANDUAN)}/`);
});
