import type { Sen } from '../model/uang.ts';
import type { Pembaca } from './pembaca.ts';
import type { BidangUang, PecahanPaket } from './pecahan.ts';

/** A row on its way into a package. */
export interface BarisPaket {
  /** Index of its table, and row counted from 1. */
  tabel: number;
  nomor: number;
  /** Place of its reader in the order of trust. */
  urutan: number;
  pembaca: Pembaca;
  pecahan: PecahanPaket;
}

/** What became of a row: made a package, joined one, repeats another row, was rejected, or is not used for the reason given. */
export type Nasib = 'dibuat' | 'digabung' | 'berulang' | 'ditolak' | { tidakDipakai: string };

/** A row with its fate; for each amount it states, null (stored in the data set) or the reason why it is not. */
export interface NasibBaris {
  tabel: number;
  nasib: Nasib;
  uang: readonly UangBaris[];
}

/** An amount that a row states. */
export interface UangBaris {
  bidang: BidangUang;
  sen: Sen;
  selisih: string | null;
}
