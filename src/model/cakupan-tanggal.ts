/** Of how much of a group the dated events speak: said wherever months are shown, and what shares over months are hidden by. */
import { formatBilangan } from './format.ts';
import type { Cakupan } from './jumlah.ts';
import type { RekapKelompok } from './rekap-realisasi.ts';

/** What is known with its date. */
export interface CakupanTanggal {
  /** Contracts with date and value, of the packages that ought to have one. */
  kontrak: Cakupan;
  /** Packages whose payments are known and dated, of those that may be paid. */
  bayar: Cakupan;
}

/** Coverage of a group's dated contracts and payments, over the whole year. */
export function cakupanTanggal({ total, peristiwa }: Pick<RekapKelompok, 'total' | 'peristiwa'>): CakupanTanggal {
  const { tanpaTanggal } = peristiwa;
  return {
    kontrak: { diketahui: total.kontrak.diketahui - tanpaTanggal.kontrak.diketahui, dari: total.kontrak.dari },
    bayar: { diketahui: total.dibayar.diketahui - tanpaTanggal.pembayaran.paketPertama, dari: total.dibayar.dari },
  };
}

/** The coverage in words. */
export function kalimatCakupan({ kontrak, bayar }: CakupanTanggal): string {
  const dari = ({ diketahui, dari: semua }: Cakupan) => `${formatBilangan(diketahui)} dari ${formatBilangan(semua)}`;
  return `Tanggal dan nilai kontrak diketahui pada ${dari(kontrak)} paket berpenyedia; pembayaran pada ${dari(bayar)} paket yang sudah melewati pemilihan.`;
}
