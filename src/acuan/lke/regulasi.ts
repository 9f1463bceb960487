/** Score sheets of the Zona Integritas by regulation: a score sheet in `content/` names the one it was made under. */
import type { Lke } from './bentuk-lke.ts';
import { PERMENPANRB_90_2021 } from './permenpanrb-90-2021/lke.ts';

/** Every regulation the site knows. */
export const REGULASI_LKE = {
  [PERMENPANRB_90_2021.kode]: PERMENPANRB_90_2021,
} as const satisfies Record<string, Lke>;

/** Code of a regulation. */
export type KodeRegulasi = keyof typeof REGULASI_LKE;

/** The regulation new pages and forms follow. */
export const LKE_BERLAKU: Lke = PERMENPANRB_90_2021;

/** A predicate of the Zona Integritas. */
export type PredikatZi = keyof Lke['ambang'];
