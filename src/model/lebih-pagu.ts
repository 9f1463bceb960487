import { formatBilangan } from './format.ts';
import type { Ringkasan } from './ringkasan.ts';

/**
 * Why sums of contracts or HPS exceed the pagu beside them, in one sentence; null where none does. `total` tells of how many packages the pagu is
 * known.
 */
export function kalimatLebihPagu(baris: readonly Ringkasan[], total: Ringkasan): string | null {
  const lebih = [total, ...baris].some(({ pagu, hps, kontrak }) =>
    [hps.nilai, kontrak.nilai].some((n) => n !== null && (pagu.nilai === null || n > pagu.nilai)),
  );
  if (!lebih) return null;
  const { diketahui, dari } = total.pagu;
  const sebagian =
    diketahui < dari ? `Pagu diketahui pada ${formatBilangan(diketahui)} dari ${formatBilangan(dari)} paket. ` : '';
  return `Nilai kontrak atau HPS dapat lebih besar dari pagu di sebelahnya. ${sebagian}Pagu rencana yang dipakai beberapa paket dihitung sekali, kontrak tahun jamak memuat pagu beberapa tahun, dan adendum menambah nilai kontrak.`;
}
