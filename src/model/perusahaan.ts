/** Firms that supply, over all budget years; persons and suppliers of unclear form are never among them. */
import { BENTUK_DI_DEPAN } from '../acuan/ejaan-badan-usaha.ts';
import type { Penyedia } from '../schemas/paket.ts';
import type { PaketTahun, TahunAnggaran } from './himpunan.ts';
import { type Jumlah, jumlahkan } from './jumlah.ts';
import { gagal } from './angka-paket.ts';
import { nilaiPenyedia } from './nilai-penyedia.ts';
import { slugPenyedia } from './slug-penyedia.ts';

type BadanUsaha = Extract<Penyedia, { jenis: 'badan-usaha' }>;

/** A firm with everything it supplies, newest year first. */
export interface Perusahaan {
  kode: string;
  /** Address part of its page. */
  slug: string;
  /** As the newest package writes it. */
  nama: string;
  /** Other spellings in the source. */
  ejaanLain: string[];
  /** Known by its code in the source; else by name only. */
  terverifikasi: boolean;
  paket: PaketTahun[];
}

/** All firms of the given years (newest first) by name without its legal form. */
export function kumpulkanPerusahaan(tahun: readonly TahunAnggaran[]): Perusahaan[] {
  const firms = new Map<string, Perusahaan & { ejaan: Set<string> }>();
  for (const data of tahun)
    for (const paket of data.paket) {
      const { penyedia } = paket;
      if (penyedia?.jenis !== 'badan-usaha') continue;
      const firm = firms.get(penyedia.kode) ?? baru(penyedia);
      firms.set(penyedia.kode, firm);
      firm.ejaan.add(penyedia.nama);
      firm.paket.push({ data, paket });
    }
  return [...firms.values()]
    .map(({ ejaan, ...firm }) => ({ ...firm, ejaanLain: [...ejaan].filter((n) => n !== firm.nama).sort() }))
    .sort((a, b) => {
      const [x, y] = [namaUrut(a.nama), namaUrut(b.nama)];
      return x < y ? -1 : x > y ? 1 : a.kode < b.kode ? -1 : 1;
    });
}

/** Sum over packages of a firm: failed ones do not count, unknown ones are counted as such. */
export function jumlahkanPerusahaan(paket: readonly PaketTahun[]): Jumlah {
  return jumlahkan(
    paket.filter(({ paket: p }) => !gagal(p)),
    ({ paket: p }) => nilaiPenyedia(p),
  );
}

/** What a firm is sorted by: its name in capitals without CV, PT and the like in front, and without signs. */
export function namaUrut(nama: string): string {
  const rapi = nama
    .toUpperCase()
    .replace(/[^A-Z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = rapi.replace(BENTUK_DI_DEPAN, '');
  return bare === '' ? rapi : bare;
}

function baru({ kode, nama, terverifikasi }: BadanUsaha): Perusahaan & { ejaan: Set<string> } {
  return { kode, slug: slugPenyedia(kode), nama, ejaanLain: [], terverifikasi, paket: [], ejaan: new Set() };
}
