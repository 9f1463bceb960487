import { METODE_TANPA_HPS } from '../acuan/metode.ts';
import type { Paket } from '../schemas/paket.ts';
import { gagal, pencatatan, pesanan } from './angka-paket.ts';

/** Why a package has no HPS: the method has none, it is too early, or the source does not say. */
export function mengapaTanpaHps(paket: Paket): string {
  if (pencatatan(paket)) return 'tidak ada (pencatatan, tanpa pemilihan di SPSE)';
  if (METODE_TANPA_HPS.has(paket.metode)) return 'metode ini tidak memakai HPS';
  return paket.status === 'rencana' ? 'belum ada' : 'tidak diketahui';
}

/** Why a package has no contract value. */
export function mengapaTanpaKontrak(paket: Paket): string {
  if (gagal(paket)) return 'tidak ada (proses gagal atau batal)';
  if (pesanan(paket)) return 'tidak tercatat (pesanan bukan kontrak)';
  if (pencatatan(paket)) return 'tidak tercatat di pencatatan';
  if (paket.metode === 'swakelola-1') return 'tidak ada (dikerjakan sendiri)';
  return paket.status === 'rencana' || paket.status === 'berlangsung' ? 'belum ada' : 'tidak diketahui';
}

/** Why a package has no payments. */
export function mengapaTanpaPembayaran(paket: Paket): string {
  if (gagal(paket)) return 'tidak ada (proses gagal atau batal)';
  if (pesanan(paket)) return 'tidak tercatat (pesanan bukan pembayaran)';
  const menurutProgres = paket.progres.findLast((p) => p.realisasiKeuangan !== null)?.realisasiKeuangan;
  if (menurutProgres === 0 || paket.status === 'rencana' || paket.status === 'berlangsung') return 'belum ada';
  return 'belum tercatat';
}
