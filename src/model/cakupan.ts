import type { Paket } from '../schemas/paket.ts';

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

/** `a, b, dan c`. */
export function daftarKata(kata: readonly string[]): string {
  return new Intl.ListFormat('id', { type: 'conjunction' }).format(kata);
}
