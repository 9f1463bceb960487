/** How selections went: bidders, repeats, failures, addenda. */
import type { Metode } from '../acuan/metode.ts';
import type { Paket } from '../schemas/paket.ts';
import { gagal, mestinyaAdaKontrak } from './angka-paket.ts';
import { type BatasKelas, type Sebaran, sebarkan } from './sebaran.ts';

/** Methods in which several may bid. */
const BERSAING: ReadonlySet<Metode> = new Set<Metode>(['tender', 'tender-cepat', 'seleksi']);

const KELAS_PESERTA: readonly BatasKelas[] = [
  ...[0, 1, 2, 3, 4, 5].map((n) => ({ nama: `${n} peserta`, dari: n, sampai: n })),
  { nama: '6–10 peserta', dari: 6, sampai: 10 },
  { nama: 'lebih dari 10 peserta', dari: 11, sampai: Infinity },
];

/** A number of packages of a group of which the answer is known. */
export interface Banyak {
  banyak: number;
  diketahui: number;
  dari: number;
}

/** Bidders with an offer per tender or selection; those without a list of bidders are the unknown ones. */
export function sebaranPeserta(paket: readonly Paket[]): Sebaran {
  return sebarkan(
    paket.filter((p) => BERSAING.has(p.metode) && p.pemilihan !== null).map((p) => p.peserta?.menawar ?? null),
    KELAS_PESERTA,
  );
}

/** Selections that were run again (versi above 1), of those whose version is known. */
export function prosesDiulang(paket: readonly Paket[]): Banyak {
  const selections = paket.filter(lewatPemilihan);
  const versions = selections.flatMap((p) => p.pemilihan?.versi ?? []);
  return { banyak: versions.filter((v) => v > 1).length, diketahui: versions.length, dari: selections.length };
}

/** Selections that failed or were cancelled, of those whose state is known. */
export function prosesGagal(paket: readonly Paket[]): Banyak {
  const selections = paket.filter(lewatPemilihan);
  const known = selections.filter((p) => p.status !== 'tidak-diketahui');
  return { banyak: known.filter(gagal).length, diketahui: known.length, dari: selections.length };
}

/** Contracts with an addendum, of the recorded contracts; packages that ought to have one but have no record are unknown. */
export function kontrakBeradendum(paket: readonly Paket[]): Banyak {
  const expected = paket.filter(mestinyaAdaKontrak);
  const recorded = expected.flatMap((p) => (p.kontrak === null ? [] : [p.kontrak.adendum]));
  return { banyak: recorded.filter((n) => n > 0).length, diketahui: recorded.length, dari: expected.length };
}

/** A tender or non-tender process in SPSE, whatever became of it. */
function lewatPemilihan(paket: Paket): boolean {
  return /^(?:non)?tender-/.test(paket.id);
}
