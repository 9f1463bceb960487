/** The one place where addresses are made: base path, trailing slash, absolute form. */
import { bacaEnv } from './env.ts';
import { KOLEKSI, type KoleksiBerhalaman } from './schemas/koleksi.ts';

const { basePath } = bacaEnv();

/** Address on this site under the base path: `/berita/` → `/dasar/berita/`. Addresses of other sites pass unchanged. */
export function alamat(path: string): string {
  return path.startsWith('/') ? basePath + path.slice(1) : path;
}

/** Absolute address on the public origin, for feeds, cards and canonical links. */
export function alamatMutlak(path: string, site: URL): string {
  return new URL(alamat(path), site).href;
}

/** Addresses of the pages that are made from data. */
export const halaman = {
  /** The list of a collection whose entries have a page each, and the page of one. */
  indukEntri: (koleksi: KoleksiBerhalaman) => KOLEKSI[koleksi].letak,
  entri: (koleksi: KoleksiBerhalaman, slug: string) => `${KOLEKSI[koleksi].letak}${slug}/`,
  kartuEntri: (koleksi: KoleksiBerhalaman, slug: string) => `/kartu/${koleksi}/${slug}.png`,
  /** All questions, or one of them. */
  tanyaJawab: (slug?: string) => `/tanya-jawab/${slug === undefined ? '' : `#${slug}`}`,
  pengumumanAtom: () => '/pengumuman/atom.xml',
  agendaKalender: () => '/agenda/kalender.ics',
  /** One event for the reader's own calendar. */
  agendaIcal: (slug: string) => `/agenda/${slug}.ics`,
  berita: (slug: string) => `/berita/${slug}/`,
  realisasi: (tahun: number) => `/realisasi/${tahun}/`,
  /** State up to the end of a month (`2026-10`). */
  realisasiBulan: (bulan: string) => `/realisasi/${bulan.replace('-', '/')}/`,
  realisasiProses: (tahun: number) => `/realisasi/${tahun}/proses/`,
  realisasiOpd: (tahun: number, slug: string, ke = 1) => `/realisasi/${tahun}/opd/${slug}/${lanjutan(ke)}`,
  /** All firms; its further pages stand below `daftar`, where no firm's address can be. */
  indukPenyedia: (ke = 1) => (ke === 1 ? '/penyedia/' : `/penyedia/daftar/${ke}/`),
  penyedia: (slug: string, ke = 1) => `/penyedia/${slug}/${lanjutan(ke)}`,
  indukLaporan: () => '/laporan/',
  /** The report of a month (`2026-10`). */
  laporan: (bulan: string) => `/laporan/${bulan.replace('-', '/')}/`,
  paket: (id: string) => `/paket/${id}/`,
  /** The explorer; `saringan` is its query: `?tahun=2026&metode=tender`. */
  jelajah: (saringan = '') => `/paket/${saringan}`,
  /** What the explorer loads of a year. */
  kolomPaket: (tahun: number) => `/paket/tahun/${tahun}.json`,
  /** Lists of a year's packages that need no JavaScript: the overview, and the packages of one method. */
  daftarPaket: (tahun: number) => `/paket/daftar/${tahun}/`,
  daftarPaketMetode: (tahun: number, metode: string, ke = 1) => `/paket/daftar/${tahun}/${metode}/${lanjutan(ke)}`,
  /** The record of a package as JSON. */
  paketJson: (id: string) => `/paket/${id}.json`,
  peluang: () => '/peluang/',
  peluangAtom: () => '/peluang/atom.xml',
  peluangKalender: () => '/peluang/kalender.ics',
  /** The glossary, or one term in it. */
  istilah: (kode?: string) => `/istilah/${kode === undefined ? '' : `#${kode}`}`,
  lokasi: () => '/lokasi/',
  lokasiKecamatan: (slug: string, ke = 1) => `/lokasi/${slug}/${lanjutan(ke)}`,
  /** The log of corrections, or one of them. */
  koreksi: (slug?: string) => `/data/koreksi/${slug === undefined ? '' : `#${slug}`}`,
  koreksiAtom: () => '/data/koreksi/atom.xml',
  /** The page above all pages of data sets. */
  indukData: () => '/data/',
  /** A year's packages as CSV. */
  paketCsv: (tahun: number) => `/data/${tahun}/paket.csv`,
  pemeriksaan: (tahun: number) => `/data/${tahun}/pemeriksaan/`,
  pemeriksaanKode: (tahun: number, kode: string, ke = 1) => `/data/${tahun}/pemeriksaan/${kode}/${lanjutan(ke)}`,
  catatanCsv: (tahun: number) => `/data/${tahun}/catatan.csv`,
  perubahan: (tahun: number, ke = 1) => `/data/${tahun}/perubahan/${lanjutan(ke)}`,
  perubahanAtom: (tahun: number) => `/data/${tahun}/perubahan/atom.xml`,
  imporData: (tahun: number) => `/data/${tahun}/impor/`,
  /** A chart's numbers and its picture as files, and the page that other sites show in a frame. */
  grafikCsv: (kode: string) => `/grafik/${kode}.csv`,
  grafikSvg: (kode: string) => `/grafik/${kode}.svg`,
  sematan: (kode: string) => `/sematan/${kode}/`,
  /** One of the six ZI areas. */
  ziArea: (kode: string) => `/zona-integritas/${kode}/`,
  /** An indicator with its evidence, on the page of its area. */
  ziIndikator: (area: string, jangkar: string) => `/zona-integritas/${area}/#${jangkar}`,
  ziPerbaikan: () => '/zona-integritas/perbaikan/',
  ziSimulasi: () => '/zona-integritas/simulasi/',
  /** All surveys, or one of them by its name. */
  survei: (kode?: string) => `/survei/${kode === undefined ? '' : `${kode}/`}`,
  /** How a survey gets from its answers to this site. */
  surveiPanduan: () => '/survei/panduan/',
  /** Who selects suppliers, and how conflicting interests are handled. */
  pokja: () => '/pokja/',
  /** Rencana Aksi Daerah Pencegahan Korupsi. */
  rad: () => '/rencana-aksi-daerah/',
  itkp: () => '/itkp/',
  /** The systems behind the figures, and how the unit came about. */
  sistem: () => '/sistem/',
  kartuRealisasi: (tahun: number) => `/kartu/realisasi/${tahun}.png`,
  kartuLaporan: (bulan: string) => `/kartu/laporan/${bulan}.png`,
  kartuZi: () => '/kartu/zona-integritas.png',
  kartuSitus: () => '/kartu/situs.png',
} as const;

