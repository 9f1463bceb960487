/** A package as one OCDS 1.1 release: all that is known of it at the moment of the export. */
import type { Impor } from '../../schemas/impor.ts';
import type { Paket } from '../../schemas/paket.ts';
import { penetapan, perjanjian } from './kontrak.ts';
import { ringkaskan } from './nilai-ocds.ts';
import { adaPembayaran } from './pelaksanaan.ts';
import { daftarPihak, pemasok, pembeli } from './pihak.ts';
import { pemilihan, perencanaan } from './tender.ts';

/**
 * Stands where a registered ocid prefix would: seven characters where a real one has six, so that it cannot be taken for one. To be replaced once
 * the unit has registered with the Open Contracting Partnership.
 */
export const AWALAN_OCID = 'ocds-contoh0';

/** What a release needs to know beside the package. */
export interface AsalRilis {
  impor: Pick<Impor, 'tahun' | 'dieksporPada' | 'instansi'>;
  namaOpd: (kode: string) => string;
}

/** A release as it is published. */
export type Rilis = ReturnType<typeof buatRilis>;

/** The release of a package; ids stay the same from export to export, the release's own id carries the moment. */
export function buatRilis(paket: Paket, { impor, namaOpd }: AsalRilis) {
  const ocid = `${AWALAN_OCID}-${impor.instansi.kode.toLowerCase()}-${paket.id}`;
  const opd = pembeli(paket, namaOpd);
  const penyedia = pemasok(paket.penyedia);
  const planning = perencanaan(paket);
  const tender = pemilihan(paket, opd);
  const award = penetapan(paket, penyedia);
  const contract = perjanjian(paket, opd, penyedia);
  return ringkaskan({
    ocid,
    id: `${ocid}-${impor.tahun}-${impor.dieksporPada.replace(/[^0-9]/g, '').slice(0, 14)}`,
    date: impor.dieksporPada,
    language: 'id',
    tag: tanda(paket, { planning, award, contract }),
    initiationType: 'tender' as const,
    parties: daftarPihak(opd, penyedia, adaPembayaran(paket)),
    buyer: opd,
    planning,
    tender,
    awards: award ? [award] : undefined,
    contracts: contract ? [contract] : undefined,
  });
}

/** Tags by what the release tells: a plan alone is no tender yet. */
function tanda(
  paket: Paket,
  {
    planning,
    award,
    contract,
  }: { planning: unknown; award: unknown; contract: { implementation?: unknown } | undefined },
): string[] {
  return [
    ...(planning !== undefined || paket.status === 'rencana' ? ['planning'] : []),
    ...(paket.status === 'rencana' ? [] : ['tender']),
    ...(award === undefined ? [] : ['award']),
    ...(contract === undefined ? [] : ['contract']),
    ...(contract?.implementation === undefined ? [] : ['implementation']),
  ];
}
