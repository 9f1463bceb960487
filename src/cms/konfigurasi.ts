import type { Situs } from '../schemas/situs.ts';
import { buatBidangCms, buatDaftarBidang } from './bidang-cms.ts';
import { KOLEKSI_BERKAS, KOLEKSI_FOLDER, KOLEKSI_PENGATURAN, type KoleksiFolder } from './koleksi-cms.ts';
import { naskahJson, naskahMarkdown } from './naskah.ts';
import type { KoleksiCms, KonfigurasiCms } from './tipe-decap.ts';

/** Where the CMS keeps its entries: `lokal` is the checkout `npm start` serves. */
export type BackendCms = 'lokal';

/** What the configuration depends on besides the schemas. */
export interface OpsiKonfigurasi {
  situs: Situs;
  backend: BackendCms;
  /** Path the site lives under, with leading and trailing slash. */
  basePath: string;
  /** Folder of the content in the backend's root: empty for `lokal`, whose root is the content folder; `content/` for a repository. */
  awalan?: string;
}

/** The whole Decap configuration. Throws an Error naming the field when a schema holds one without a form. */
export function buatKonfigurasiCms({ situs, backend, basePath, awalan = '' }: OpsiKonfigurasi): KonfigurasiCms {
  return {
    backend: BACKEND[backend](basePath),
    load_config_file: false,
    locale: 'id',
    ...(situs.logo ? { logo: { src: `${basePath}${situs.logo.slice(1)}`, show_in_header: false } } : {}),
    media_folder: `${awalan}media`,
    // Stored without the base path: the site puts it in front when it is built.
    public_folder: '/media',
    // The width is a limit, see tambalan-decap.ts.
    media_processing: { enabled: true, format: { enabled: true, default: 'webp' }, quality: 80, strip_metadata: true, width: 1600 },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [...KOLEKSI_FOLDER.map((k) => koleksiFolder(k, awalan)), koleksiBerkas(awalan)],
  };
}

const BACKEND: Readonly<Record<BackendCms, (basePath: string) => KonfigurasiCms['backend']>> = {
  lokal: (basePath) => ({ name: 'proxy', proxy_url: `${basePath}api/cms/v1`, branch: 'lokal' }),
};

function koleksiFolder(k: KoleksiFolder, awalan: string): KoleksiCms {
  return {
    name: k.nama,
    label: k.label,
    label_singular: k.labelSatuan,
    description: k.keterangan,
    folder: `${awalan}${k.folder}`,
    create: true,
    identifier_field: 'judul',
    extension: naskahMarkdown.ekstensi,
    format: naskahMarkdown.nama,
    // Room for the number a repeated title gets: an address has at most 60 characters.
    slug: "{{slug | truncate(57, '-')}}",
    preview_path: k.alamat,
    summary: k.ringkas,
    sortable_fields: k.urut.map(({ bidang, arah }, i) => ({ field: bidang, ...(i === 0 ? { default_sort: arah } : {}) })),
    fields: [...buatDaftarBidang(k.schema, k.nama), buatBidangCms('body', k.isi, { jalur: `${k.nama}.body` })],
  };
}

function koleksiBerkas(awalan: string): KoleksiCms {
  return {
    name: KOLEKSI_PENGATURAN,
    label: 'Pengaturan situs',
    description: 'Berlaku untuk seluruh situs.',
    format: naskahJson.nama,
    editor: { preview: false },
    files: KOLEKSI_BERKAS.map((b) => ({
      name: b.nama,
      label: b.label,
      description: b.keterangan,
      file: `${awalan}${b.berkas}`,
      fields: buatDaftarBidang(b.schema, b.nama),
    })),
  };
}
