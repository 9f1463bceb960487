/** Evidence of the Zona Integritas must exist: what a sheet refers to, and where each piece leads. */
import { kodeInduk } from '../acuan/lke/kerangka.ts';
import type { Bukti } from '../schemas/bukti.ts';
import { ALAMAT_TERPAKAI, FOLDER_MEDIA, KOLEKSI, type KoleksiMarkdown } from '../schemas/koleksi.ts';
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

/** One problem for each piece of evidence that leads to an entry the content does not have (`entri`: addresses of all entries). */
export function masalahAlamatBukti(bukti: readonly EntriBukti[], entri: readonly string[]): Masalah[] {
  return bukti.flatMap(({ slug, data: { alamat } }) => {
    const path = alamat === undefined ? undefined : jalurSitus(alamat);
    return path === undefined || mungkinAda(path, entri) ? [] : [alamatPutus(slug, path)];
  });
}

/** The path of an address on this site, without query and anchor; undefined for another site's. */
export function jalurSitus(alamat: string): string | undefined {
  return alamat.startsWith('/') ? alamat.replace(/[?#].*$/, '') : undefined;
}

/** Whether a path may become a page or file of the site, as far as the content tells before it is built; `entri`: addresses of all entries. */
export function mungkinAda(path: string, entri: readonly string[]): boolean {
  const first = path.split('/')[1] ?? '';
  if (path.startsWith(`/${FOLDER_MEDIA}/`)) return true;
  if (LETAK.some((l) => path.startsWith(l) && path !== l && path.endsWith('/'))) return entri.includes(path);
  return first === '' || ALAMAT_TERPAKAI.includes(first) || entri.includes(`/${first}/`);
}

/** Addresses below which entries stand, but the site's own root. */
const LETAK = Object.values<KoleksiMarkdown>(KOLEKSI).flatMap((k) => (k.letak && k.letak !== '/' ? [k.letak] : []));

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
