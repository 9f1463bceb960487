/** Plans (RUP) and the processes that name them: many to many by kd_rup (domain brief §4.3). */
import type { Paket } from '../schemas/paket.ts';
import { bandingTeks } from './banding-teks.ts';
import type { BarisPaket, Nasib } from './baris-paket.ts';
import { type Isi, pertama } from './pecahan.ts';
import { pilahBaris } from './pilah-baris.ts';

/** One plan with all its rows joined. */
export interface Rencana {
  rup: Paket['rup'][number];
  /** What it says of the package beside, for processes that do not. */
  isi: Isi;
  baris: readonly BarisPaket[];
  unik: readonly BarisPaket[];
  nasib: readonly { row: BarisPaket; nasib: Nasib }[];
  /** Ids of the processes that name it. */
  proses: string[];
  /** Budget years of those processes. */
  tahun: Set<number>;
}

/** Joins the rows of each plan. */
export function gabungRencana(groups: ReadonlyMap<string, BarisPaket[]>): Map<string, Rencana> {
  const plans = new Map<string, Rencana>();
  for (const baris of groups.values()) {
    const { unik, nasib } = pilahBaris(baris);
    const isi = unik.map((r) => r.pecahan.isi);
    const kode = isi[0]?.rup?.[0]?.kode;
    if (kode === undefined) continue;
    const rup = isi.flatMap((i) => i.rup ?? []);
    plans.set(kode, {
      rup: { kode, pagu: rup.find((r) => r.pagu !== null)?.pagu ?? null, rencana: rup[0]?.rencana ?? null },
      isi: { nama: pertama(isi, 'nama'), metode: pertama(isi, 'metode'), jenis: pertama(isi, 'jenis') },
      baris,
      unik,
      nasib,
      proses: [],
      tahun: new Set(),
    });
  }
  return plans;
}

/** Plans that the rows of one process name, each once, by code; what a later version of a reader's row replaced does not count. */
export function rencanaProses(stating: readonly Isi[], plans: ReadonlyMap<string, Rencana>): Paket['rup'] {
  const named = new Map<string, Paket['rup'][number]>();
  for (const r of stating.flatMap((i) => i.rup ?? [])) {
    const own = named.get(r.kode) ?? r;
    const plan = plans.get(r.kode)?.rup;
    named.set(r.kode, {
      kode: r.kode,
      pagu: plan?.pagu ?? own.pagu ?? r.pagu,
      rencana: plan?.rencana ?? own.rencana ?? r.rencana,
    });
  }
  return [...named.values()].sort((a, b) => bandingTeks(a.kode, b.kode));
}
