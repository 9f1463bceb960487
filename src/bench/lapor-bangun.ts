import type { HasilBenchBangun } from './bench-bangun.ts';
import type { Ukuran } from './ukur-proses.ts';

/** Most times that a full build may take of bare Astro's time. */
const RASIO_TERBESAR = 2;
/** Most memory of a full build, MiB. */
const MEMORI_TERBESAR = 2048;
/** Most of a full build's CPU time that a build after one change may take. */
const BAGIAN_TERBESAR = 0.5;

/** What the measurements say, and whether they keep the limits. */
export function laporBangun(hasil: HasilBenchBangun): { baris: string[]; lulus: boolean } {
  const { paket, halaman, bita, penuh, polos, satuPaket, satuBerita } = hasil;
  const rasio = penuh.detik / polos.detik;
  const bagian = [satuPaket, satuBerita].map(({ cpu }) =>
    cpu === null || penuh.cpu === null ? null : cpu / penuh.cpu,
  );
  const lulus =
    rasio <= RASIO_TERBESAR &&
    (penuh.puncak ?? 0) <= MEMORI_TERBESAR &&
    bagian.every((b) => (b ?? 0) <= BAGIAN_TERBESAR);
  return {
    lulus,
    baris: [
      `${paket} paket, ${halaman} halaman, ${Math.round(bita / 1e6)} MB`,
      `  bangun penuh           ${tulis(penuh)}  ${((penuh.detik * 1000) / halaman).toFixed(2)} ms per halaman`,
      `  Astro polos            ${tulis(polos)}`,
      `  perbandingan           ${rasio.toFixed(2).padStart(8)} kali (batas ${RASIO_TERBESAR}; memori ${MEMORI_TERBESAR} MiB)`,
      `  sesudah satu paket     ${tulis(satuPaket)}  ${persen(bagian[0])} dari CPU bangun penuh (batas ${BAGIAN_TERBESAR * 100} %)`,
      `  sesudah satu berita    ${tulis(satuBerita)}  ${persen(bagian[1])}`,
    ],
  };
}

function tulis({ detik, cpu, puncak }: Ukuran): string {
  const tak = 'tak terukur';
  return `${detik.toFixed(1).padStart(8)} detik, CPU ${cpu === null ? tak : `${cpu.toFixed(1)} detik`}, memori ${puncak === null ? tak : `${puncak} MiB`}`;
}

function persen(bagian: number | null | undefined): string {
  return bagian == null ? 'tak terukur' : `${Math.round(bagian * 100)} %`;
}
