import type { Paket } from '../schemas/paket.ts';
import { gagal, pagu } from './angka-paket.ts';
import type { Jumlah } from './jumlah.ts';
import { keSen, NOL, type Sen, tambah } from './uang.ts';

/**
 * Pagu of a group of packages, in sen: each plan (kode RUP) counts once, however many processes share it, and a failed process does not
 * count when another shares its plan (domain brief §4.3).
 */
export function jumlahkanPagu(paket: readonly Paket[]): Jumlah {
  const living = new Set<string>();
  for (const p of paket) if (!gagal(p)) for (const r of p.rup) living.add(r.kode);
  const counting = paket.filter((p) => !gagal(p) || !p.rup.some((r) => living.has(r.kode)));
  const shared = rencanaBersama(counting);
  const sharing: Paket[] = [];
  let total: Sen = NOL;
  let known = 0;
  for (const p of counting) {
    const own = pagu(p);
    if (own !== null) known += 1;
    if (p.rup.some((r) => shared.has(r.kode))) sharing.push(p);
    else total = tambah(total, own ?? NOL);
  }
  const counted = new Set<string>();
  for (const p of sharing.sort(terbesarDulu)) total = tambah(total, paguBaru(p, counted));
  return { nilai: known === 0 ? null : total, diketahui: known, dari: counting.length };
}

/** Plans that more than one of these packages names: only among their packages does it matter which is counted first. */
function rencanaBersama(paket: readonly Paket[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const p of paket)
    for (const { kode } of p.rup) {
      if (once.has(kode)) more.add(kode);
      else once.add(kode);
    }
  return more;
}

/** What a package adds to the total: only plans not counted yet; marks them as counted. */
function paguBaru(paket: Paket, counted: Set<string>): Sen {
  const fresh = paket.rup.filter((r) => !counted.has(r.kode));
  for (const r of fresh) counted.add(r.kode);
  if (paket.rup.length > 0 && paket.rup.every((r) => r.pagu !== null))
    return tambah(...fresh.map((r) => keSen(r.pagu) ?? NOL));
  const shared = fresh.length < paket.rup.length;
  return shared ? NOL : (keSen(paket.pagu) ?? NOL);
}

/** Largest first, so that of processes that share only some plans the widest one counts; then by id, so that the order given does not matter. */
function terbesarDulu(a: Paket, b: Paket): number {
  return (pagu(b) ?? 0) - (pagu(a) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
