import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { EKSTENSI_MEDIA } from '../../cms/berkas-media.ts';
import { DATASET, DATASET_DISUNTING, FOLDER_MEDIA, KOLEKSI, PENGATURAN, polaBerkas } from '../../schemas/koleksi.ts';
import { CONTOH_BERKAS_USULAN, FOLDER_USULAN, POLA_BERKAS_USULAN } from '../../schemas/usulan.ts';
import { Tolakan } from './tolakan.ts';

/** What the CMS wants to do at a path. */
export type Guna = 'baca' | 'tulis' | 'hapus' | 'daftar';

const FOLDER_NASKAH: readonly string[] = Object.values(KOLEKSI).map((k) => k.folder);
const BERKAS_PENGATURAN: readonly string[] = Object.values(PENGATURAN).map((p) => p.berkas);
/** Folders of the data sets that are kept by hand, with the file names they take; the imported ones are not among them. */
const FOLDER_DATA = new Map(Object.values(DATASET_DISUNTING).map((d) => [d.folder, polaBerkas(d)]));
/** Imported data sets and their proposals: what may be written there `periksaData` decides by what is in it (docs/keputusan/0020). */
const FOLDER_IMPOR = new Map([
  ...[DATASET.paket, DATASET.survei].map((d) => [d.folder as string, polaBerkas(d)] as const),
  [FOLDER_USULAN, { pola: POLA_BERKAS_USULAN, contoh: CONTOH_BERKAS_USULAN }] as const,
]);
const NAMA_MEDIA = new RegExp(`\\.(?:${EKSTENSI_MEDIA.join('|')})$`, 'i');
// No dot first (.git, .env, ..), no separators, drive letters or control characters.
const SEGMEN = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} ._~@+()&,'-]*$/u;

/** Lets a path through that lies in a place the CMS edits, by its words and by what the file system makes of it. Throws `Tolakan` (403). */
export async function periksaTempat(akar: string, jalur: string, guna: Guna): Promise<void> {
  if (!bolehDisentuh(jalur, guna)) throw new Tolakan(403, alasan(jalur, guna));
  const nyata = await jalurNyata(akar, jalur);
  // By another name the rules of the imported data would not be asked.
  const menyamar = nyata !== jalur && FOLDER_IMPOR.has(path.posix.dirname(nyata ?? ''));
  if (nyata === undefined || menyamar || !bolehDisentuh(nyata, guna)) throw new Tolakan(403, alasan(jalur, guna));
}

function bolehDisentuh(jalur: string, guna: Guna): boolean {
  const segmen = jalur.split('/');
  if (!segmen.every((s) => SEGMEN.test(s) && !/[. ]$/.test(s))) return false;
  if (guna === 'daftar')
    return (
      [...FOLDER_NASKAH, ...FOLDER_DATA.keys(), ...FOLDER_IMPOR.keys()].includes(jalur) || segmen[0] === FOLDER_MEDIA
    );
  if (BERKAS_PENGATURAN.includes(jalur)) return guna !== 'hapus';
  if (segmen[0] === FOLDER_MEDIA) return segmen.length > 1 && (guna !== 'tulis' || NAMA_MEDIA.test(jalur));
  const folder = segmen.slice(0, -1).join('/');
  const data = FOLDER_DATA.get(folder);
  if (data) return guna !== 'hapus' && data.pola.test(segmen.at(-1) ?? '');
  const impor = FOLDER_IMPOR.get(folder);
  if (impor) return impor.pola.test(segmen.at(-1) ?? '');
  return FOLDER_NASKAH.includes(folder) && jalur.endsWith('.md');
}

/** The path below the real content folder after every symlink on the way; undefined when it leaves the folder or leads nowhere. */
async function jalurNyata(akar: string, jalur: string): Promise<string | undefined> {
  const akarNyata = await realpath(akar);
  const belumAda: string[] = [];
  let ada = path.join(akarNyata, ...jalur.split('/'));
  while (!(await lstat(ada).then(() => true, belumAdaBerkas))) {
    belumAda.unshift(path.basename(ada));
    ada = path.dirname(ada);
  }
  const nyata = await realpath(ada).catch(() => undefined);
  if (nyata === undefined) return undefined;
  const relatif = path.relative(akarNyata, path.join(nyata, ...belumAda));
  return relatif.startsWith('..') || path.isAbsolute(relatif) ? undefined : relatif.split(path.sep).join('/');
}

function belumAdaBerkas(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
  throw new Tolakan(403, 'Jalur ini tidak dapat diperiksa di komputer ini.');
}

function alasan(jalur: string, guna: Guna): string {
  const data = FOLDER_DATA.get(jalur.split('/').slice(0, -1).join('/'));
  if (data && guna === 'tulis')
    return `CMS tidak boleh menulis "${jalur.slice(0, 120)}": nama berkas di sana seperti ${data.contoh}. Bila datanya sudah ada, buka dan sunting yang ada.`;
  if (data && guna === 'hapus')
    return `CMS tidak boleh menghapus "${jalur.slice(0, 120)}": yang sudah diumumkan tetap ada; sunting isinya.`;
  const tempat = [
    ...FOLDER_NASKAH.map((f) => `${f}/*.md`),
    ...[...FOLDER_DATA].map(([f, { contoh }]) => `${f}/ (seperti ${contoh})`),
    ...BERKAS_PENGATURAN,
    `${FOLDER_MEDIA}/`,
  ].join(', ');
  const kata = { baca: 'membaca', tulis: 'menulis', hapus: 'menghapus', daftar: 'melihat isi' }[guna];
  return `CMS tidak boleh ${kata} "${jalur.slice(0, 120)}". Yang boleh: ${tempat} (gambar dan dokumen), di dalam folder isi situs.`;
}
