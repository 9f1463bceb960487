import type { Paket } from '../schemas/paket.ts';
import { dibayar, nilaiKontrak, pagu } from './angka-paket.ts';
import { formatRupiahRingkas } from './format.ts';
import { namaPenyedia } from './penyedia.ts';
import { TAHAP, tahap } from './tahap.ts';
import { keSen } from './uang.ts';

/** One sentence that says what a package is, who does it and how far it is. */
export function temuanPaket(paket: Paket, opd: string): string {
  const stage = `${TAHAP[tahap(paket)]}. ${opd}`;
  const contract = nilaiKontrak(paket);
  const paid = dibayar(paket);
  const winner = paket.penyedia ? ` dengan ${namaPenyedia(paket.penyedia)}` : '';
  if (contract !== null)
    return `${stage}, kontrak ${formatRupiahRingkas(contract)}${winner}${paid === null ? '; pembayaran belum tercatat' : `, dibayar ${formatRupiahRingkas(paid)}`}.`;
  if (paket.pesanan?.nilai != null)
    return `${stage}, dipesan ${formatRupiahRingkas(keSen(paket.pesanan.nilai))}; pesanan bukan pembayaran.`;
  if (paket.realisasi !== null && paid !== null) return `${stage}, realisasi tercatat ${formatRupiahRingkas(paid)}.`;
  const budget = pagu(paket);
  return budget === null ? `${stage}; pagu tidak diketahui.` : `${stage}, pagu ${formatRupiahRingkas(budget)}.`;
}
