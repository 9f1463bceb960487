import type { Paket } from '../schemas/paket.ts';

/** Stages a package goes through, in order; the last two stand apart. */
export const TAHAP = {
  rencana: 'Direncanakan',
  pemilihan: 'Pemilihan penyedia',
  terpilih: 'Penyedia terpilih',
  pelaksanaan: 'Kontrak berjalan',
  selesai: 'Selesai atau diserahterimakan',
  gagal: 'Gagal atau batal',
  'tidak-diketahui': 'Tidak diketahui',
} as const;

/** Code of a stage. */
export type Tahap = keyof typeof TAHAP;

/** Where a package stands, worked out from its status, contract and hand-over. */
export function tahap(paket: Paket): Tahap {
  if (paket.status === 'gagal') return 'gagal';
  if (paket.serahTerima !== null || paket.kontrak?.tuntas === true) return 'selesai';
  if (paket.kontrak !== null && paket.kontrak.tanggal !== null) return 'pelaksanaan';
  if (paket.status === 'selesai' || paket.kontrak !== null) return 'terpilih';
  if (paket.status === 'berlangsung') return 'pemilihan';
  return paket.status;
}
