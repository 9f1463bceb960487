/** Which files a content folder holds, and which of them nothing on the site would ever show. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  BERKAS_ALAMAT,
  DATASET,
  FOLDER_MEDIA,
  KOLEKSI,
  type KoleksiDataset,
  PENGATURAN,
  POLA_NAMA_ENTRI,
  polaBerkas,
} from '../schemas/koleksi.ts';
import type { Masalah } from '../schemas/masalah.ts';
import { adalahSisa } from '../schemas/media.ts';
import { CONTOH_BERKAS_USULAN, FOLDER_USULAN, POLA_BERKAS_USULAN } from '../schemas/usulan.ts';

/** File names by folder (sorted), and a problem for each file that has no place. */
export interface DaftarBerkas {
  folder: Readonly<Record<string, readonly string[]>>;
  asing: Masalah[];
}

interface Tempat {
  pola: RegExp;
  harapan: string;
}

const MARKDOWN: Tempat = {
  pola: POLA_NAMA_ENTRI,
  harapan: 'naskah .md langsung di folder itu, bernama huruf kecil, angka, dan strip (misalnya kabar-baru.md)',
};
const TEMPAT: Readonly<Record<string, Tempat>> = Object.fromEntries([
  ...Object.values(KOLEKSI).map((k) => [k.folder, MARKDOWN] as const),
  ...Object.values<KoleksiDataset>(DATASET).map((d) => [d.folder, tempatDataset(d)] as const),
  [FOLDER_USULAN, { pola: POLA_BERKAS_USULAN, harapan: `usulan bernama seperti ${CONTOH_BERKAS_USULAN}` }],
]);

/** Notes for people, wherever they lie. */
const CATATAN = /(^|\/)(BACA\.md|README\.md|LISENSI\.md|LICENSE)(\/|$)/;

function tempatDataset(dataset: KoleksiDataset): Tempat {
  const { pola, contoh } = polaBerkas(dataset);
  return {
    pola,
    harapan: dataset.namaBerkas ? `data bernama seperti ${contoh}` : `data per tahun, misalnya ${contoh}`,
  };
}

/** Files of a folder at any depth as paths below it with `/`, sorted, without what git, operating systems and editors leave behind. */
export async function isiFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => !e.isDirectory())
    .map((e) => path.relative(folder, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .filter((berkas) => !adalahSisa(berkas))
    .sort();
}

/** Lists the files of a content folder. */
export async function daftarBerkas(contentDir: string): Promise<DaftarBerkas> {
  const semua = (await isiFolder(contentDir)).filter((berkas) => !CATATAN.test(berkas));
  const folder: Record<string, string[]> = {};
  const asing: Masalah[] = [];
  for (const berkas of semua) {
    const dir = path.posix.dirname(berkas);
    const nama = path.posix.basename(berkas);
    if (TEMPAT[dir]?.pola.test(nama)) (folder[dir] ??= []).push(nama);
    else if (!diTempatLain(berkas)) asing.push(berkasAsing(berkas));
  }
  return { folder, asing };
}

function diTempatLain(berkas: string): boolean {
  if (berkas === BERKAS_ALAMAT) return true;
  return berkas.startsWith(`${FOLDER_MEDIA}/`) || Object.values(PENGATURAN).some((p) => p.berkas === berkas);
}

function berkasAsing(berkas: string): Masalah {
  const folder = Object.keys(TEMPAT).find((f) => berkas.startsWith(`${f}/`));
  return {
    berkas,
    bidang: '',
    nilai: 'berkas yang tidak dikenal di sini',
    harapan:
      TEMPAT[folder ?? '']?.harapan ??
      `salah satu dari ${[...Object.values(PENGATURAN).map((p) => p.berkas), ...Object.keys(TEMPAT), FOLDER_MEDIA].join(', ')}`,
    perbaikan: 'ganti namanya, atau pindahkan keluar dari folder isi; tanpa itu ia tidak akan pernah tampil',
  };
}
