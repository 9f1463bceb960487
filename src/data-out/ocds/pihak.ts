/** Who takes part: the work unit as buyer, the firm as supplier. A person is a party without a name. */
import { namaPenyedia } from '../../model/penyedia.ts';
import type { Paket, Penyedia } from '../../schemas/paket.ts';

/** A party by its id and name. */
export interface Rujukan {
  id: string;
  name: string;
}

/** A party of a release. */
export interface Pihak extends Rujukan {
  roles: string[];
}

/** The work unit. */
export function pembeli(paket: Paket, namaOpd: (kode: string) => string): Rujukan {
  return { id: `opd-${paket.opd}`, name: namaOpd(paket.opd) };
}

/** The supplier, or undefined when none is known. */
export function pemasok(penyedia: Penyedia | null): Rujukan | undefined {
  if (penyedia === null) return undefined;
  const nama = namaPenyedia(penyedia);
  return penyedia.jenis === 'badan-usaha'
    ? { id: `penyedia-${penyedia.kode}`, name: nama }
    : { id: `penyedia-${penyedia.jenis}`, name: nama.charAt(0).toUpperCase() + nama.slice(1) };
}

/** The parties of a release with their roles; payer and payee only where payments are listed. */
export function daftarPihak(opd: Rujukan, penyedia: Rujukan | undefined, adaBayar: boolean): Pihak[] {
  const parties = [{ ...opd, roles: ['buyer', 'procuringEntity', ...(adaBayar ? ['payer'] : [])] }];
  if (penyedia) parties.push({ ...penyedia, roles: ['supplier', ...(adaBayar ? ['payee'] : [])] });
  return parties;
}
