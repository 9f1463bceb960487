import type { Paket } from '../schemas/paket.ts';

/** Stages a package goes through, in order; the last two stand apart. */
export const TAHAP = {
  rencana: 'Direncanakan',
  pemilihan: 'Pemilihan penyedia',
  terpilih: 'Penyedia terpilih',
  pelaksanaan: 'Sedang dikerjakan',
  selesai: 'Selesai atau diserahterimakan',
  gagal: 'Gagal atau batal',
  'tidak-diketahui': 'Tidak diketahui',
} as const;

/** Code of a stage. */
export type Tahap = keyof typeof TAHAP;

/** Stages in their order with those that stand apart at the end, for tables. */
export const URUTAN_TAHAP = Object.keys(TAHAP) as readonly Tahap[];

/** Where a package stands, worked out from its status, contract, progress, payments and hand-over. */
export function tahap(paket: Paket): Tahap {
  if (paket.status === 'gagal') return 'gagal';
  if (paket.pesanan !== null) return tahapPesanan(paket.pesanan.keadaan);
  if (paket.realisasi !== null && paket.status === 'selesai') return 'selesai';
  if (paket.serahTerima !== null || paket.kontrak?.tuntas === true) return 'selesai';
  if (mulaiDikerjakan(paket)) return 'pelaksanaan';
  if (paket.status === 'selesai' || paket.kontrak !== null) return 'terpilih';
  if (paket.status === 'berlangsung') return 'pemilihan';
  return paket.status;
}

/** An order: under negotiation, under way, or complete. */
function tahapPesanan(keadaan: NonNullable<Paket['pesanan']>['keadaan']): Tahap {
  switch (keadaan) {
    case 'negosiasi':
      return 'pemilihan';
    case 'diproses':
      return 'pelaksanaan';
    case 'selesai':
    case 'dibayar-di-luar-sistem':
      return 'selesai';
    case 'dibatalkan':
      return 'gagal';
    case 'tidak-diketahui':
      return 'tidak-diketahui';
  }
}

/** A recording that is under way, a dated contract, a payment or physical progress: swakelola tipe 1 is at work without a contract. */
function mulaiDikerjakan(paket: Paket): boolean {
  if (paket.realisasi !== null && paket.status === 'berlangsung') return true;
  return (paket.kontrak?.tanggal ?? null) !== null || paket.pembayaran.length > 0 || (paket.fisik ?? 0) > 0;
}
