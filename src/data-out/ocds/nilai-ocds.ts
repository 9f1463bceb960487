/** Values as OCDS writes them; what is not known is left out, never null. */

/** An amount of money. */
export interface Nilai {
  amount: number;
  currency: 'IDR';
}

/** Rupiah as an OCDS value. */
export function nilai(rupiah: number | null | undefined): Nilai | undefined {
  return rupiah == null ? undefined : { amount: rupiah, currency: 'IDR' };
}

/** A day (WIB) as the moment it begins, or with `akhir` the moment it ends. */
export function hari(tanggal: string | null | undefined, akhir = false): string | undefined {
  return tanggal == null ? undefined : `${tanggal}T${akhir ? '23:59:59' : '00:00:00'}+07:00`;
}

/** A period of which at least one end is known. */
export function masa(
  startDate: string | undefined,
  endDate: string | undefined,
): { startDate?: string; endDate?: string } | undefined {
  return startDate === undefined && endDate === undefined ? undefined : ringkaskan({ startDate, endDate });
}

/** Makes an optional field of every field that may be undefined. */
export type Ringkas<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its undefined fields and empty lists. */
export function ringkaskan<T extends object>(value: T): Ringkas<T> {
  const kept: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(value))
    if (v !== undefined && !(Array.isArray(v) && v.length === 0)) kept[key] = v;
  return kept as Ringkas<T>;
}
