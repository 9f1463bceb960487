/** Where a package stands in SPSE and its plans in SiRUP, built from the settings: addresses of the source itself are never published unseen. */
import type { Paket } from '../schemas/paket.ts';
import type { Situs } from '../schemas/situs.ts';
import { swakelola } from './penyedia.ts';

/** A link to a source. */
export interface TautanSumber {
  teks: string;
  alamat: string;
}

/** Kind of process → name of its setting in `tautanSpse`. */
const SPSE: Readonly<Record<string, keyof NonNullable<Situs['tautanSpse']>>> = {
  tender: 'tender',
  nontender: 'nontender',
  pct: 'pencatatan',
  swakelola: 'swakelola',
};

/** Links of a package; none where the settings have no address, or the data are invented and their codes lead nowhere. */
export function tautanSumber(
  paket: Paket,
  { tautanSpse, tautanSirup }: Pick<Situs, 'tautanSpse' | 'tautanSirup'>,
  contoh: boolean,
): TautanSumber[] {
  if (contoh) return [];
  const at = paket.id.indexOf('-');
  const jenis = SPSE[paket.id.slice(0, at)];
  const spse = jenis && tautanSpse?.[jenis];
  const sirup = tautanSirup?.[swakelola(paket) ? 'swakelola' : 'penyedia'];
  return [
    ...(spse ? [{ teks: 'Paket ini di SPSE', alamat: isi(spse, paket.id.slice(at + 1)) }] : []),
    ...(sirup ? paket.rup.map((r) => ({ teks: `Rencana ${r.kode} di SiRUP`, alamat: isi(sirup, r.kode) })) : []),
  ];
}

function isi(pola: string, kode: string): string {
  return pola.replaceAll('{kode}', encodeURIComponent(kode));
}
