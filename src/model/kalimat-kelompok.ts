/** One sentence about the figures of a group of packages. */
import { formatBilangan, formatRupiahRingkas } from './format.ts';
import type { Ringkasan } from './ringkasan.ts';

/** What an OPD's packages come to in a year. */
export function kalimatOpd({ paket, kontrak, dibayar }: Ringkasan, tahun: number): string {
  const bayar = dibayar.nilai === null ? 'pembayaran belum tercatat' : `dibayar ${formatRupiahRingkas(dibayar.nilai)}`;
  return kontrak.nilai === null
    ? `${formatBilangan(paket)} paket pada ${tahun}; nilai kontraknya tidak diketahui, ${bayar}.`
    : `${formatBilangan(paket)} paket pada ${tahun}, kontrak ${formatRupiahRingkas(kontrak.nilai)}, ${bayar}.`;
}
