/** Links and assets of a page that lead nowhere on this site. */
import path from 'node:path';
import { uraiAlamat } from '../model/urai-alamat.ts';
import { salinTeks } from './salin-teks.ts';

/** Where the site lives: origin and path of its addresses. */
export interface Letak {
  asal: string;
  basePath: string;
}

const ATRIBUT = /\s(?:href|src|action|poster|content)="([^"]*)"/g;
const SRCSET = /\ssrcset="([^"]*)"/g;

/** Addresses in the HTML of `berkas` (path below the output folder) that point into this site and name no file of it. */
export function cariTautanPutus(html: string, berkas: string, semua: ReadonlySet<string>, letak: Letak): string[] {
  const sini = new URL(alamatBerkas(berkas), `${letak.asal}${letak.basePath}`);
  const kenal = hasilSitus(semua);
  const alamat = [...html.matchAll(ATRIBUT)].map(([text, nilai = '']) =>
    text.includes('content=') && !mutlak(nilai, letak) ? '' : nilai,
  );
  const sumber = [...html.matchAll(SRCSET)].flatMap(([, nilai = '']) =>
    nilai.split(',').map((s) => s.trim().split(/\s/)[0] ?? ''),
  );
  return [...new Set([...alamat, ...sumber])].filter(
    (a) => a !== '' && !a.startsWith('#') && putusDiingat(a, sini, semua, letak, kenal),
  );
}

/** Menus and lists repeat the same addresses on thousands of pages; those that do not depend on the page are worked out once a site. */
const hasil = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();

function hasilSitus(semua: ReadonlySet<string>): Map<string, boolean> {
  const known = hasil.get(semua) ?? new Map<string, boolean>();
  hasil.set(semua, known);
  return known;
}

function putusDiingat(
  alamat: string,
  sini: URL,
  semua: ReadonlySet<string>,
  letak: Letak,
  kenal: Map<string, boolean>,
): boolean {
  if (!/^(?:\/(?!\/)|https?:)/.test(alamat)) return putus(alamat, sini, semua, letak);
  const key = `${letak.asal}${letak.basePath} ${alamat}`;
  const known = kenal.get(key);
  if (known !== undefined) return known;
  const baru = putus(alamat, sini, semua, letak);
  kenal.set(salinTeks(key), baru);
  return baru;
}

function mutlak(nilai: string, { asal }: Letak): boolean {
  return nilai === asal || nilai.startsWith(`${asal}/`);
}

function alamatBerkas(berkas: string): string {
  return berkas.replace(/(^|\/)index\.html$/, '$1');
}

function putus(alamat: string, sini: URL, semua: ReadonlySet<string>, { asal, basePath }: Letak): boolean {
  const bersih = alamat.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
  if (!URL.canParse(bersih, sini)) return true;
  const url = new URL(bersih, sini);
  if (url.origin !== asal) return false;
  if (!url.pathname.startsWith(basePath)) return true;
  return !adaDiSitus(url.pathname.slice(basePath.length), semua);
}

/** Whether an address below the base path (`data/2026/`, without `?` and `#`) is a file of the site; `404/` is 404.html, as every host serves it. */
export function adaDiSitus(letak: string, semua: ReadonlySet<string>): boolean {
  const nama = uraiAlamat(letak);
  return (
    nama !== undefined &&
    [nama, path.posix.join(nama, 'index.html'), nama.replace(/\/$/, '.html')].some((n) => semua.has(n))
  );
}
