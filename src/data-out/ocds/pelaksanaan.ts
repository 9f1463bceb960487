/** The section `implementation` of a contract: payments, hand-over, and physical progress by our declared extension. */
import type { Paket } from '../../schemas/paket.ts';
import { hari, nilai, ringkaskan } from './nilai-ocds.ts';
import type { Rujukan } from './pihak.ts';

/** What happened under a contract, or undefined when nothing is known. */
export function pelaksanaan(paket: Paket, id: string, opd: Rujukan, penyedia: Rujukan | undefined) {
  const parts = ringkaskan({
    transactions: transaksi(paket, id).map((t) => ringkaskan({ ...t, payer: opd, payee: penyedia })),
    milestones:
      paket.serahTerima === null
        ? []
        : [
            {
              id: `${id}-serah-terima`,
              title: 'Serah terima (BAST)',
              type: 'delivery',
              dateMet: hari(paket.serahTerima),
              status: 'met',
            },
          ],
    physicalProgress: kemajuan(paket),
  });
  return Object.keys(parts).length === 0 ? undefined : parts;
}

/** Whether payments are listed. */
export function adaPembayaran({ pembayaran, realisasi }: Paket): boolean {
  return pembayaran.length > 0 || (realisasi?.nilai ?? null) !== null;
}

/**
 * Payments. Where a recorded total exists it is the figure that counts (domain brief §4.3): the single payments stand only when they add up to it, else
 * the total stands alone.
 */
function transaksi({ pembayaran, realisasi }: Paket, id: string) {
  const total = realisasi?.nilai ?? null;
  const sum = pembayaran.reduce((n, b) => n + Math.round(b.nilai * 100), 0);
  if (total !== null && Math.round(total * 100) !== sum)
    return [{ id: `${id}-realisasi`, date: undefined, value: nilai(total) }];
  return pembayaran.map((b, i) => ({ id: `${id}-bayar-${i + 1}`, date: hari(b.tanggal), value: nilai(b.nilai) }));
}

/** Cumulative physical progress at the end of each month; without months the latest figure, undated. */
function kemajuan({ progres, fisik }: Paket) {
  const months = progres
    .filter((p) => p.targetFisik !== null || p.realisasiFisik !== null)
    .map((p) =>
      ringkaskan({
        id: p.bulan,
        date: hari(hariTerakhir(p.bulan), true),
        target: p.targetFisik ?? undefined,
        actual: p.realisasiFisik ?? undefined,
      }),
    );
  return months.length > 0 || fisik === null ? months : [{ id: 'terakhir', actual: fisik }];
}

function hariTerakhir(bulan: string): string {
  const [year = 0, month = 0] = bulan.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${bulan}-${days}`;
}
