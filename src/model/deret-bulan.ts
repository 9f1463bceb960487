import type { Paket, Progres } from '../schemas/paket.ts';
import { pagu, pembayaranTerhitung } from './angka-paket.ts';
import { keSen, NOL, type Sen, tambah } from './uang.ts';

/** One month of a group of packages, cumulative to the end of that month ("keadaan sampai dengan bulan"). */
export interface TitikBulan {
  /** `2026-10`. */
  bulan: string;
  /** Sen; null when the source has no targets. */
  targetKeuangan: Sen | null;
  /** Sen; null after the last month the data cover. */
  realisasiKeuangan: Sen | null;
  /** Per cent weighted by pagu; null when unknown. */
  targetFisik: number | null;
  /** Per cent weighted by pagu; null when unknown. */
  realisasiFisik: number | null;
}

/**
 * The twelve months of a budget year for a group of packages. A package's last known state holds until the next one; before its first
 * month it stands at zero. Where packages have targets, only those enter, so that realization and target speak of the same packages; where none
 * has, each enters with its monthly progress or its dated payments.
 */
export function deretBulan(paket: readonly Paket[], tahun: number, sampaiDengan: string): TitikBulan[] {
  const months = Array.from({ length: 12 }, (_, i) => `${tahun}-${String(i + 1).padStart(2, '0')}`);
  const hasTarget = paket.some(bertarget);
  const lines = (hasTarget ? paket.filter(bertarget) : paket.filter(bergerak)).map(garis);
  return months.map((bulan) => {
    const covered = bulan <= sampaiDengan.slice(0, 7) && lines.length > 0;
    return {
      bulan,
      targetKeuangan: hasTarget
        ? tambah(...lines.map((l) => keSen(terakhir(l.progres, bulan, 'targetKeuangan') ?? 0)))
        : null,
      realisasiKeuangan: covered ? tambah(...lines.map((l) => realisasi(l, bulan))) : null,
      targetFisik: rataFisik(lines, bulan, 'targetFisik'),
      realisasiFisik: covered ? rataFisik(lines, bulan, 'realisasiFisik') : null,
    };
  });
}

/** How many packages a series holds, of those that have a monthly state at all. */
export interface CakupanDeret {
  masuk: number;
  dari: number;
  /** Only packages with targets are in the series. */
  bertarget: boolean;
}

/** What `deretBulan` of the same packages holds. */
export function cakupanDeret(paket: readonly Paket[]): CakupanDeret {
  const target = paket.filter(bertarget).length;
  const dari = paket.filter((p) => bertarget(p) || bergerak(p)).length;
  return { masuk: target > 0 ? target : dari, dari, bertarget: target > 0 };
}

/** The last month with a realization, or undefined when there is none. */
export function titikTerakhir(deret: readonly TitikBulan[]): TitikBulan | undefined {
  return deret.findLast((t) => t.realisasiKeuangan !== null);
}

/** How many packages with a contract or payments stand outside a series because they have no target. */
export function tanpaTarget(paket: readonly Paket[]): number {
  return paket.some(bertarget) ? paket.filter((p) => !bertarget(p) && bergerak(p)).length : 0;
}

/** Payments that no month shows: dated after the data end, or without a date. */
export function diLuarDeret(paket: readonly Paket[], sampaiDengan: string): { banyak: number; nilai: Sen } {
  const lewat = paket
    .filter((p) => p.progres.every((m) => m.realisasiKeuangan === null))
    .flatMap(pembayaranTerhitung)
    .filter((b) => b.tanggal === null || b.tanggal.slice(0, 7) > sampaiDengan.slice(0, 7));
  return { banyak: lewat.length, nilai: tambah(...lewat.map((b) => keSen(b.nilai))) };
}

function bertarget(paket: Paket): boolean {
  return paket.progres.some((p) => p.targetKeuangan !== null);
}

function bergerak(paket: Paket): boolean {
  return paket.progres.length > 0 || pembayaranTerhitung(paket).some((b) => b.tanggal !== null);
}

interface Garis {
  progres: readonly Progres[];
  pembayaran: Paket['pembayaran'];
  bobot: number;
}

function garis(paket: Paket): Garis {
  const progres = [...paket.progres].sort((a, b) => (a.bulan < b.bulan ? -1 : 1));
  return { progres, pembayaran: pembayaranTerhitung(paket), bobot: pagu(paket) ?? 0 };
}

type Bidang = 'targetKeuangan' | 'realisasiKeuangan' | 'targetFisik' | 'realisasiFisik';

function terakhir(progres: readonly Progres[], bulan: string, bidang: Bidang): number | null {
  return progres.findLast((p) => p.bulan <= bulan && p[bidang] !== null)?.[bidang] ?? null;
}

function realisasi(line: Garis, bulan: string): Sen {
  if (line.progres.some((p) => p.realisasiKeuangan !== null))
    return keSen(terakhir(line.progres, bulan, 'realisasiKeuangan') ?? 0);
  const paid = line.pembayaran.filter((p) => p.tanggal !== null && p.tanggal.slice(0, 7) <= bulan);
  return paid.length === 0 ? NOL : tambah(...paid.map((p) => keSen(p.nilai)));
}

function rataFisik(lines: readonly Garis[], bulan: string, bidang: 'targetFisik' | 'realisasiFisik'): number | null {
  const known = lines.filter((l) => l.bobot > 0 && l.progres.some((p) => p[bidang] !== null));
  const weight = known.reduce((sum, l) => sum + l.bobot, 0);
  if (weight === 0) return null;
  return known.reduce((sum, l) => sum + l.bobot * (terakhir(l.progres, bulan, bidang) ?? 0), 0) / weight;
}
