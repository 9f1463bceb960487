import type { Progres } from '../../schemas/paket.ts';
import { type BayarContoh, type CaraBayar, rencanaBayar } from './bayar-contoh.ts';
import { akhirBulan } from './hari.ts';
import type { Jadwal } from './jadwal-contoh.ts';

/** S-curve: how far work has come after a share `x` of its time. */
export function kurvaS(x: number): number {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
}

/**
 * Cumulative months of a package: targets as planned (stages of `sasaran`, work on an S-curve), realization from its payments and its real days. Months in which
 * nothing moves are left out; months after `sampai` carry targets only.
 */
export function buatProgres(
  tahun: number,
  sampai: number,
  jadwal: Jadwal,
  sasaran: { nilai: number; cara: CaraBayar },
  bayar: readonly BayarContoh[],
  berjalan: boolean,
): Progres[] {
  let before = '';
  return akhirBulan(tahun).flatMap((akhir, i) => {
    const known = akhir <= sampai;
    const target = kurvaS((akhir - jadwal.rencanaMulai) / (jadwal.rencanaSelesai - jadwal.rencanaMulai));
    const paid = bayar.filter((b) => b.hari <= akhir).reduce((sum, b) => sum + b.nilai * 100, 0) / 100;
    const fisik = berjalan ? kurvaS((akhir - jadwal.mulai) / Math.max(1, jadwal.selesai - jadwal.mulai)) : 0;
    const row = {
      targetKeuangan: Math.round((sasaran.nilai * rencanaBayar(jadwal, akhir, sasaran.cara)) / 1000) * 1000,
      realisasiKeuangan: known ? paid : null,
      targetFisik: Math.round(target * 1000) / 10,
      realisasiFisik: known ? Math.round(fisik * 1000) / 10 : null,
    };
    const state = JSON.stringify([
      row.targetKeuangan,
      row.targetFisik,
      ...(known ? [row.realisasiKeuangan, row.realisasiFisik] : []),
    ]);
    const still = state === before || (before === '' && target === 0 && paid === 0 && fisik === 0);
    const same = still || (!known && before.startsWith(state.slice(0, -1)));
    if (same) return [];
    before = state;
    return [{ bulan: `${tahun}-${String(i + 1).padStart(2, '0')}`, ...row }];
  });
}
