/** When an entry is out: not before `terbitPada` (or its day, where its kind asks so), in the lists until the end of `berakhirPada`. */

/** What of an entry says when it is out; days in WIB, `terbitPada` a moment with its offset. */
export interface Terbitan {
  tanggal?: string | undefined;
  terbitPada?: string | undefined;
  berakhirPada?: string | undefined;
}

/** Moments in milliseconds: out from `sejak` on, no longer in the lists from `sampai` on; null without a bound. */
export interface MasaTerbit {
  sejak: number | null;
  sampai: number | null;
}

/** The time an entry is out. `menurutTanggal`: its `tanggal` is the day it goes out. */
export function masaTerbit({ tanggal, terbitPada, berakhirPada }: Terbitan, menurutTanggal = false): MasaTerbit {
  const sejak = [
    ...(menurutTanggal && tanggal !== undefined ? [awalHari(tanggal)] : []),
    ...(terbitPada === undefined ? [] : [Date.parse(terbitPada)]),
  ];
  return {
    sejak: sejak.length === 0 ? null : Math.max(...sejak),
    sampai: berakhirPada === undefined ? null : awalHari(berakhirPada) + HARI,
  };
}

/** Whether it may be seen at `saat`; what has ended may, at its address and in the archive. */
export function sudahTerbit({ sejak }: MasaTerbit, saat: Date): boolean {
  return sejak === null || sejak <= saat.getTime();
}

/** Whether it has left the lists by `saat`. */
export function sudahBerakhir({ sampai }: MasaTerbit, saat: Date): boolean {
  return sampai !== null && sampai <= saat.getTime();
}

/** The next moment after `saat` at which one of them goes out or ends; null when none does. */
export function saatBerganti(masa: readonly MasaTerbit[], saat: Date): Date | null {
  const nanti = masa.flatMap(({ sejak, sampai }) => [sejak, sampai]).filter((t) => t !== null && t > saat.getTime());
  return nanti.length === 0 ? null : new Date(Math.min(...(nanti as number[])));
}

const HARI = 86_400_000;

/** Midnight in WIB. */
function awalHari(hari: string): number {
  return Date.parse(`${hari}T00:00:00+07:00`);
}
