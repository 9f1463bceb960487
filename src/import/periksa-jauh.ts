/** A look at packages by another thread: what it is sent and answers, and its part of the work. Packages pass as the lines they are stored as. */
import { kodeCatatan } from '../model/pemeriksaan/periksa-paket.ts';
import type { Paket } from '../schemas/paket.ts';
import type { BarisTertulis } from './baris-tertulis.ts';
import { type BahanPeriksa, PemeriksaPaket, type TemuanPaket } from './pemeriksa-paket.ts';
import { samaPersis } from './sama-persis.ts';

/** What the other thread is sent: a year begins, some of its packages, the year ends. */
export type KirimanPaket = { mulai: BahanPeriksa } | BarisTertulis | { habis: true };

/** What the packages of a year that were sent are found to be. */
export interface HasilJauh {
  temuan: TemuanPaket[];
  /** Those that their schema gives back otherwise than they were: place and line. */
  diganti: { i: number; baris: string }[];
  /** Codes of the notes of each package, parted by spaces; a line for each package from place `dari` on. */
  kode: { dari: number; baris: string }[];
}

/** Another thread that looks at packages of one year. */
export interface PemeriksaJauh {
  /** Whether it has enough to do, so that the next packages are sooner looked at by who asks. */
  sibuk: () => boolean;
  kirim: (paket: BarisTertulis) => void;
  /** All that was found; null when the thread failed, so that somebody else is to look at all of them. */
  habis: () => Promise<HasilJauh | null>;
}

/** The other thread's side: takes what is sent and answers at the end of each year. */
export class PenerimaPaket {
  #tahun: { pemeriksa: PemeriksaPaket; bahan: BahanPeriksa; hasil: Omit<HasilJauh, 'temuan'> } | undefined;

  /** What was found, once the year has ended. */
  terima(kiriman: KirimanPaket): HasilJauh | null {
    if ('mulai' in kiriman) {
      const bahan = kiriman.mulai;
      this.#tahun = { pemeriksa: new PemeriksaPaket(bahan), bahan, hasil: { diganti: [], kode: [] } };
      return null;
    }
    if (!this.#tahun) throw new Error('paket tanpa tahun');
    const { pemeriksa, bahan, hasil } = this.#tahun;
    if ('habis' in kiriman) return { ...hasil, temuan: pemeriksa.temuan };
    const { dari, baris } = kiriman;
    const asli = JSON.parse(`[${baris}]`) as Paket[];
    const paket = asli.map((p, k) => pemeriksa.periksa(p, dari + k));
    hasil.kode.push({ dari, baris: paket.map((p) => kodeCatatan(p, bahan.konteks).join(' ')).join('\n') });
    for (const [k, p] of paket.entries())
      if (!samaPersis(asli[k], p)) hasil.diganti.push({ i: dari + k, baris: JSON.stringify(p) });
    return null;
  }
}
