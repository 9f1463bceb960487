/** Evidence of the Zona Integritas must exist: what a sheet refers to, and where each piece leads. */
import { kodeInduk } from '../acuan/lke/kerangka.ts';
import type { Bukti } from '../schemas/bukti.ts';
import { ALAMAT_TERPAKAI, FOLDER_MEDIA } from '../schemas/koleksi.ts';
import type { Lembar } from '../schemas/lke.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import { adaDiSitus } from './tautan-putus.ts';

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

/** One problem for each piece of evidence that leads to a news item or standing page the content does not have. */
export function masalahAlamatBukti(bukti: readonly EntriBukti[], isi: AlamatIsi): Masalah[] {
  return bukti.flatMap(({ slug, data: { alamat } }) => {
    const path = alamat === undefined ? undefined : jalurSitus(alamat);
    return path === undefined || mungkinAda(path, isi) ? [] : [alamatPutus(slug, path)];
  });
}

/** Slugs of what the content makes pages of. */
export interface AlamatIsi {
  berita: readonly string[];
  halaman: readonly string[];
}

/** The path of an address on this site, without query and anchor; undefined for another site's. */
export function jalurSitus(alamat: string): string | undefined {
  return alamat.startsWith('/') ? alamat.replace(/[?#].*$/, '') : undefined;
}

/** Whether a path may become a page or file of the site, as far as the content tells before it is built. */
export function mungkinAda(path: string, isi: AlamatIsi): boolean {
  const [, first = '', second = ''] = path.split('/');
  if (path.startsWith(`/${FOLDER_MEDIA}/`)) return true;
  return first === 'berita' && second !== ''
    ? isi.berita.includes(second) || second === 'atom.xml'
    : first === '' || ALAMAT_TERPAKAI.includes(first) || isi.halaman.includes(first);
}

/** One problem for each piece of evidence that leads to no file of the built site (`berkas`: paths below the output folder). */
export function buktiPutus(bukti: readonly { slug: string; alamat: string }[], berkas: ReadonlySet<string>): Masalah[] {
  return bukti.flatMap(({ slug, alamat }) => {
    if (!alamat.startsWith('/')) return [];
    const path = alamat.replace(/[?#].*$/, '');
    return adaDiSitus(path.slice(1), berkas) ? [] : [alamatPutus(slug, path)];
  });
}

function alamatPutus(slug: string, alamat: string): Masalah {
  return {
    berkas: `bukti/${slug}.md`,
    bidang: 'alamat',
    label: 'Alamat',
    nilai: tampilkanNilai(alamat),
    harapan: 'halaman atau berkas yang ada di situs ini',
    perbaikan: 'periksa ejaan alamat itu; berita harus sudah terbit',
  };
}
