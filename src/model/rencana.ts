import type { Paket } from '../schemas/paket.ts';
import { cukup } from './jumlah.ts';
import { type Ringkasan, serapan } from './ringkasan.ts';

/**
 * Whether the data set has plans (RUP) at all: a plan's own pagu or details, or a plan without a process. A process that merely names its
 * plan's code does not tell what was planned.
 */
export function adaRencana(paket: readonly Paket[]): boolean {
  return paket.some((p) => p.id.startsWith('rup-') || p.rup.some((r) => r.pagu !== null || r.rencana !== null));
}

/**
 * Paid as per cent of pagu, or null: without plans the pagu of processes is not what was planned, and a pagu known for part of the packages
 * would make the share too large.
 */
export function serapanRencana(total: Ringkasan, berencana: boolean): number | null {
  return berencana && cukup(total.pagu) ? serapan(total) : null;
}
