import type { Paket } from '../schemas/paket.ts';
import { dibayar, nilaiKontrak, pagu, pembayaranTerhitung } from './angka-paket.ts';
import { formatRupiahRingkas } from './format.ts';
import { namaPenyedia, swakelola } from './penyedia.ts';
import { TAHAP, tahap } from './tahap.ts';
import { keSen, type Sen } from './uang.ts';

/** Something that happened to a package on a known day (WIB). */
export interface Peristiwa {
  tanggal: string;
  nama: string;
  /** Sen, or null when the event has no amount. */
  nilai: Sen | null;
}

/** What is known to have happened to a package, oldest first. */
export function lintasan(paket: Paket): Peristiwa[] {
  const { pemilihan, kontrak } = paket;
  const terhitung = pembayaranTerhitung(paket) === paket.pembayaran;
  const pembayaran = terhitung ? 'Pembayaran' : 'Baris realisasi, tidak dijumlahkan (lihat catatan)';
  const events: (Omit<Peristiwa, 'tanggal'> & { tanggal: string | null })[] = [
    {
      tanggal: pemilihan?.diumumkan ?? null,
      nama: swakelola(paket) ? 'Diumumkan' : 'Pemilihan diumumkan',
      nilai: null,
    },
    ...paket.rup.map((r) => ({ tanggal: r.rencana?.diumumkan ?? null, nama: 'Rencana diumumkan (RUP)', nilai: null })),
    { tanggal: paket.pesanan?.tanggal ?? null, nama: 'Dipesan', nilai: keSen(paket.pesanan?.nilai ?? null) },
    { tanggal: pemilihan?.ditetapkan ?? null, nama: 'Pemenang ditetapkan', nilai: null },
    { tanggal: pemilihan?.ditunjuk ?? null, nama: 'Penyedia ditunjuk (SPPBJ)', nilai: null },
    { tanggal: kontrak?.tanggal ?? null, nama: 'Kontrak ditandatangani', nilai: keSen(kontrak?.nilai ?? null) },
    { tanggal: kontrak?.mulai ?? null, nama: 'Mulai kerja', nilai: null },
    { tanggal: kontrak?.selesai ?? null, nama: 'Batas selesai menurut kontrak', nilai: null },
    ...paket.pembayaran.map((b) => ({ tanggal: b.tanggal, nama: pembayaran, nilai: keSen(b.nilai) })),
    { tanggal: paket.serahTerima, nama: 'Serah terima (BAST)', nilai: null },
  ];
  return events
    .flatMap((e) => (e.tanggal === null ? [] : [{ ...e, tanggal: e.tanggal }]))
    .sort((a, b) => a.tanggal.localeCompare(b.tanggal));
}

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
