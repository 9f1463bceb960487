/** Checks a content folder so that the memory its data sets take is given back before the pages are made. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { DATASET } from '../schemas/koleksi.ts';
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { jawabUtas } from './jawab-utas.ts';
import { type IsiKonten, periksaKonten } from './periksa-konten.ts';

/** What the thread answers: what the folder holds, or everything that is wrong with it. */
export type JawabanKonten = { isi: IsiKonten } | { pesan: string; masalah: readonly Masalah[] };

const PEKERJA = new URL('./pekerja-konten.ts', import.meta.url);
/** Starting a thread costs more than it saves for data sets of fewer bytes in all. */
const BESAR = 16e6;

/** As `periksaKonten`: large data sets are looked at on a thread of their own, since a process keeps what it once took. */
export async function periksaKontenHemat(contentDir: string, besar = BESAR): Promise<IsiKonten> {
  if ((await bitaDataset(path.join(contentDir, DATASET.paket.folder))) < besar) return periksaKonten(contentDir);
  const jawaban = await jawabUtas<JawabanKonten>(PEKERJA, contentDir);
  if ('isi' in jawaban) return jawaban.isi;
  throw new GalatMasukan(jawaban.pesan, jawaban.masalah);
}

async function bitaDataset(folder: string): Promise<number> {
  const nama = await readdir(folder).catch(() => []);
  // what cannot be looked at the check itself will name
  const ukuran = nama.map((n) =>
    stat(path.join(folder, n)).then(
      (s) => s.size,
      () => 0,
    ),
  );
  return (await Promise.all(ukuran)).reduce((a, b) => a + b, 0);
}
