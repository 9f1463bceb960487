import {
  DATASET_DISUNTING,
  FOLDER_MEDIA,
  KOLEKSI,
  type KoleksiDataset,
  type KoleksiMarkdown,
  PENGATURAN,
} from '../schemas/koleksi.ts';
import { LEBAR_GAMBAR } from '../schemas/media.ts';
import type { Situs } from '../schemas/situs.ts';
import { adaTinjauan, backendDecap, type BackendCms, diKomputerIni } from './backend-decap.ts';
import { buatBidangCms, buatDaftarBidang } from './bidang-cms.ts';
import {
  KOLEKSI_PENGATURAN,
  TAMPILAN_DATASET,
  TAMPILAN_KOLEKSI,
  TAMPILAN_PENGATURAN,
  type TampilanDataset,
  type TampilanKoleksi,
} from './koleksi-cms.ts';
import { naskahJson, naskahMarkdown } from './naskah.ts';
import type { KoleksiCms, KonfigurasiCms } from './tipe-decap.ts';

/** What the configuration depends on besides the schemas. */
export interface OpsiKonfigurasi {
  situs: Situs;
  backend: BackendCms;
  /** Path the site lives under, with leading and trailing slash. */
  basePath: string;
}

/** The whole Decap configuration. Throws an Error naming the field when a schema holds one without a form. */
export function buatKonfigurasiCms({ situs, backend, basePath }: OpsiKonfigurasi): KonfigurasiCms {
  // The root of `lokal` is the content folder itself.
  const awalan = diKomputerIni(backend) ? '' : backend.folder;
  return {
    backend: backendDecap(backend, basePath),
    ...(adaTinjauan(backend) ? { publish_mode: 'editorial_workflow' as const } : {}),
    load_config_file: false,
    locale: 'id',
    logo: { src: `${basePath}${situs.logo?.slice(1) ?? 'favicon.svg'}`, show_in_header: false },
    media_folder: `${awalan}${FOLDER_MEDIA}`,
    // Stored without the base path: the site puts it in front when it is built.
    public_folder: `/${FOLDER_MEDIA}`,
    // The width is a limit, see tambalan-decap.ts.
    media_processing: {
      enabled: true,
      format: { enabled: true, default: 'webp' },
      quality: 80,
      strip_metadata: true,
      width: LEBAR_GAMBAR,
    },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...kunci(KOLEKSI).map((nama) => koleksiMarkdown(nama, KOLEKSI[nama], TAMPILAN_KOLEKSI[nama], awalan)),
      ...kunci(DATASET_DISUNTING).map((nama) =>
        koleksiDataset(nama, DATASET_DISUNTING[nama], TAMPILAN_DATASET[nama], awalan),
      ),
      koleksiPengaturan(awalan),
    ],
  };
}

function koleksiMarkdown(nama: string, k: KoleksiMarkdown, tampilan: TampilanKoleksi, awalan: string): KoleksiCms {
  return {
    ...dasarKoleksi(nama, k, tampilan, awalan),
    identifier_field: 'judul',
    extension: naskahMarkdown.ekstensi,
    format: naskahMarkdown.nama,
    // Room for the number a repeated title gets: an address has at most 60 characters.
    slug: "{{slug | truncate(57, '-')}}",
    sortable_fields: tampilan.urut.map(({ bidang, arah }, i) => ({
      field: bidang,
      ...(i === 0 ? { default_sort: arah } : {}),
    })),
    fields: [...buatDaftarBidang(k.skema, nama), buatBidangCms('body', k.isi, { jalur: `${nama}.body` })],
  };
}

function koleksiDataset(nama: string, d: KoleksiDataset, tampilan: TampilanDataset, awalan: string): KoleksiCms {
  return {
    ...dasarKoleksi(nama, d, tampilan, awalan),
    // What was published of a year stays; the gate refuses it as well.
    delete: false,
    identifier_field: 'tahun',
    extension: naskahJson.ekstensi,
    format: naskahJson.nama,
    slug: tampilan.nama,
    sortable_fields: [{ field: 'tahun', default_sort: 'desc' }],
    fields: buatDaftarBidang(d.skema, nama),
  };
}

/** What every folder of entries says of itself. */
function dasarKoleksi(
  nama: string,
  { label, folder }: KoleksiMarkdown | KoleksiDataset,
  { labelSatuan, keterangan, alamat, ringkas }: Omit<TampilanKoleksi, 'urut'>,
  awalan: string,
) {
  return {
    name: nama,
    label,
    label_singular: labelSatuan,
    description: keterangan,
    folder: `${awalan}${folder}`,
    create: true,
    preview_path: alamat,
    summary: ringkas,
  };
}

function koleksiPengaturan(awalan: string): KoleksiCms {
  return {
    name: KOLEKSI_PENGATURAN,
    label: 'Pengaturan situs',
    description: 'Berlaku untuk seluruh situs.',
    format: naskahJson.nama,
    files: kunci(PENGATURAN).map((nama) => ({
      name: nama,
      label: TAMPILAN_PENGATURAN[nama].label,
      description: TAMPILAN_PENGATURAN[nama].keterangan,
      file: `${awalan}${PENGATURAN[nama].berkas}`,
      fields: buatDaftarBidang(PENGATURAN[nama].skema, nama),
    })),
  };
}

function kunci<T extends object>(tabel: T): (keyof T & string)[] {
  return Object.keys(tabel) as (keyof T & string)[];
}
