/** Old addresses and where they lead: the `aliases` of entries, and withdrawn addresses with a page in their place. */
import type { Ditarik } from '../schemas/alamat-ditarik.ts';
import { alamatEntri, type KoleksiMarkdown } from '../schemas/koleksi.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';

/** An entry with its page and the addresses that lead to it. */
export interface EntriBeralamat {
  /** File below the content folder. */
  berkas: string;
  alamat: string;
  aliases: readonly string[];
}

/** An entry of a collection as far as addresses go, in a list; none when the collection has no pages of its own. */
export function entriBeralamat(koleksi: KoleksiMarkdown, slug: string, data: unknown): EntriBeralamat[] {
  const alamat = alamatEntri(koleksi, slug);
  const { aliases = [] } = data as { aliases?: string[] };
  return alamat === undefined ? [] : [{ berkas: `${koleksi.folder}/${slug}.md`, alamat, aliases }];
}

/** What stands at an old address. */
export interface AlihAlamat {
  alamat: string;
  /** Address it leads to; null when nothing takes its place. */
  ke: string | null;
  ditarik: Ditarik | null;
}

/** Everything at old addresses, in order; only sound when `masalahAlih` found nothing. */
export function daftarAlih(entri: readonly EntriBeralamat[], ditarik: readonly Ditarik[]): AlihAlamat[] {
  return [
    ...entri.flatMap(({ alamat, aliases }) => aliases.map((lama) => ({ alamat: lama, ke: alamat, ditarik: null }))),
    ...ditarik.map((d) => ({ alamat: d.alamat, ke: d.pengganti ?? null, ditarik: d })),
  ].sort((a, b) => (a.alamat < b.alamat ? -1 : 1));
}

/**
 * One problem for each old address that is another page's own, that two want, or that leads to a page which itself leads on (a chain), each naming
 * both files. `terpakai` says whether an address belongs to the site's own pages.
 */
export function masalahAlih(
  entri: readonly EntriBeralamat[],
  ditarik: { berkas: string; isi: readonly Ditarik[] },
  terpakai: (alamat: string) => boolean,
): Masalah[] {
  const pemilik = new Map(entri.map((e) => [e.alamat, e.berkas]));
  const lama = [
    ...entri.flatMap((e) =>
      e.aliases.map((alamat, i) => ({
        alamat,
        berkas: e.berkas,
        bidang: `aliases.${i}`,
        label: 'Alamat lama',
        ke: undefined as string | undefined,
      })),
    ),
    ...ditarik.isi.map((d, i) => ({
      alamat: d.alamat,
      berkas: ditarik.berkas,
      bidang: `ditarik.${i}.alamat`,
      label: 'Alamat yang ditarik',
      ke: d.pengganti,
    })),
  ];
  const pertama = new Map<string, string>();
  return lama.flatMap(({ alamat, berkas, bidang, label, ke }) => {
    const at = { berkas, bidang, label, nilai: tampilkanNilai(alamat) };
    const sudah = pertama.get(alamat);
    if (sudah === undefined) pertama.set(alamat, berkas);
    const masalah: Masalah[] = [];
    const milik = pemilik.get(alamat);
    if (milik !== undefined)
      masalah.push({
        ...at,
        harapan:
          milik === berkas
            ? 'alamat selain alamat halaman ini sendiri'
            : `alamat yang tidak dipakai halaman lain; itu halaman ${milik}`,
        perbaikan: milik === berkas ? 'hapus butir itu' : `hapus butir itu, atau ganti nama ${milik}`,
      });
    else if (terpakai(alamat))
      masalah.push({ ...at, harapan: 'alamat yang bukan halaman tetap situs ini', perbaikan: 'hapus butir itu' });
    if (sudah !== undefined)
      masalah.push({
        ...at,
        harapan: `alamat yang disebut sekali; ${sudah === berkas ? 'berkas ini menyebutnya dua kali' : `${sudah} menyebutnya juga`}`,
        perbaikan: 'sisakan pada satu berkas saja, karena satu alamat hanya dapat mengantar ke satu halaman',
      });
    const rantai = ke === undefined ? undefined : lama.find((l) => l.alamat === ke);
    if (rantai)
      masalah.push({
        ...at,
        bidang: bidang.replace(/alamat$/, 'pengganti'),
        label: 'Halaman pengganti',
        nilai: tampilkanNilai(ke),
        harapan: `alamat halaman yang masih ada, bukan alamat lama; ${rantai.berkas} mengalihkannya lagi`,
        perbaikan: 'tulis alamat halaman tujuan terakhirnya',
      });
    return masalah;
  });
}
