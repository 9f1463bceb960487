import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import type { TabelTerbaca } from './baca-tabel.ts';

/**
 * Throws `GalatMasukan` when of a data set that comes in pages (INAPROC v1) every page says that more follow: the last one is missing. An empty page
 * that says it is the last does not tell of which data set, and so may be the last of any one.
 */
export function pastikanHalamanLengkap(tabel: readonly TabelTerbaca[]): void {
  const perDataset = new Map<string, TabelTerbaca[]>();
  for (const t of tabel) {
    if (t.adaLanjutan === null || t.pembaca === null) continue;
    const { dataset } = t.pembaca;
    perDataset.set(dataset, [...(perDataset.get(dataset) ?? []), t]);
  }
  const halamanKosong = tabel.filter((t) => t.pembaca === null && t.adaLanjutan === false).length;
  const masalah = [...perDataset.values()]
    .filter((pages) => pages.every((t) => t.adaLanjutan === true))
    .map((pages): Masalah => {
      const last = pages.at(-1);
      return {
        berkas: pages.map((t) => t.berkas.nama).join(', '),
        bidang: 'meta.has_more',
        nilai: 'true di setiap halaman',
        harapan: `halaman terakhir ${last?.pembaca?.dataset ?? ''} (has_more: false) ikut diimpor`,
        perbaikan: 'unduh halaman berikutnya dengan meta.cursor halaman terakhir, lalu impor semuanya bersama',
      };
    });
  if (masalah.length > halamanKosong)
    throw new GalatMasukan('Impor dihentikan: ada dataset yang halamannya belum lengkap.', masalah);
}
