/** Random entries of every collection of the CMS, laid in a scratch folder, and the field of each that an editor types in. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { buatKonfigurasiCms } from '../../src/cms/konfigurasi.ts';
import { periksaEntri } from '../../src/cms/periksa-entri.ts';
import { type SkemaEntri, skemaEntri } from '../../src/cms/skema-entri.ts';
import type { BidangCms, KoleksiCms } from '../../src/cms/tipe-decap.ts';
import { urutanBidang } from '../../src/cms/urutan-bidang.ts';
import { rapikan } from '../../src/schemas/bidang.ts';
import { situsContoh } from './situs-contoh.ts';
import { nilaiAcak } from './naskah-acak.ts';

/** One form of the CMS: the entries of a folder, or one settings file. */
export interface Formulir {
  /** Name for people: `berita`, `pengaturan/situs`. */
  nama: string;
  koleksi: KoleksiCms;
  /** Name of the settings file; absent of a folder. */
  slug?: string;
  bidang: readonly BidangCms[];
  skema: SkemaEntri;
}

/** An entry of a form, as it lies in its file. */
export interface NaskahUji {
  slug: string;
  /** File below the content folder. */
  berkas: string;
  data: Readonly<Record<string, unknown>>;
}

/** A field of text, where it lies in an entry. */
export interface IsianTeks {
  bidang: BidangCms;
  jalur: readonly (string | number)[];
}

/** Seed of everything random here. */
export const BIBIT = 20_261_125;
const CONTOH_ACAK = 40;
const MEDIA = ['media/foto.webp', 'media/2026/a-b_c.1.jpg', 'media/laporan.pdf', 'media/a/b.xlsx'];
/** A picture of one point (GIF; browsers look at the bytes, not at the name). */
const GAMBAR = Buffer.from('R0lGODlhAQABAIAAAAtTUQAAACwAAAAAAQABAAACAkQBADs=', 'base64');

/** Every form there is, in the order of the configuration. */
export function semuaFormulir(): Formulir[] {
  const { collections } = buatKonfigurasiCms({ situs: situsContoh, backend: 'lokal', basePath: '/' });
  return collections.flatMap((koleksi): Formulir[] =>
    koleksi.files
      ? koleksi.files.map((f) => ({
          nama: `${koleksi.name}/${f.name}`,
          koleksi,
          slug: f.name,
          bidang: f.fields,
          skema: skemaEntri({ koleksi: koleksi.name, slug: f.name }),
        }))
      : [
          {
            nama: koleksi.name,
            koleksi,
            bidang: koleksi.fields ?? [],
            skema: skemaEntri({ koleksi: koleksi.name, slug: '' }),
          },
        ],
  );
}

