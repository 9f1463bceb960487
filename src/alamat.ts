/** The one place where addresses are made: base path, trailing slash, absolute form. */
import { bacaEnv } from './env.ts';

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
  berita: (slug: string) => `/berita/${slug}/`,
  realisasi: (tahun: number) => `/realisasi/${tahun}/`,
  realisasiOpd: (tahun: number, slug: string) => `/realisasi/${tahun}/opd/${slug}/`,
  paket: (id: string) => `/paket/${id}/`,
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
  /** One of the six ZI areas. */
  ziArea: (kode: string) => `/zona-integritas/${kode}/`,
  /** An indicator with its evidence, on the page of its area. */
  ziIndikator: (area: string, jangkar: string) => `/zona-integritas/${area}/#${jangkar}`,
  ziPerbaikan: () => '/zona-integritas/perbaikan/',
  ziSimulasi: () => '/zona-integritas/simulasi/',
  kartuBerita: (slug: string) => `/kartu/berita/${slug}.png`,
  kartuRealisasi: (tahun: number) => `/kartu/realisasi/${tahun}.png`,
  kartuZi: () => '/kartu/zona-integritas.png',
  kartuSitus: () => '/kartu/situs.png',
} as const;

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
