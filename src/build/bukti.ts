/** Evidence of the Zona Integritas: what a sheet refers to must exist, and what leads somewhere is checked with all other addresses. */
import { kodeInduk } from '../acuan/lke/kerangka.ts';
import type { Bukti } from '../schemas/bukti.ts';
import type { Lembar } from '../schemas/lke.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import type { TautanIsi } from './rujukan-isi.ts';

/** An entry of `content/bukti`. */
interface EntriBukti {
  slug: string;
  data: Bukti;
}

/** One problem for each reference of a sheet to evidence that is not there (`ada`: all file names), or that is about another indicator. */
export function masalahRujukanBukti(
  lembar: readonly Lembar[],
  bukti: readonly EntriBukti[],
  ada: readonly string[],
): Masalah[] {
  const bySlug = new Map(bukti.map((b) => [b.slug, b.data]));
  return lembar.flatMap((l) =>
    l.bukti.flatMap(({ pertanyaan, bukti: slug }, i): Masalah[] => {
      const berkas = `data/lke/${l.tahun}-${l.penilai}.json`;
      const indikator = kodeInduk(pertanyaan);
      const found = bySlug.get(slug);
      const at = { berkas, bidang: `bukti.${i}.bukti`, label: 'Bukti', nilai: tampilkanNilai(slug) };
      if (!ada.includes(slug))
        return [
          {
            ...at,
            harapan: `nama berkas di folder bukti (${pertanyaan})`,
            perbaikan: 'betulkan ejaannya, atau buat buktinya lewat CMS',
          },
        ];
      if (found && !found.indikator.includes(indikator))
        return [
          {
            ...at,
            harapan: `bukti yang menyebut indikator ${indikator}; berkas itu menyebut ${found.indikator.join(', ')}`,
            perbaikan: `tambahkan ${indikator} pada bukti/${slug}.md, atau pilih bukti lain`,
          },
        ];
      return [];
    }),
  );
}

/** Where pieces of evidence lead on this site. */
export function tautanBukti(bukti: readonly { slug: string; data: Pick<Bukti, 'alamat'> }[]): TautanIsi[] {
  return bukti.flatMap(({ slug, data: { alamat } }) =>
    alamat?.startsWith('/') ? [{ berkas: `bukti/${slug}.md`, bidang: 'alamat', label: 'Alamat', alamat }] : [],
  );
}
