/** How an action of the ZI plan stands on a day. Runs in the browser too: what is late is worked out when the page is read. */
import type { RencanaAksi } from '../../schemas/rencana-aksi.ts';

/** What of an action decides how it stands; days as YYYY-MM-DD (WIB). */
type JadwalAksi = Pick<RencanaAksi, 'tenggat' | 'selesai'>;

/** How an action stands. */
export type KeadaanAksi = 'selesai' | 'selesai-terlambat' | 'terlambat' | 'berjalan';

/** Words for it. */
export const NAMA_KEADAAN: Readonly<Record<KeadaanAksi, string>> = {
  selesai: 'Selesai',
  'selesai-terlambat': 'Selesai, lewat tenggat',
  terlambat: 'Terlambat',
  berjalan: 'Berjalan',
};

/** How an action stands; the day it is due is not late yet. */
export function keadaanAksi({ tenggat, selesai }: JadwalAksi, hariIni: string): KeadaanAksi {
  if (selesai !== undefined) return selesai <= tenggat ? 'selesai' : 'selesai-terlambat';
  return tenggat < hariIni ? 'terlambat' : 'berjalan';
}

/** `3 aksi: 1 selesai, 1 berjalan, 1 terlambat`; kinds that none has are left out. */
export function kalimatAksi(keadaan: readonly KeadaanAksi[]): string {
  const count = (...kinds: KeadaanAksi[]) => keadaan.filter((k) => kinds.includes(k)).length;
  const parts = [
    [count('selesai', 'selesai-terlambat'), 'selesai'],
    [count('berjalan'), 'berjalan'],
    [count('terlambat'), 'terlambat'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, kata]) => `${n} ${kata}`);
  return `${keadaan.length} aksi: ${said.join(', ')}.`;
}
