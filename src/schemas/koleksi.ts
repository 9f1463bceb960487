/** The one table of what `content/` holds: folder, schema and file names of every collection, settings file and data set. */
import type { z } from 'zod';
import { agendaIsi, agendaSchema } from './agenda.ts';
import { alamatDitarikSchema } from './alamat-ditarik.ts';
import { beritaIsi, beritaSchema } from './berita.ts';
import { buktiIsi, buktiSchema } from './bukti.ts';
import { dokumenIsi, dokumenSchema } from './dokumen.ts';
import { faqIsi, faqSchema } from './faq.ts';
import { galeriIsi, galeriSchema } from './galeri.ts';
import { halamanIsi, halamanSchema } from './halaman.ts';
import { datasetPaketSchema, type DatasetPaket } from './impor.ts';
import { itkpSchema, type Itkp } from './itkp.ts';
import { koreksiIsi, koreksiSchema } from './koreksi.ts';
import { layananIsi, layananSchema } from './layanan.ts';
import { migrasikanDatasetPaket } from './migrasi-paket.ts';
import { pengumumanIsi, pengumumanSchema } from './pengumuman.ts';
import { pokjaSchema, type Pokja } from './pokja.ts';
import { radSchema, type Rad } from './rad.ts';
import { regulasiIsi, regulasiSchema } from './regulasi.ts';
import { kodeSurvei, POLA_BERKAS_SURVEI, surveiSchema, type Survei } from './survei.ts';
import { rencanaAksiIsi, rencanaAksiSchema } from './rencana-aksi.ts';
import { riwayatUnitSchema } from './riwayat-unit.ts';
import { situsSchema } from './situs.ts';
import { tanggapanIsi, tanggapanSchema } from './tanggapan.ts';
import { tahapZiSchema } from './tahap-zi.ts';
import { tindakLanjutSurveiIsi, tindakLanjutSurveiSchema } from './tindak-lanjut-survei.ts';
import { lembarSchema, type Lembar } from './lke.ts';
import { upayaItkpSchema } from './upaya-itkp.ts';

/** Markdown with front matter, one entry a file; the file name is its address. */
export interface KoleksiMarkdown {
  jenis: 'markdown';
  label: string;
  /** Folder below the content folder. */
  folder: string;
  skema: z.ZodType;
  isi: z.ZodType;
  /** Each entry has a page of its own below this address: `/berita/`; none when it is shown on other pages only. */
  letak?: `/${string}/` | '/';
  /** It is out from its `tanggal` on, not before. */
  terbitMenurutTanggal?: true;
}

/** Data set, one year a file `<tahun>.json`: written by the importer, or kept by hand. */
export interface KoleksiDataset {
  jenis: 'dataset';
  label: string;
  folder: string;
  skema: z.ZodType;
  /** Brings an older file to today's form before the schema sees it. */
  migrasi?: (value: unknown) => unknown;
  /** File names the folder may hold; one file a year, `<tahun>.json`, when absent. */
  namaBerkas?: { pola: RegExp; contoh: string };
  /** Kept by hand, also through the CMS (docs/keputusan/0016). */
  disunting?: true;
  /** The file name a file's own words ask for. Only called with a value the schema accepted. */
  namaDari: (data: unknown) => string;
}

/** A single JSON file that people edit. */
export interface Pengaturan {
  jenis: 'pengaturan';
  label: string;
  /** File below the content folder. */
  berkas: string;
  skema: z.ZodType;
  /** The site is complete without it. */
  bolehTiada?: true;
}

