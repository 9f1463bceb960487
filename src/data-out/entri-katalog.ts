import type { Berkas, BerkasTercatat, BerkasTerukur } from './berkas.ts';

/** One data set of the catalogue with everything published of it. */
export interface EntriKatalog<B extends BerkasTercatat = BerkasTerukur> {
  /** Stable name: `paket-2026`. */
  id: string;
  judul: string;
  /** What it is, in plain words. */
  uraian: string;
  contoh: boolean;
  /** Days (WIB) the data cover. */
  periode: { mulai: string; selesai: string };
  /** Who made the figures. */
  sumber: string;
  /** Moment of the export, or null where there is no export. */
  diekspor: string | null;
  /** Moment of the import, or null where the data are entered by hand. */
  diimpor: string | null;
  /** Records and what they are: `1.000 paket`. */
  baris: { banyak: number; satuan: string };
  berkas: B[];
  /** Budget year, for data sets of one year. */
  tahun: number | null;
}

/** The parts of a file that differ from its address. */
export function berkasJson(alamat: string, isian: Pick<Berkas, 'uraian' | 'baris' | 'isi'>): Berkas {
  return { alamat, jenisMedia: 'application/json;charset=utf-8', bentuk: 'JSON', ...isian };
}

/** A CSV file. */
export function berkasCsv(alamat: string, isian: Pick<Berkas, 'uraian' | 'baris' | 'isi'>): Berkas {
  return { alamat, jenisMedia: 'text/csv;charset=utf-8', bentuk: 'CSV', ...isian };
}
