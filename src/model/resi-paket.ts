/** Receipts of the figures on a package's page: which files give them, and the rule that chose. */
import { type KodeUkuran, ukuran } from '../acuan/ukuran.ts';
import type { Impor } from '../schemas/impor.ts';
import type { KodeCatatan, Paket } from '../schemas/paket.ts';
import { dibayar, hps, nilaiKontrak, pagu } from './angka-paket.ts';
import { sumberUkuran, type SumberResi } from './resi.ts';

/** Receipt of one figure of one package. */
export interface ResiPaket {
  kode: KodeUkuran;
  nama: string;
  /** The rule that chose, then what the notes of this very package say of it. */
  aturan: string[];
  sumber: SumberResi[];
}

/** Notes that tell of a choice between two sources of a figure. */
const CATATAN_UKURAN: Readonly<Partial<Record<KodeUkuran, readonly KodeCatatan[]>>> = {
  pagu: ['pagu-berbeda'],
  hps: ['hps-berbeda'],
  kontrak: ['kontrak-berbeda', 'kontrak-pada-proses-gagal'],
  dibayar: ['realisasi-berbeda'],
  fisik: ['fisik-di-luar-rentang'],
};

/** Receipts of the figures a package has; a figure it lacks says why beside its bar. */
export function resiPaket(paket: Paket, impor: Impor): ResiPaket[] {
  const awalan = paket.id.slice(0, paket.id.indexOf('-'));
  const ada: [KodeUkuran, unknown][] = [
    ['pagu', pagu(paket)],
    ['hps', hps(paket) ?? paket.pemilihan?.hps ?? null],
    ['kontrak', nilaiKontrak(paket) ?? paket.kontrak?.nilai ?? null],
    ['dibayar', dibayar(paket)],
    ['fisik', paket.fisik],
    ['target', paket.progres.findLast((p) => p.targetKeuangan !== null) ?? null],
    ['realisasi-bulan', paket.progres.findLast((p) => p.realisasiKeuangan !== null) ?? null],
  ];
  return ada
    .filter(([, nilai]) => nilai !== null)
    .map(([kode]) => ({
      kode,
      nama: ukuran(kode).nama,
      aturan: [ukuran(kode).aturan, ...catatan(paket, kode)],
      sumber: sumberUkuran(kode, impor, awalan),
    }));
}

function catatan(paket: Paket, kode: KodeUkuran): string[] {
  const kodeCatatan = CATATAN_UKURAN[kode] ?? [];
  return paket.catatan.filter((c) => kodeCatatan.includes(c.kode)).map((c) => `Paket ini: ${c.aturan}`);
}