/** Collections of Markdown by name. */
export const KOLEKSI = {
  berita: {
    jenis: 'markdown',
    label: 'Berita',
    folder: 'berita',
    skema: beritaSchema,
    isi: beritaIsi,
    letak: '/berita/',
    terbitMenurutTanggal: true,
  },
  pengumuman: {
    jenis: 'markdown',
    label: 'Pengumuman',
    folder: 'pengumuman',
    skema: pengumumanSchema,
    isi: pengumumanIsi,
    letak: '/pengumuman/',
    terbitMenurutTanggal: true,
  },
  agenda: {
    jenis: 'markdown',
    label: 'Agenda',
    folder: 'agenda',
    skema: agendaSchema,
    isi: agendaIsi,
    letak: '/agenda/',
  },
  galeri: {
    jenis: 'markdown',
    label: 'Galeri',
    folder: 'galeri',
    skema: galeriSchema,
    isi: galeriIsi,
    letak: '/galeri/',
  },
  halaman: {
    jenis: 'markdown',
    label: 'Halaman',
    folder: 'halaman',
    skema: halamanSchema,
    isi: halamanIsi,
    letak: '/',
  },
  layanan: {
    jenis: 'markdown',
    label: 'Layanan',
    folder: 'layanan',
    skema: layananSchema,
    isi: layananIsi,
    letak: '/layanan/',
  },
  regulasi: {
    jenis: 'markdown',
    label: 'Regulasi',
    folder: 'regulasi',
    skema: regulasiSchema,
    isi: regulasiIsi,
    letak: '/regulasi/',
  },
  dokumen: {
    jenis: 'markdown',
    label: 'Dokumen',
    folder: 'dokumen',
    skema: dokumenSchema,
    isi: dokumenIsi,
    letak: '/dokumen/',
  },
  faq: { jenis: 'markdown', label: 'Tanya jawab', folder: 'faq', skema: faqSchema, isi: faqIsi },
  tanggapan: {
    jenis: 'markdown',
    label: 'Tanggapan atas catatan',
    folder: 'tanggapan',
    skema: tanggapanSchema,
    isi: tanggapanIsi,
    terbitMenurutTanggal: true,
  },
  koreksi: {
    jenis: 'markdown',
    label: 'Koreksi',
    folder: 'koreksi',
    skema: koreksiSchema,
    isi: koreksiIsi,
    terbitMenurutTanggal: true,
  },
  bukti: { jenis: 'markdown', label: 'Bukti Zona Integritas', folder: 'bukti', skema: buktiSchema, isi: buktiIsi },
  rencanaAksi: {
    jenis: 'markdown',
    label: 'Rencana aksi Zona Integritas',
    folder: 'rencana-aksi',
    skema: rencanaAksiSchema,
    isi: rencanaAksiIsi,
  },
  tindakLanjutSurvei: {
    jenis: 'markdown',
    label: 'Tindak lanjut survei',
    folder: 'tindak-lanjut-survei',
    skema: tindakLanjutSurveiSchema,
    isi: tindakLanjutSurveiIsi,
  },
} as const satisfies Record<string, KoleksiMarkdown>;

/** Names of the collections whose entries have a page each. */
export type KoleksiBerhalaman = {
  [K in keyof typeof KOLEKSI]: (typeof KOLEKSI)[K] extends { letak: string } ? K : never;
}[keyof typeof KOLEKSI];

/** The same as values, in the order of the table. */
export const KOLEKSI_BERHALAMAN = Object.entries<KoleksiMarkdown>(KOLEKSI).flatMap(([nama, k]) =>
  k.letak === undefined ? [] : [nama as KoleksiBerhalaman],
);

/** Address of the page of an entry, `/berita/<slug>/`; undefined when the collection has no pages of its own. */
export function alamatEntri({ letak }: KoleksiMarkdown, slug: string): string | undefined {
  return letak === undefined ? undefined : `${letak}${slug}/`;
}

