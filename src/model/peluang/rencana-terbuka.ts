import type { Paket } from '../../schemas/paket.ts';
import { pagu } from '../angka-paket.ts';
import { hariWib } from '../format.ts';
import { hariAkhirBulan, hariPertama, hariTerakhir } from '../hari.ts';
import { opdPaket, type TahunAnggaran } from '../himpunan.ts';
import { swakelola } from '../penyedia.ts';
import type { Sen } from '../uang.ts';

/** An announced plan whose selection is still to come; days in WIB. */
export interface RencanaTerbuka {
  paket: Paket;
  data: TahunAnggaran;
  opd: string;
  pagu: Sen | null;
  mulai: string | null;
  /** Last day of the planned selection: from the day after, the plan says nothing of what is to come. */
  sampai: string | null;
  /** Whether it is meant for micro and small firms; null when the plan does not say. */
  umk: boolean | null;
}

/** Plans by whether their time is still to come. */
export interface RencanaPeluang {
  datang: RencanaTerbuka[];
  /** Plans whose planned selection is over without a process in the data. */
  lewat: number;
}

/** Plans for suppliers (no swakelola, no dikecualikan), by the day their selection is to start; undated ones last. */
export function rencanaPeluang(tahun: readonly TahunAnggaran[], saat: Date): RencanaPeluang {
  const today = hariWib(saat);
  const seen = new Set<string>();
  const all = tahun.flatMap((data) =>
    data.paket
      .filter((p) => p.status === 'rencana' && untukPenyedia(p) && !seen.has(p.id) && seen.add(p.id))
      .map((paket) => ({ paket, data, opd: opdPaket(data, paket.opd).nama, pagu: pagu(paket), ...jadwal(paket) })),
  );
  const masih = ({ sampai, data }: RencanaTerbuka) =>
    sampai === null ? data.tahun >= Number(today.slice(0, 4)) : sampai >= today;
  const datang = all.filter(masih);
  datang.sort(
    (a, b) => (a.mulai ?? '9').localeCompare(b.mulai ?? '9') || a.paket.nama.localeCompare(b.paket.nama, 'id'),
  );
  return { datang, lewat: all.length - datang.length };
}

/** Last moment of a budget year (WIB): an opportunity without dates is not one for longer. */
export function akhirTahun(tahun: number): string {
  return `${tahun}-12-31T23:59:59+07:00`;
}

function untukPenyedia(paket: Paket): boolean {
  return !swakelola(paket) && paket.metode !== 'dikecualikan' && !paket.id.startsWith('swakelola-');
}

function jadwal({ rup }: Paket): Pick<RencanaTerbuka, 'mulai' | 'sampai' | 'umk'> {
  const plans = rup.flatMap((r) => r.rencana ?? []);
  const mulai = hariPertama(plans.map((r) => r.pemilihanMulai));
  const akhir = hariTerakhir(plans.map((r) => r.pemilihanSelesai));
  const umk = plans.map((r) => r.umk);
  return {
    mulai,
    sampai: akhir ?? (mulai === null ? null : hariAkhirBulan(mulai)),
    umk: umk.includes(true) ? true : umk.includes(false) ? false : null,
  };
}
