/** Looks at a built site before it is shown: no page missing, no link broken, no personal data. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Masalah } from '../schemas/masalah.ts';
import { cariDataPribadi } from './data-pribadi.ts';
import { cariTautanPutus, type Letak } from './tautan-putus.ts';

/** Result of the look. */
export interface Keluaran {
  berkas: ReadonlySet<string>;
  halaman: number;
  bita: number;
  masalah: Masalah[];
}

const TEKS = /\.(?:html|json|xml|txt|csv|webmanifest)$/;
/** Made by others and known: the CMS bundle and the search program. */
const PROGRAM = /^(?:admin|pagefind|_astro)\//;

/** Looks through a built folder; `boleh` are the unit's own phone numbers and e-mail addresses. */
export async function periksaKeluaran(dir: string, letak: Letak, boleh: readonly string[]): Promise<Keluaran> {
  const semua = await daftar(dir);
  const berkas = new Set(semua);
  const masalah: Masalah[] = [];
  let bita = 0;
  for (const nama of semua) {
    const file = path.join(dir, nama);
    bita += (await stat(file)).size;
    if (!TEKS.test(nama) || PROGRAM.test(nama)) continue;
    const text = await readFile(file, 'utf8');
    masalah.push(...cariDataPribadi(text, boleh).map((t) => masalahPribadi(nama, t.jenis, t.samar)));
    if (nama.endsWith('.html'))
      masalah.push(...cariTautanPutus(text, nama, berkas, letak).map((a) => masalahTautan(nama, a)));
  }
  const halaman = semua.filter((f) => f.endsWith('.html') && !PROGRAM.test(f)).length;
  return { berkas, halaman, bita, masalah };
}

async function daftar(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => path.relative(dir, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .sort();
}

function masalahPribadi(berkas: string, jenis: string, samar: string): Masalah {
  return {
    berkas,
    bidang: '',
    nilai: `yang tampak seperti ${jenis}: ${samar}`,
    harapan: 'tanpa data pribadi',
    perbaikan: /surel|telepon/.test(jenis)
      ? 'hapus dari isi; surel dan telepon kantor ditulis di situs.json'
      : 'hapus dari isi, atau impor ulang datanya',
  };
}

function masalahTautan(berkas: string, alamat: string): Masalah {
  return {
    berkas,
    bidang: '',
    nilai: `tautan ke "${alamat}"`,
    harapan: 'alamat yang ada di situs ini',
    perbaikan: 'periksa ejaan alamat itu di isi halaman, menu, atau situs.json',
  };
}
