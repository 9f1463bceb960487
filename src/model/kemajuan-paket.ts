/** How far a package has come against its target, in the last month with a realization: one sentence for money, one for the work. */
import type { Progres } from '../schemas/paket.ts';
import { formatPersen, formatRupiahRingkas, namaBulan } from './format.ts';
import { keSen } from './uang.ts';

/** Money: `Sampai Oktober 2026 dibayar Rp405 juta, target Rp540 juta`; null when no month has a realization or target. */
export function kalimatKeuangan(progres: readonly Progres[]): string | null {
  return kalimat(progres, 'targetKeuangan', 'realisasiKeuangan', 'dibayar', (n) => formatRupiahRingkas(keSen(n)));
}

/** Work: `Sampai Oktober 2026 fisik 71,2 %, target 80 %`; null when no month has a realization or target. */
export function kalimatFisik(progres: readonly Progres[]): string | null {
  return kalimat(progres, 'targetFisik', 'realisasiFisik', 'fisik', formatPersen);
}

function kalimat(
  progres: readonly Progres[],
  target: 'targetKeuangan' | 'targetFisik',
  realisasi: 'realisasiKeuangan' | 'realisasiFisik',
  kata: string,
  tulis: (nilai: number | null) => string,
): string | null {
  const known = progres.findLast((p) => p[realisasi] !== null);
  if (known) return `${sampai(known)} ${kata} ${tulis(known[realisasi])}, target ${tulis(known[target])}`;
  const planned = progres.findLast((p) => p[target] !== null);
  return planned
    ? `Realisasi ${kata} belum dilaporkan; ${sampai(planned).toLowerCase()} target ${tulis(planned[target])}`
    : null;
}

function sampai({ bulan }: Progres): string {
  return `Sampai ${namaBulan(bulan)} ${bulan.slice(0, 4)}`;
}
