/** Which elements to mend first. */
import { banding } from '../lke/pecahan.ts';
import type { NilaiUnsur } from './hitung.ts';

/** About a third of the elements, with those that tie with the last of them: 3 of 9, 2 of 5. Ties that would make it more than half are left out; none where all are alike. */
export function unsurTerendah(unsur: readonly NilaiUnsur[]): NilaiUnsur[] {
  const order = [...unsur].sort((a, b) => banding(a.nrr, b.nrr));
  const last = order[Math.ceil(order.length / 3) - 1];
  const best = order.at(-1);
  if (!last || !best || banding(last.nrr, best.nrr) === 0) return [];
  const withTies = order.filter((u) => banding(u.nrr, last.nrr) <= 0);
  return withTies.length * 2 > order.length ? order.filter((u) => banding(u.nrr, last.nrr) < 0) : withTies;
}
