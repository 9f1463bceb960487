import type { Paket, Progres } from '../schemas/paket.ts';
import { mungkinDibayar, pagu, pembayaranTerhitung } from './angka-paket.ts';
import { bulanSetahun } from './hari.ts';
import { jumlahkan } from './jumlah.ts';
import { keSen, type Sen, tambah } from './uang.ts';

/** One month of a group of packages, cumulative to the end of that month ("keadaan sampai dengan bulan"). */
export interface TitikBulan {
  /** `2026-10`. */
  bulan: string;
  /** Sen; null when the source has no targets, or none by then. */
  targetKeuangan: Sen | null;
  /** Sen; null after the last month the data cover, and before the first that any package states. */
  realisasiKeuangan: Sen | null;
  /** Per cent weighted by pagu; null when unknown. */
  targetFisik: number | null;
  /** Per cent weighted by pagu; null when unknown. */
  realisasiFisik: number | null;
}

/**
 * The twelve months of a budget year for a group of packages. A package's last known state holds until the next one; before its first
 * it is not known and adds nothing, and a month in which no package has a state is unknown, not zero. Payments of other budget years are
 * outside (`diLuarDeret`). Where packages have targets, only those enter, so that realization and target speak of the same packages; where none
 * has, each enters with its monthly progress or its dated payments.
 */
export function deretBulan(paket: readonly Paket[], tahun: number, sampaiDengan: string): TitikBulan[] {
  const hasTarget = paket.some(bertarget);
  const lines = paket.filter((p) => (hasTarget ? bertarget(p) : bergerak(p, tahun))).map((p) => garis(p, tahun));
  return bulanSetahun(tahun).map((bulan) => {
    const covered = bulan <= sampaiDengan.slice(0, 7) && lines.length > 0;
    return {
      bulan,
      targetKeuangan: jumlahkan(lines, (l) => keSen(terakhir(l.progres, bulan, 'targetKeuangan'))).nilai,
      realisasiKeuangan: covered ? jumlahkan(lines, (l) => realisasi(l, bulan)).nilai : null,
      targetFisik: rataFisik(lines, bulan, 'targetFisik'),
      realisasiFisik: covered ? rataFisik(lines, bulan, 'realisasiFisik') : null,
    };
  });
}

/** How many packages a series holds, of those of which one is to be expected: with a target, a monthly state, or possibly paid. */
export interface CakupanDeret {
  masuk: number;
  dari: number;
  /** Only packages with targets are in the series. */
  bertarget: boolean;
}

/** What `deretBulan` of the same packages holds. */
export function cakupanDeret(paket: readonly Paket[], tahun: number): CakupanDeret {
  const target = paket.filter(bertarget).length;
  const bulanan = paket.filter((p) => bertarget(p) || bergerak(p, tahun));
  const dari = bulanan.length + paket.filter((p) => !bertarget(p) && !bergerak(p, tahun) && mungkinDibayar(p)).length;
  return { masuk: target > 0 ? target : bulanan.length, dari, bertarget: target > 0 };
}

/** The last month with a realization, or undefined when there is none. */
export function titikTerakhir(deret: readonly TitikBulan[]): TitikBulan | undefined {
  return deret.findLast((t) => t.realisasiKeuangan !== null);
}

/** How many packages with a contract or payments stand outside a series because they have no target. */
export function tanpaTarget(paket: readonly Paket[], tahun: number): number {
  return paket.some(bertarget) ? paket.filter((p) => !bertarget(p) && bergerak(p, tahun)).length : 0;
}

/** Payments that no month shows: dated before the budget year or after the data end, or without a date. */
export function diLuarDeret(
  paket: readonly Paket[],
  tahun: number,
  sampaiDengan: string,
): { banyak: number; nilai: Sen } {
  const lewat = paket
    .filter((p) => p.progres.every((m) => m.realisasiKeuangan === null))
    .flatMap(pembayaranTerhitung)
    .filter((b) => !dalamTahun(b, tahun) || (b.tanggal ?? '').slice(0, 7) > sampaiDengan.slice(0, 7));
  return { banyak: lewat.length, nilai: tambah(...lewat.map((b) => keSen(b.nilai))) };
}

function bertarget(paket: Paket): boolean {
  return paket.progres.some((p) => p.targetKeuangan !== null);
}

function bergerak(paket: Paket, tahun: number): boolean {
  return paket.progres.length > 0 || pembayaranTerhitung(paket).some((b) => dalamTahun(b, tahun));
}

function dalamTahun({ tanggal }: Paket['pembayaran'][number], tahun: number): boolean {
  return tanggal !== null && tanggal.slice(0, 4) === String(tahun);
}

interface Garis {
  progres: readonly Progres[];
  pembayaran: Paket['pembayaran'];
  bobot: number;
}

function garis(paket: Paket, tahun: number): Garis {
  const progres = [...paket.progres].sort((a, b) => (a.bulan < b.bulan ? -1 : 1));
  const pembayaran = pembayaranTerhitung(paket).filter((b) => dalamTahun(b, tahun));
  return { progres, pembayaran, bobot: pagu(paket) ?? 0 };
}

type Bidang = 'targetKeuangan' | 'realisasiKeuangan' | 'targetFisik' | 'realisasiFisik';

function terakhir(progres: readonly Progres[], bulan: string, bidang: Bidang): number | null {
  return progres.findLast((p) => p.bulan <= bulan && p[bidang] !== null)?.[bidang] ?? null;
}

function realisasi(line: Garis, bulan: string): Sen | null {
  if (line.progres.some((p) => p.realisasiKeuangan !== null))
    return keSen(terakhir(line.progres, bulan, 'realisasiKeuangan'));
  const paid = line.pembayaran.filter((p) => p.tanggal !== null && p.tanggal.slice(0, 7) <= bulan);
  return jumlahkan(paid, (p) => keSen(p.nilai)).nilai;
}

function rataFisik(lines: readonly Garis[], bulan: string, bidang: 'targetFisik' | 'realisasiFisik'): number | null {
  const known = lines.flatMap(({ bobot, progres }) => {
    const persen = terakhir(progres, bulan, bidang);
    return bobot > 0 && persen !== null ? [{ bobot, persen }] : [];
  });
  const weight = known.reduce((sum, l) => sum + l.bobot, 0);
  return weight === 0 ? null : known.reduce((sum, l) => sum + l.bobot * l.persen, 0) / weight;
}
