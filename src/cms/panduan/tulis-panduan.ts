import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Situs } from '../../schemas/situs.ts';
import { halamanPanduan } from './halaman-panduan.ts';
import { FOLDER_GAMBAR } from './naskah-panduan.ts';

const AKAR = path.resolve(import.meta.dirname, '../../..');
const DOCS = path.join(AKAR, 'docs');

/** The guide as it is written. */
export const BERKAS_PANDUAN = path.join(DOCS, 'panduan-editor.md');
/** Its pictures, made by `npm run gambar-panduan`. */
export const GAMBAR_PANDUAN = path.join(DOCS, FOLDER_GAMBAR);

/** File beside the pictures that says what each shows: steps with the names framed, and other names of the CMS in it. */
export const NAMA_ISI = 'isi.json';

/** Writes the guide with its pictures and styles into `folder`. */
export async function tulisPanduan(folder: string, situs: Pick<Situs, 'nama' | 'warna'>): Promise<void> {
  const gambar = (await readdir(GAMBAR_PANDUAN)).filter((nama) => nama.endsWith('.png'));
  await mkdir(path.join(folder, 'gambar'), { recursive: true });
  const ukuran = await Promise.all(
    gambar.map(async (nama) => {
      const berkas = path.join(GAMBAR_PANDUAN, nama);
      await cp(berkas, path.join(folder, 'gambar', nama));
      const { width, height } = await sharp(berkas).metadata();
      return [nama, { lebar: width, tinggi: height }] as const;
    }),
  );
  const markdown = await readFile(BERKAS_PANDUAN, 'utf8');
  await writeFile(path.join(folder, 'index.html'), halamanPanduan(situs.nama, markdown, Object.fromEntries(ukuran)));
  await writeFile(path.join(folder, 'panduan.css'), await gaya(situs.warna));
}

/** The colours and sizes of the site, with the unit's accents, and the look of this page. */
async function gaya({ aksen, aksenGelap }: Situs['warna']): Promise<string> {
  const [token, panduan] = await Promise.all([
    readFile(path.join(AKAR, 'src', 'styles', 'token.css'), 'utf8'),
    readFile(path.join(import.meta.dirname, 'panduan.css'), 'utf8'),
  ]);
  return `${token}\n:root {\n  --aksen-terang: ${aksen};\n  --aksen-gelap: ${aksenGelap};\n}\n\n${panduan}`;
}
