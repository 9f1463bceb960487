/** What a helper, another thread that reads files, is asked and answers: plain values only, for they pass from one thread to the other. */
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import type { BarisTerbaca, TabelTerbaca } from './baca-tabel.ts';
import type { IsiBerkas } from './baca-berkas.ts';
import { IngatanOpd } from './ingatan-opd.ts';
import type { NilaiTertutup } from './nilai-tertutup.ts';
import { DAFTAR_PEMBACA } from './pembaca/daftar.ts';
import type { BahanPeriksa } from './pemeriksa-paket.ts';
import type { HasilJauh, KirimanPaket, PemeriksaJauh } from './periksa-jauh.ts';

/** A file to read, and the dataset that is meant (`--jenis`). */
export interface Tugas {
  jalur: string;
  jenis: string | undefined;
}

/** Another thread that reads whole files, and later looks at packages. */
export interface Pembantu {
  /** Reads a file; null when the helper itself has failed, so that the file is to be read by somebody else. */
  baca: (tugas: Tugas, lapor: (dibaca: number) => void) => Promise<{ isi: IsiBerkas; tertutup: NilaiTertutup } | null>;
  /** Begins to look at the packages of one year, after those of the years begun before. */
  periksa: (bahan: BahanPeriksa) => PemeriksaJauh;
  /** Ends it; what it held in memory is given back by then. */
  tutup: () => Promise<unknown>;
}

/** All that a helper is sent; in `selesaiDiperiksa` it counts the lots of packages that it has looked at. */
export type Kiriman =
  Tugas | Exclude<KirimanPaket, { mulai: BahanPeriksa }> | { mulai: BahanPeriksa; selesaiDiperiksa: Int32Array };

/** All that a helper tells. */
export type Jawaban = Kabar | { terperiksa: HasilJauh };

/** A table without its rows and with its reader by its place in the list. */
type TabelKosong = Omit<TabelTerbaca, 'baris' | 'pembaca'> & { pembaca: number | null };

/** What a helper tells of a file: how far it is, rows of one of its tables (as JSON, which passes fastest), and at last all the rest. */
export type Kabar =
  | { dibaca: number }
  | { tabel: number; baris: string }
  | { tabel: TabelKosong[]; peringatan: string[]; tertutup: NilaiTertutup }
  | { judul: string; masalah: readonly Masalah[]; tertutup: NilaiTertutup };

/** The last news of a file, whose rows went before. */
export function kabarTerakhir(isi: IsiBerkas, tertutup: NilaiTertutup): Kabar {
  if (isi instanceof GalatMasukan) return { judul: isi.message, masalah: isi.masalah, tertutup };
  const tabel = isi.tabel.map((t) => ({
    ...t,
    baris: [],
    pembaca: t.pembaca && DAFTAR_PEMBACA.indexOf(t.pembaca),
  }));
  return { tabel, peringatan: isi.peringatan, tertutup };
}

/** Puts together what a helper tells of one file. */
export class PenerimaKabar {
  readonly #baris = new Map<number, BarisTerbaca[]>();
  readonly #opd = new IngatanOpd();

  /** Takes news; what the file holds once it is the last. */
  terima(kabar: Kabar): { isi: IsiBerkas; tertutup: NilaiTertutup } | null {
    if ('dibaca' in kabar) return null;
    if ('baris' in kabar) {
      const known = this.#baris.get(kabar.tabel) ?? [];
      this.#baris.set(kabar.tabel, known);
      for (const row of JSON.parse(kabar.baris) as BarisTerbaca[]) {
        row.pecahan.opd = this.#opd.sama(row.pecahan.opd);
        known.push(row);
      }
      return null;
    }
    const { tertutup } = kabar;
    if ('judul' in kabar) return { isi: new GalatMasukan(kabar.judul, kabar.masalah), tertutup };
    const tabel = kabar.tabel.map((t, i) => ({
      ...t,
      pembaca: t.pembaca === null ? null : (DAFTAR_PEMBACA[t.pembaca] ?? null),
      baris: this.#baris.get(i) ?? [],
    }));
    return { isi: { tabel, peringatan: kabar.peringatan }, tertutup };
  }
}
