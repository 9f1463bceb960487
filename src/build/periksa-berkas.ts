/** Looks at files of a built site, as one of several threads that share the work. */
import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Masalah } from '../schemas/masalah.ts';
import { telusuriBerkas } from './keluaran/telusuri.ts';
import type { TemuanBerkas } from './keluaran/temuan.ts';
import { cariTautanPutus, type Letak } from './tautan-putus.ts';

/** What is to be looked at, and how; it can be sent to a thread. */
export interface TugasPeriksa {
  dir: string;
  /** All files of the site as paths below `dir`, sorted. */
  semua: readonly string[];
  letak: Letak;
  /** The unit's own phone numbers and e-mail addresses. */
  boleh: readonly string[];
  /** Files looked through in the last build. */
  tetap: ReadonlySet<string>;
  /** Files looked through for personal data already, with their mark of then (`penandaBerkas`). */
  bersih: ReadonlyMap<string, string>;
  /** Whether the links of those are looked at: something they may lead to has gone. */
  tautanTetap: boolean;
  /** Number of the next file, shared by all threads. */
  antrean: Int32Array;
}

/** What one thread found: bytes it looked at, and problems by the number of the file. */
export interface HasilPeriksa {
  bita: number;
  masalah: [number, Masalah[]][];
}

/** Made by others and known: the CMS program and the search program; what they show of ours lies in other files. */
const PROGRAM = /^(?:admin|pagefind)\/(?:.*\/)?[^/]*\.(?:js|css)$/;
const HALAMAN = /\.html$/;
/** Pages that are not the site's own. */
export const BUKAN_HALAMAN = /^(?:admin|pagefind)\//;
/** Files taken from the queue at a time. */
const SEKALIGUS = 32;

/** Looks at files of the queue until none is left. */
export async function kerjakanPeriksa(tugas: TugasPeriksa): Promise<HasilPeriksa> {
  const { dir, semua, letak, boleh, tetap, bersih, tautanTetap, antrean } = tugas;
  const berkas = new Set(semua);
  const hasil: HasilPeriksa = { bita: 0, masalah: [] };
  const baca = pembaca();
  for (;;) {
    const mulai = Atomics.add(antrean, 0, SEKALIGUS);
    const bagian = semua.slice(mulai, mulai + SEKALIGUS);
    if (bagian.length === 0) return hasil;
    for (const [i, nama] of bagian.entries()) {
      const file = path.join(dir, nama);
      const bertautan = HALAMAN.test(nama) && !BUKAN_HALAMAN.test(nama);
      const known = tetap.has(nama) || bersih.has(nama) ? statSync(file) : undefined;
      const aman = tetap.has(nama) || (known !== undefined && bersih.get(nama) === penandaBerkas(known));
      if (known && aman && (!bertautan || (tetap.has(nama) && !tautanTetap))) {
        hasil.bita += known.size;
        continue;
      }
      const isi = baca(file);
      hasil.bita += isi.length;
      const found = [
        ...(aman ? [] : await pribadi(nama, isi, boleh)),
        ...(bertautan ? cariTautanPutus(isi.toString('utf8'), nama, berkas, letak) : []).map((a) =>
          masalahTautan(nama, a),
        ),
      ];
      if (found.length > 0) hasil.masalah.push([mulai + i, found]);
    }
  }
}

/** What tells that a file was not written to since: its size and time. */
export function penandaBerkas({ size, mtimeMs }: Stats): string {
  return `${size} ${mtimeMs}`;
}

/** Whether a file holds no personal data. */
export async function bersihDariPribadi(nama: string, isi: Buffer, boleh: readonly string[]): Promise<boolean> {
  return (await pribadi(nama, isi, boleh)).length === 0;
}

/** Reads files into one piece of memory, used again for the next: a piece for each would wait for the garbage collector, a gigabyte of them. */
export function pembaca(): (file: string) => Buffer {
  let wadah = Buffer.allocUnsafeSlow(1 << 20);
  return (file) => {
    const fd = openSync(file, 'r');
    try {
      const { size } = fstatSync(fd);
      if (size > wadah.length) wadah = Buffer.allocUnsafeSlow(size * 2);
      let terbaca = 0;
      while (terbaca < size) {
        const n = readSync(fd, wadah, terbaca, size - terbaca, terbaca);
        if (n === 0) break;
        terbaca += n;
      }
      return wadah.subarray(0, terbaca);
    } finally {
      closeSync(fd);
    }
  };
}

/** What was found in a file; a file that cannot be opened cannot be vouched for. */
async function pribadi(nama: string, isi: Buffer, boleh: readonly string[]): Promise<Masalah[]> {
  if (PROGRAM.test(nama)) return [];
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
