/** Looks at a built site before it is shown: no page missing, no link broken, no personal data. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Masalah } from '../schemas/masalah.ts';
import { telusuriBerkas } from './keluaran/telusuri.ts';
import type { TemuanBerkas } from './keluaran/temuan.ts';
import { cariTautanPutus, type Letak } from './tautan-putus.ts';

/** Result of the look. */
export interface Keluaran {
  berkas: ReadonlySet<string>;
  halaman: number;
  bita: number;
  masalah: Masalah[];
}

/** Made by others and known: the CMS program and the search program; what they show of ours lies in other files. */
const PROGRAM = /^(?:admin|pagefind)\/(?:.*\/)?[^/]*\.(?:js|css)$/;
/** Pages that are not the site's own. */
const BUKAN_HALAMAN = /^(?:admin|pagefind)\//;
/** Files read at a time: enough to keep the disk busy, few enough to hold. */
const SEKALIGUS = 8;

/**
 * Looks through a built folder, file by file; `boleh` are the unit's own phone numbers and e-mail addresses. Of the files in `tetap`, looked through
 * in the last build, only the links are looked at: what they lead to may have gone.
 */
export async function periksaKeluaran(
  dir: string,
  letak: Letak,
  boleh: readonly string[],
  tetap: ReadonlySet<string> = new Set(),
): Promise<Keluaran> {
  const semua = await daftar(dir);
  const berkas = new Set(semua);
  const masalah = new Map<number, Masalah[]>();
  let bita = 0;
  const antrean = semua.entries();
  const kerjakan = async () => {
    for (const [i, nama] of antrean) {
      const isi = await readFile(path.join(dir, nama));
      bita += isi.length;
      const found = await periksaBerkas(nama, isi, berkas, letak, tetap.has(nama) ? null : boleh);
      if (found.length > 0) masalah.set(i, found);
    }
  };
  await Promise.all(Array.from({ length: SEKALIGUS }, kerjakan));
  const urut = [...masalah].sort(([a], [b]) => a - b).flatMap(([, m]) => m);
  const halaman = semua.filter((f) => f.endsWith('.html') && !BUKAN_HALAMAN.test(f)).length;
  return { berkas, halaman, bita, masalah: urut };
}

async function periksaBerkas(
  nama: string,
  isi: Buffer,
  semua: ReadonlySet<string>,
  letak: Letak,
  boleh: readonly string[] | null,
): Promise<Masalah[]> {
  const pribadi = boleh === null || PROGRAM.test(nama) ? [] : await temuanBerkas(nama, isi, boleh);
  if (!nama.endsWith('.html') || BUKAN_HALAMAN.test(nama)) return pribadi;
  const putus = cariTautanPutus(isi.toString('utf8'), nama, semua, letak).map((a) => masalahTautan(nama, a));
  return [...pribadi, ...putus];
}

/** What was found in a file; a file that cannot be opened cannot be vouched for. */
async function temuanBerkas(nama: string, isi: Buffer, boleh: readonly string[]): Promise<Masalah[]> {
  try {
    return (await telusuriBerkas(nama, isi, boleh)).map((t) => masalahPribadi(nama, t));
  } catch {
    return [
      {
        berkas: nama,
        bidang: '',
        nilai: 'berkas yang tidak dapat dibuka',
        harapan: 'berkas utuh, agar dapat diperiksa dari data pribadi',
        perbaikan: 'buat ulang atau unggah ulang berkas itu',
      },
    ];
  }
}

async function daftar(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => path.relative(dir, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .sort();
}

function masalahPribadi(berkas: string, { jenis, samar, tempat }: TemuanBerkas): Masalah {
  return {
    berkas,
    bidang: '',
    nilai: `yang tampak seperti ${jenis}: ${samar}, di ${tempat}`,
    harapan: 'tanpa data pribadi',
    perbaikan: perbaikan(jenis, tempat),
  };
}

function perbaikan(jenis: string, tempat: string): string {
  if (/EXIF|XMP|IPTC|PNG|JPEG/.test(tempat))
    return 'simpan ulang gambar itu tanpa metadata (hapus properti dan informasi pribadinya), lalu unggah lagi';
  return /surel|telepon/.test(jenis)
    ? 'hapus dari isi; surel dan telepon kantor ditulis di situs.json'
    : 'hapus dari isi, atau impor ulang datanya';
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