/** Pages of what the unit tells beside news and figures, with their names: foot and search list them. */
export const HALAMAN_INFORMASI = [
  ['/layanan/', 'Layanan dan standarnya'],
  ['/pengumuman/', 'Pengumuman'],
  ['/agenda/', 'Agenda'],
  ['/dokumen/', 'Dokumen'],
  ['/regulasi/', 'Regulasi'],
  ['/tanya-jawab/', 'Tanya jawab'],
  ['/galeri/', 'Galeri'],
] as const;

/** Pages about a year's data set, by their key in `halaman`, with their names. */
export const HALAMAN_DATA = [
  ['pemeriksaan', 'Pemeriksaan data'],
  ['perubahan', 'Perubahan'],
  ['imporData', 'Asal data'],
] as const;

/**
 * Where the rows behind a year's figures (or those of one OPD) are listed: each OPD's page lists all of its packages. One place to change when a
 * year's rows get a page or file of their own.
 */
export function alamatBaris(tahun: number, slugOpd?: string): { alamat: string; teks: string } {
  return slugOpd === undefined
    ? { alamat: `${halaman.realisasi(tahun)}#opd`, teks: 'Paket di baliknya, per perangkat daerah' }
    : { alamat: `${halaman.realisasiOpd(tahun, slugOpd)}#paket`, teks: 'Paket di baliknya' };
}

/** Last part of the address of the n-th page of a list; the first has none. */
function lanjutan(ke: number): string {
  return ke === 1 ? '' : `${ke}/`;
}
