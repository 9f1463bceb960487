/** Looks at a built site before it is shown: no page missing, no link broken, no personal data. */
import type { Masalah } from '../schemas/masalah.ts';
import { daftarKeluaran } from './daftar-keluaran.ts';
import { jawabUtas } from './jawab-utas.ts';
import type { Bersih } from './periksa-awal.ts';
import { BUKAN_HALAMAN, type HasilPeriksa, kerjakanPeriksa, type TugasPeriksa } from './periksa-berkas.ts';
import type { Letak } from './tautan-putus.ts';

/** Result of the look. */
export interface Keluaran {
  berkas: ReadonlySet<string>;
  halaman: number;
  bita: number;
  masalah: Masalah[];
}

/** What is known of the site before the look. */
export interface SudahDiketahui {
  /** Files taken over from the last build as they were. */
  tetap: ReadonlySet<string>;
  /** All files of the last site. */
  lama: ReadonlySet<string>;
  /** Files looked through while the rest was made. */
  bersih: Bersih;
}

const BELUM: SudahDiketahui = { tetap: new Set(), lama: new Set(), bersih: new Map() };

const PEKERJA = new URL('./pekerja-periksa.ts', import.meta.url);
/** Starting a thread takes longer than looking at this many files. */
const TERLALU_SEDIKIT = 500;
/** Named anew by every build, and no page leads to them. */
const INDEKS = /^pagefind\/(?:fragment|index|filter)\/|\.pf_meta$/;

/**
 * Looks through a built folder, file by file, on two threads; `boleh` are the unit's own phone numbers and e-mail addresses. Files taken over from
 * the last build were looked through then; only their links are looked at again, and only when a file of that site has gone. Of those that
 * `bersih` vouches for only the links are looked at.
 */
export async function periksaKeluaran(
  dir: string,
  letak: Letak,
  boleh: readonly string[],
  { tetap, lama, bersih }: SudahDiketahui = BELUM,
): Promise<Keluaran> {
  const semua = await daftarKeluaran(dir);
  const berkas = new Set(semua);
  const tautanTetap = [...lama].some((nama) => !berkas.has(nama) && !INDEKS.test(nama));
  const antrean = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const tugas: TugasPeriksa = { dir, semua, letak, boleh, tetap, bersih, tautanTetap, antrean };
  const dibaca = tautanTetap ? semua.length : semua.length - tetap.size;
  const hasil = await Promise.all([
    ...(dibaca > TERLALU_SEDIKIT ? [jawabUtas<HasilPeriksa>(PEKERJA, tugas)] : []),
    kerjakanPeriksa(tugas),
  ]);
  return {
    berkas,
    halaman: semua.filter((f) => f.endsWith('.html') && !BUKAN_HALAMAN.test(f)).length,
    bita: hasil.reduce((n, h) => n + h.bita, 0),
    masalah: hasil
      .flatMap((h) => h.masalah)
      .sort(([a], [b]) => a - b)
      .flatMap(([, m]) => m),
  };
}
