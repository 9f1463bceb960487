import type { PaketTahun, TahunAnggaran } from '../himpunan.ts';
import { slugDari } from '../slug.ts';
import { kecamatanDisebut, petaKecamatan } from './kecamatan-disebut.ts';

/** Packages of one subdistrict, newest year first. */
export interface Kecamatan {
  slug: string;
  /** Without the word Kecamatan. */
  nama: string;
  isi: PaketTahun[];
}

/** All packages by where they are; a package that names several subdistricts stands in each. */
export interface LokasiPaket {
  kecamatan: Kecamatan[];
  /** Packages that name at least one, each once. */
  bernama: PaketTahun[];
  /** With a location that names no subdistrict. */
  tanpaKecamatan: PaketTahun[];
  /** Without a location in the source. */
  tidakDicatat: PaketTahun[];
}

/** Sorts packages by place. Invented data do not hang on real names: their places are taken from their own texts. */
export function lokasiPaket(
  tahun: readonly TahunAnggaran[],
  daerah: string,
  nama: readonly string[] | undefined,
): LokasiPaket {
  const bebas = petaKecamatan(daerah, null);
  const terdaftar = nama === undefined || nama.length === 0 ? bebas : petaKecamatan(daerah, nama);
  const places = new Map<string, Kecamatan>();
  const hasil: LokasiPaket = { kecamatan: [], bernama: [], tanpaKecamatan: [], tidakDicatat: [] };
  const seen = new Set<string>();
  for (const data of tahun)
    for (const paket of data.paket) {
      if (seen.has(paket.id)) continue;
      seen.add(paket.id);
      const entry = { paket, data };
      if (paket.lokasi === null) hasil.tidakDicatat.push(entry);
      else {
        const names = kecamatanDisebut(paket.lokasi, data.impor.contoh ? bebas : terdaftar);
        (names.length === 0 ? hasil.tanpaKecamatan : hasil.bernama).push(entry);
        for (const name of names) {
          const slug = slugDari(name);
          const place = places.get(slug) ?? { slug, nama: name, isi: [] };
          place.isi.push(entry);
          places.set(slug, place);
        }
      }
    }
  hasil.kecamatan = [...places.values()].sort((a, b) => a.nama.localeCompare(b.nama, 'id', { numeric: true }));
  return hasil;
}
