/** The one table of what `content/` holds: folder, schema and file names of every collection, settings file and data set. */
import type { z } from 'zod';
import { beritaIsi, beritaSchema } from './berita.ts';
import { halamanIsi, halamanSchema } from './halaman.ts';
import { datasetPaketSchema, type DatasetPaket } from './impor.ts';
import { itkpSchema, type Itkp } from './itkp.ts';
import { koreksiIsi, koreksiSchema } from './koreksi.ts';
import { migrasikanDatasetPaket } from './migrasi-paket.ts';
import { situsSchema } from './situs.ts';
import { tanggapanIsi, tanggapanSchema } from './tanggapan.ts';
import { ziSchema, type Zi } from './zi.ts';

/** Markdown with front matter, one entry a file; the file name is its address. */
export interface KoleksiMarkdown {
  jenis: 'markdown';
  label: string;
  /** Folder below the content folder. */
  folder: string;
  skema: z.ZodType;
  isi: z.ZodType;
}

/** Data set written by the importer, one year a file `<tahun>.json`. */
export interface KoleksiDataset {
  jenis: 'dataset';
  label: string;
  folder: string;
  skema: z.ZodType;
  /** Brings an older file to today's form before the schema sees it. */
  migrasi?: (value: unknown) => unknown;
  /** The year a file says of itself, which must be its name. Only called with a value the schema accepted. */
  tahunDari: (data: unknown) => number;
}

/** A single JSON file that people edit. */
export interface Pengaturan {
  jenis: 'pengaturan';
  label: string;
  /** File below the content folder. */
  berkas: string;
  skema: z.ZodType;
}

/** Collections of Markdown by name. */
export const KOLEKSI = {
  berita: { jenis: 'markdown', label: 'Berita', folder: 'berita', skema: beritaSchema, isi: beritaIsi },
  halaman: { jenis: 'markdown', label: 'Halaman', folder: 'halaman', skema: halamanSchema, isi: halamanIsi },
  tanggapan: {
    jenis: 'markdown',
    label: 'Tanggapan atas catatan',
    folder: 'tanggapan',
    skema: tanggapanSchema,
    isi: tanggapanIsi,
  },
  koreksi: { jenis: 'markdown', label: 'Koreksi', folder: 'koreksi', skema: koreksiSchema, isi: koreksiIsi },
} as const satisfies Record<string, KoleksiMarkdown>;

/** Data sets by name. */
export const DATASET = {
  paket: {
    jenis: 'dataset',
    label: 'Dataset paket',
    folder: 'data/paket',
    skema: datasetPaketSchema,
    migrasi: migrasikanDatasetPaket,
    tahunDari: (data) => (data as DatasetPaket).impor.tahun,
  },
  zi: {
    jenis: 'dataset',
    label: 'Nilai Zona Integritas',
    folder: 'data/zi',
    skema: ziSchema,
    tahunDari: (data) => (data as Zi).tahun,
  },
  itkp: {
    jenis: 'dataset',
    label: 'ITKP',
    folder: 'data/itkp',
    skema: itkpSchema,
    tahunDari: (data) => (data as Itkp).tahun,
  },
} as const satisfies Record<string, KoleksiDataset>;

/** Settings files by name. */
export const PENGATURAN = {
  situs: { jenis: 'pengaturan', label: 'Pengaturan situs', berkas: 'situs.json', skema: situsSchema },
} as const satisfies Record<string, Pengaturan>;

/** Folder of pictures and documents, published at `/media/`. */
export const FOLDER_MEDIA = 'media';

/** File name of a Markdown entry: what `/berita/<nama>/` can carry without being rewritten. */
export const POLA_NAMA_ENTRI = /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*\.md$/;

/** Addresses of the site's own pages; a standing page may not take them. */
export const ALAMAT_TERPAKAI: readonly string[] = [
  '404',
  'admin',
  'api',
  'berita',
  'cara-menghitung',
  'cari',
  'data',
  'index',
  'itkp',
  'kartu',
  'lokasi',
  'media',
  'paket',
  'pagefind',
  'peluang',
  'penyedia',
  'realisasi',
  'sematan',
  'zona-integritas',
];