/** Data sets by name. */
export const DATASET = {
  paket: {
    jenis: 'dataset',
    label: 'Dataset paket',
    folder: 'data/paket',
    skema: datasetPaketSchema,
    migrasi: migrasikanDatasetPaket,
    namaDari: (data) => `${(data as DatasetPaket).impor.tahun}.json`,
  },
  lke: {
    jenis: 'dataset',
    label: 'Lembar penilaian Zona Integritas',
    folder: 'data/lke',
    skema: lembarSchema,
    disunting: true,
    namaBerkas: { pola: /^\d{4}-(?:mandiri|tpi|tpn)\.json$/, contoh: '2026-mandiri.json' },
    namaDari: (data) => `${(data as Lembar).tahun}-${(data as Lembar).penilai}.json`,
  },
  survei: {
    jenis: 'dataset',
    label: 'Survei',
    folder: 'data/survei',
    skema: surveiSchema,
    namaBerkas: { pola: POLA_BERKAS_SURVEI, contoh: '2026-triwulan-3-skm-mandiri.json' },
    namaDari: (data) => `${kodeSurvei(data as Survei)}.json`,
  },
  itkp: {
    jenis: 'dataset',
    label: 'ITKP',
    folder: 'data/itkp',
    skema: itkpSchema,
    disunting: true,
    namaDari: (data) => `${(data as Itkp).tahun}.json`,
  },
  pokja: {
    jenis: 'dataset',
    label: 'Pokja dan konflik kepentingan',
    folder: 'data/pokja',
    skema: pokjaSchema,
    disunting: true,
    namaDari: (data) => `${(data as Pokja).tahun}.json`,
  },
  rad: {
    jenis: 'dataset',
    label: 'Rencana Aksi Daerah Pencegahan Korupsi',
    folder: 'data/rad',
    skema: radSchema,
    disunting: true,
    namaDari: (data) => `${(data as Rad).tahun}.json`,
  },
} as const satisfies Record<string, KoleksiDataset>;

/** Name of a data set that is kept by hand. */
export type NamaDisunting = {
  [K in keyof typeof DATASET]: (typeof DATASET)[K] extends { disunting: true } ? K : never;
}[keyof typeof DATASET];

/** Data sets that are kept by hand, by name: those the CMS may write. */
export const DATASET_DISUNTING = Object.fromEntries(
  Object.entries<KoleksiDataset>(DATASET).filter(([, d]) => d.disunting),
) as Record<NamaDisunting, KoleksiDataset>;

/** File names of a data set's folder. */
export function polaBerkas({ namaBerkas }: KoleksiDataset): { pola: RegExp; contoh: string } {
  return namaBerkas ?? { pola: /^\d{4}\.json$/, contoh: '2026.json' };
}

/** Settings files by name. */
export const PENGATURAN = {
  situs: { jenis: 'pengaturan', label: 'Pengaturan situs', berkas: 'situs.json', skema: situsSchema },
  tahapZi: {
    jenis: 'pengaturan',
    label: 'Tahap Zona Integritas',
    berkas: 'zona-integritas.json',
    skema: tahapZiSchema,
    bolehTiada: true,
  },
  alamatDitarik: {
    jenis: 'pengaturan',
    label: 'Alamat yang ditarik',
    berkas: 'alamat-ditarik.json',
    skema: alamatDitarikSchema,
    bolehTiada: true,
  },
  upayaItkp: {
    jenis: 'pengaturan',
    label: 'Upaya menaikkan ITKP',
    berkas: 'itkp.json',
    skema: upayaItkpSchema,
    bolehTiada: true,
  },
  riwayat: {
    jenis: 'pengaturan',
    label: 'Riwayat unit dan peraturannya',
    berkas: 'riwayat.json',
    skema: riwayatUnitSchema,
    bolehTiada: true,
  },
} as const satisfies Record<string, Pengaturan>;

/** Published addresses, one a line with the day they were recorded; written by `npm run alamat` (docs/keputusan/0019). */
export const BERKAS_ALAMAT = 'alamat-terbit.txt';

/** Folder of pictures and documents, published at `/media/`. */
export const FOLDER_MEDIA = 'media';

/** File name of a Markdown entry: what `/berita/<nama>/` can carry without being rewritten, at most 60 characters before `.md`. */
export const POLA_NAMA_ENTRI = /^(?=.{1,63}$)[a-z0-9]+(?:[-_]+[a-z0-9]+)*\.md$/;

/** Addresses of the site's own pages; a standing page may not take them. */
export const ALAMAT_TERPAKAI: readonly string[] = [
  '404',
  'admin',
  'agenda',
  'api',
  'berita',
  'cara-menghitung',
  'cari',
  'data',
  'dokumen',
  'galeri',
  'grafik',
  'index',
  'istilah',
  'itkp',
  'kartu',
  'laporan',
  'layanan',
  'lokasi',
  'media',
  'pagefind',
  'paket',
  'peluang',
  'pengumuman',
  'penyedia',
  'pokja',
  'realisasi',
  'regulasi',
  'rencana-aksi-daerah',
  'sematan',
  'sistem',
  'survei',
  'tanya-jawab',
  'zona-integritas',
];
