import type { Paket } from '../schemas/paket.ts';
import { formatBilangan, formatRupiahRingkas } from './format.ts';
import { jumlahkanPesanan } from './ringkasan.ts';

/** Kinds of packages by the prefix of their id, as readers know them. */
const JENIS_PROSES: Readonly<Record<string, string>> = {
  rup: 'rencana tanpa proses',
  tender: 'tender',
  nontender: 'non-tender',
  pct: 'pencatatan',
  swakelola: 'swakelola',
  epurchasing: 'e-katalog',
  daring: 'Toko Daring',
};

/** Which kinds of packages a data set holds, and which it does not: said beside every total. */
export function cakupanProses(paket: readonly Paket[]): { termasuk: string[]; belum: string[] } {
  const ada = new Set(paket.map((p) => p.id.slice(0, p.id.indexOf('-'))));
  const semua = Object.entries(JENIS_PROSES);
  return {
    termasuk: semua.filter(([awalan]) => ada.has(awalan)).map(([, nama]) => nama),
    belum: semua.filter(([awalan]) => !ada.has(awalan)).map(([, nama]) => nama),
  };
}

/** What is counted, in words: all kinds, or the list of those that are there. */
export function kataTermasuk({ termasuk, belum }: ReturnType<typeof cakupanProses>): string {
  return belum.length === 0 ? 'semua jenis proses dan rencana' : daftarKata(termasuk);
}

/** How much was ordered in the catalogue and online shops, and that it is no contract and no payment; null without such orders. */
export function kalimatPesanan(paket: readonly Paket[]): string | null {
  const { nilai, diketahui, dari } = jumlahkanPesanan(paket);
  if (dari === 0) return null;
  const senilai = nilai === null ? 'yang nilainya tidak diketahui' : `senilai ${formatRupiahRingkas(nilai)}`;
  const kurang = nilai !== null && diketahui < dari ? ` (nilai diketahui pada ${formatBilangan(diketahui)})` : '';
  return `${formatBilangan(dari)} pesanan e-katalog dan Toko Daring ${senilai}${kurang} disebut terpisah: pesanan bukan kontrak dan bukan pembayaran, jadi tidak ada di jumlah kontrak dan dibayar. Pesanan yang dibatalkan tidak dihitung.`;
}

const perangkai = new Intl.ListFormat('id', { type: 'conjunction' });

/** `a, b, dan c`. */
export function daftarKata(kata: readonly string[]): string {
  return perangkai.format(kata);
}
