/** Plans whose selection was to have begun by a day, and has not, by dated events only. */
import type { Paket } from '../schemas/paket.ts';
import { gagal } from './angka-paket.ts';
import { hariPertama } from './hari.ts';
import { swakelola } from './penyedia.ts';

/** Packages whose selection was due. */
export interface RencanaTertunda {
  /** Planned to begin by that day, and known to have begun or not. */
  mestinya: number;
  /** Of them, those not announced by that day. */
  belum: number;
  /** Begun, but when is not recorded. */
  tidakDiketahui: number;
}

/** Selections due by `hari` according to their plan (RUP); a plan without dates is no part of it. Swakelola has no selection. */
export function hitungRencanaTertunda(paket: readonly Paket[], hari: string): RencanaTertunda {
  const due = paket.filter((p) => !gagal(p) && !swakelola(p) && (mulaiRencana(p) ?? '9999') <= hari);
  const waiting = due.filter((p) => p.status === 'rencana');
  const begun = due.filter((p) => p.status !== 'rencana');
  const dated = begun.flatMap((p) => p.pemilihan?.diumumkan ?? []);
  return {
    mestinya: waiting.length + dated.length,
    belum: waiting.length + dated.filter((t) => t > hari).length,
    tidakDiketahui: begun.length - dated.length,
  };
}

/** First day on which one of its plans has the selection begin. */
function mulaiRencana(p: Paket): string | null {
  return hariPertama(p.rup.map((r) => r.rencana?.pemilihanMulai ?? null));
}