/** Two random entries of a form that the CMS would save, the fullest of many and the barest, always the same. Throws an Error when too few can be typed in. */
export function naskahAcak(formulir: Formulir): [penuh: NaskahUji, sepi: NaskahUji] {
  const layak = fc
    .sample(dataAcak(formulir.skema), { numRuns: CONTOH_ACAK, seed: BIBIT })
    .filter((data) => isianTeks(formulir.bidang, data) !== undefined)
    .map((data, i) => ({ data, ...letak(formulir, data, `uji-${i}`) }))
    .filter(({ data, slug }) => periksaEntri({ koleksi: formulir.koleksi.name, slug, baru: false, data }).length === 0)
    .sort((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length);
  const penuh = layak[0];
  const sepi = layak.findLast((n) => formulir.slug !== undefined || n.slug !== penuh?.slug);
  if (!penuh || !sepi || penuh === sepi)
    throw new Error(`Tidak ada dua naskah acak yang dapat disunting di ${formulir.nama}.`);
  return [penuh, sepi];
}

/** Random data of a form, its Markdown among it, as `rapikan` leaves it. */
export function dataAcak({ skema, isi }: SkemaEntri): fc.Arbitrary<Record<string, unknown>> {
  const front = nilaiAcak(skema) as fc.Arbitrary<Record<string, unknown>>;
  return fc
    .tuple(front, isi ? nilaiAcak(isi) : fc.constant(undefined))
    .map(([f, body]) => rapikan({ ...f, ...(body === undefined ? {} : { body }) }) as Record<string, unknown>);
}

/** The text of an entry's file, as the CMS writes it. */
export function teksNaskah({ bidang, skema: { naskah } }: Formulir, data: object): string {
  return naskah.toFile(data, urutanBidang(bidang));
}

/** What a file of a form says to the build; throws when the schema refuses it. */
export function bacaNaskah({ skema: { skema, isi, naskah } }: Formulir, text: string): unknown {
  const { body, ...front } = naskah.fromFile(text);
  return { front: skema.parse(front), body: isi?.parse(body) };
}

/** Writes an entry into the content folder. */
export async function letakkan(isi: string, formulir: Formulir, naskah: NaskahUji): Promise<void> {
  const berkas = path.join(isi, naskah.berkas);
  await mkdir(path.dirname(berkas), { recursive: true });
  // at once: the CMS may be listing the folder
  await writeFile(`${berkas}~`, teksNaskah(formulir, naskah.data));
  await rename(`${berkas}~`, berkas);
}

/** Puts the pictures and documents random entries name into a content folder. */
export async function siapkanMedia(isi: string): Promise<void> {
  for (const nama of MEDIA) {
    await mkdir(path.dirname(path.join(isi, nama)), { recursive: true });
    await writeFile(path.join(isi, nama), GAMBAR);
  }
}

/** The first field of plain text that may not be empty, in the order of the form; one within a list only where the list has an item. */
export function isianTeks(bidang: readonly BidangCms[], data: unknown): IsianTeks | undefined {
  return isianWajib(bidang, data).find(({ bidang: { widget } }) => widget === 'string' || widget === 'text');
}

/** The fields of an entry that may not be empty, at every depth, with one value each. */
export function isianWajib(bidang: readonly BidangCms[], data: unknown): IsianTeks[] {
  if (typeof data !== 'object' || data === null) return [];
  const isi = data as Readonly<Record<string, unknown>>;
  return bidang.flatMap((b): IsianTeks[] => {
    const nilai = isi[b.name];
    if (b.widget !== 'object' && b.widget !== 'list')
      return b.required === false ? [] : [{ bidang: b, jalur: [b.name] }];
    const butir = b.widget === 'list' && Array.isArray(nilai) ? nilai.slice(0, 1) : [nilai];
    return butir.flatMap((n) =>
      isianWajib(anakBidang(b), n).map((dalam) => ({
        ...dalam,
        jalur: [b.name, ...(b.widget === 'list' ? [0] : []), ...dalam.jalur],
      })),
    );
  });
}

/** The fields within a group or a list of groups. */
export function anakBidang(b: BidangCms): readonly BidangCms[] {
  return 'fields' in b && b.fields ? b.fields : [];
}

function letak({ koleksi, slug, skema }: Formulir, data: object, nama: string): Pick<NaskahUji, 'slug' | 'berkas'> {
  if (slug !== undefined) {
    const berkas = koleksi.files?.find((f) => f.name === slug)?.file ?? '';
    return { slug, berkas };
  }
  const berkas = skema.dataset ? skema.dataset.namaDari(skema.skema.parse(data)) : `${nama}.${skema.naskah.ekstensi}`;
  return { slug: berkas.replace(/\.\w+$/, ''), berkas: `${koleksi.folder ?? ''}/${berkas}` };
}

/** The data of an entry with a text put in its place. */
export function denganTeks<T>(data: T, [kunci, ...sisa]: readonly (string | number)[], teks: string): T {
  if (kunci === undefined) return teks as T;
  if (Array.isArray(data)) return data.map((v: unknown, i) => (i === kunci ? denganTeks(v, sisa, teks) : v)) as T;
  const isi = data as Record<string, unknown>;
  return { ...isi, [kunci]: denganTeks(isi[kunci], sisa, teks) } as T;
}
