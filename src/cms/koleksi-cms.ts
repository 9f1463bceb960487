import type { z } from 'zod';
import { beritaIsi, beritaSchema } from '../schemas/berita.ts';
import { halamanIsi, halamanSchema } from '../schemas/halaman.ts';
import { situsSchema } from '../schemas/situs.ts';

/** A folder of Markdown entries that editors write. */
export interface KoleksiFolder {
  nama: string;
  /** Label of the list and of one entry. */
  label: string;
  labelSatuan: string;
  keterangan: string;
  /** Folder below the content folder. */
  folder: string;
  schema: z.ZodType;
  /** Schema of the Markdown below the front matter. */
  isi: z.ZodType;
  /** Address of an entry on the site, `{{slug}}` for its file name. */
  alamat: string;
  /** Line of an entry in the list. */
  ringkas: string;
  /** Fields the list can be sorted by; the first is the default. */
  urut: readonly { bidang: string; arah: 'asc' | 'desc' }[];
}

/** One JSON file that editors change. */
export interface KoleksiBerkas {
  nama: string;
  label: string;
  keterangan: string;
  /** Path below the content folder. */
  berkas: string;
  schema: z.ZodType;
}

/** What the CMS edits in folders; a new collection is one more row. */
export const KOLEKSI_FOLDER: readonly KoleksiFolder[] = [
  {
    nama: 'berita',
    label: 'Berita',
    labelSatuan: 'Berita',
    keterangan: 'Kabar, pengumuman, dan penjelasan. Berita bertanggal hari ini atau sebelumnya langsung tampil di situs.',
    folder: 'berita',
    schema: beritaSchema,
    isi: beritaIsi,
    alamat: 'berita/{{slug}}/',
    ringkas: "{{tanggal | date('DD-MM-YYYY')}} · {{judul}}",
    urut: [
      { bidang: 'tanggal', arah: 'desc' },
      { bidang: 'judul', arah: 'asc' },
    ],
  },
  {
    nama: 'halaman',
    label: 'Halaman',
    labelSatuan: 'Halaman',
    keterangan: 'Halaman tetap seperti profil. Nama berkas menjadi alamatnya dan tidak berubah bila judul diganti.',
    folder: 'halaman',
    schema: halamanSchema,
    isi: halamanIsi,
    alamat: '{{slug}}/',
    ringkas: '{{judul}}',
    urut: [{ bidang: 'judul', arah: 'asc' }],
  },
];

/** What the CMS edits in single files. */
export const KOLEKSI_BERKAS: readonly KoleksiBerkas[] = [
  {
    nama: 'situs',
    label: 'Identitas dan menu',
    keterangan: 'Nama unit, alamat, warna, menu, dan tautan layanan.',
    berkas: 'situs.json',
    schema: situsSchema,
  },
];

/** Name of the Decap collection that holds the single files. */
export const KOLEKSI_PENGATURAN = 'pengaturan';
