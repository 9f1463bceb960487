/** Target and realization of one package by month as a small SVG, drawn by hand: there are tens of thousands of them (docs/keputusan/0003). */
import { aman } from '../model/aman.ts';
import type { Progres } from '../schemas/paket.ts';

/** Size of the drawing in user units. */
const LEBAR = 320;
const TINGGI = 120;
const TEPI = 4;

/** The drawing of two cumulative curves over the months of `progres`, scaled to `puncak`; `judul` says what it shows. Colours come from paket.css. */
export function kurvaPaket(
  progres: readonly Progres[],
  bidang: { target: 'targetKeuangan' | 'targetFisik'; realisasi: 'realisasiKeuangan' | 'realisasiFisik' },
  puncak: number,
  judul: string,
): string {
  const months = progres.map((p) => nomorBulan(p.bulan));
  const [first, last] = [Math.min(...months) - 1, Math.max(...months)];
  const letak = (bulan: number, nilai: number) =>
    `${bulatkan(TEPI + ((bulan - first) / Math.max(1, last - first)) * (LEBAR - 2 * TEPI))} ${bulatkan(TINGGI - TEPI - (nilai / Math.max(1, puncak)) * (TINGGI - 2 * TEPI))}`;
  const garis = (kunci: keyof Progres & `${'target' | 'realisasi'}${string}`): string => {
    let path = `M${letak(first, 0)}`;
    let joined = true;
    for (const p of progres) {
      const nilai = p[kunci];
      // A month that is not known leaves a gap; what stands after it begins anew, a dot where it stands alone.
      if (nilai !== null)
        path += joined ? `L${letak(nomorBulan(p.bulan), nilai)}` : `M${letak(nomorBulan(p.bulan), nilai)}h0`;
      joined = nilai !== null;
    }
    return path;
  };
  return `<svg viewBox="0 0 ${LEBAR} ${TINGGI}" role="img" aria-label="${aman(judul)}"><path class="dasar" d="M${TEPI} ${TINGGI - TEPI}H${LEBAR - TEPI}"/><path class="target" d="${garis(bidang.target)}"/><path class="realisasi" d="${garis(bidang.realisasi)}"/></svg>`;
}

function nomorBulan(bulan: string): number {
  return Number(bulan.slice(0, 4)) * 12 + Number(bulan.slice(5, 7));
}

function bulatkan(n: number): number {
  return Math.round(n * 10) / 10;
}
