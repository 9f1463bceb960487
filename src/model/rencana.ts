import type { Paket } from '../schemas/paket.ts';
import type { Ringkasan } from './ringkasan.ts';
import { serapan } from './ringkasan.ts';
import { CAKUPAN_PANGSA } from '../acuan/cakupan-terendah.ts';

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
  const { pagu } = total;
  const covered = pagu.diketahui * 100 >= pagu.dari * CAKUPAN_PANGSA;
  return berencana && covered ? serapan(total) : null;
}
