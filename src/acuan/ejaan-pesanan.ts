import { rapatkanEjaan } from './ejaan-metode.ts';

/** Where an order stands, as data sets hold it; the labels are in `src/schemas/paket.ts`. */
type KeadaanEjaan = 'negosiasi' | 'diproses' | 'selesai' | 'dibatalkan' | 'dibayar-di-luar-sistem' | 'tidak-diketahui';

/** Spellings of an order's state in the catalogue (version 6, INAPROC v1) and in the online shops. */
const EJAAN_PESANAN: ReadonlyMap<string, KeadaanEjaan> = new Map<string, KeadaanEjaan>([
  ['on negotiation', 'negosiasi'],
  ['on review', 'negosiasi'],
  ['draft', 'negosiasi'],
  ['on process', 'diproses'],
  ['on addendum', 'diproses'],
  ['proses', 'diproses'],
  ['diproses', 'diproses'],
  ['completed', 'selesai'],
  ['selesai', 'selesai'],
  ['berhasil', 'selesai'],
  ['payment outside system', 'dibayar-di-luar-sistem'],
  ['cancelled on negotiation', 'dibatalkan'],
  ['cancelled on review', 'dibatalkan'],
  ['cancelled', 'dibatalkan'],
  ['canceled', 'dibatalkan'],
  ['batal', 'dibatalkan'],
  ['gagal', 'dibatalkan'],
]);

/** State a source's word means; "tidak-diketahui" when it is empty or not in the table. */
export function keadaanPesanan(kata: string | null): KeadaanEjaan {
  return (kata === null ? null : EJAAN_PESANAN.get(rapatkanEjaan(kata))) ?? 'tidak-diketahui';
}

/** The selection status of an order in this state: cancelled is failed; ordered and not yet complete is under way. */
export function statusPesanan(keadaan: KeadaanEjaan): 'berlangsung' | 'selesai' | 'gagal' | 'tidak-diketahui' {
  switch (keadaan) {
    case 'selesai':
    case 'dibayar-di-luar-sistem':
      return 'selesai';
    case 'dibatalkan':
      return 'gagal';
    case 'negosiasi':
    case 'diproses':
      return 'berlangsung';
    case 'tidak-diketahui':
      return keadaan;
  }
}
