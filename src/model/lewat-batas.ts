/** Contracts past their end on a day, by dated events only. */
import type { Paket } from '../schemas/paket.ts';
import { gagal, nilaiKontrak } from './angka-paket.ts';
import { type Jumlah, jumlahkan } from './jumlah.ts';
import { tahap } from './tahap.ts';

/** Contracts under way on a day: those past their end, and those of which the source does not tell. */
export interface LewatBatas {
  /** Contracts signed by that day and not handed over by then, whose end is known. */
  berjalan: number;
  /** Of them, those whose end was before that day. */
  lewat: readonly Paket[];
  nilai: Jumlah;
  /** Signed by that day, but their end is not recorded, or they are complete and nobody knows since when. */
  tidakDiketahui: number;
}

/** Contracts past their end on `hari` (`2026-10-31`). Contracts without a date have no place in it. */
export function hitungLewatBatas(paket: readonly Paket[], hari: string): LewatBatas {
  const signed = paket.filter((p) => !gagal(p) && p.kontrak?.tanggal != null && p.kontrak.tanggal <= hari);
  const open = signed.filter((p) => p.serahTerima === null || p.serahTerima > hari);
  const tellable = open.filter((p) => p.kontrak?.selesai != null && !selesaiEntahKapan(p));
  const lewat = tellable.filter((p) => (p.kontrak?.selesai ?? hari) < hari);
  return {
    berjalan: tellable.length,
    lewat,
    nilai: jumlahkan(lewat, nilaiKontrak),
    tidakDiketahui: open.length - tellable.length,
  };
}

function selesaiEntahKapan(p: Paket): boolean {
  return p.serahTerima === null && (tahap(p) === 'selesai' || p.fisik === 100);
}
