import type { Sen } from '../model/uang.ts';
import type { BarisPaket, Nasib, UangBaris } from './baris-paket.ts';
import { type BidangUang, UANG_TIAP_BARIS, uangPecahan } from './pecahan.ts';
import { samaBaru } from './sama-baru.ts';

/** Where each amount of a row went: stored (the chosen row's, every unique payment's), or the reason why it is not. */
export function nasibUang(
  row: BarisPaket,
  nasib: Nasib,
  chosen: (bidang: BidangUang) => BarisPaket | undefined,
): UangBaris[] {
  const hasil: UangBaris[] = [];
  for (const bidang of row.pembaca.uang) {
    const sen = uangPecahan(row.pecahan, bidang);
    if (sen === null) continue;
    const selisih =
      alasanNasib(nasib) ?? (UANG_TIAP_BARIS.has(bidang) ? null : alasanPilihan(row, sen, bidang, chosen(bidang)));
    hasil.push({ bidang, sen, selisih });
  }
  return hasil;
}

/** Amounts of a row that is not used at all. */
export function uangTakDipakai(row: Pick<BarisPaket, 'pembaca' | 'pecahan'>, alasan: string): UangBaris[] {
  return row.pembaca.uang.flatMap((bidang) => {
    const sen = uangPecahan(row.pecahan, bidang);
    return sen === null ? [] : [{ bidang, sen, selisih: alasan }];
  });
}

/** The first row, in the order of trust, that states each field. */
export function pilihBaris(rows: readonly BarisPaket[]): (bidang: BidangUang) => BarisPaket | undefined {
  const chosen = new Map<BidangUang, BarisPaket>();
  for (const row of rows)
    for (const bidang of row.pembaca.uang)
      if (!chosen.has(bidang) && uangPecahan(row.pecahan, bidang) !== null) chosen.set(bidang, row);
  return (bidang) => chosen.get(bidang);
}

/** Why the money of a row with this fate is not stored, or null when it may be. */
function alasanNasib(nasib: Nasib): string | null {
  if (typeof nasib === 'object') return nasib.tidakDipakai;
  return nasib === 'berulang' ? 'baris berulang' : null;
}

function alasanPilihan(row: BarisPaket, sen: Sen, bidang: BidangUang, chosen: BarisPaket | undefined): string | null {
  if (chosen === undefined || row === chosen) return null;
  const sama = uangPecahan(chosen.pecahan, bidang) === sen;
  if (row.urutan === chosen.urutan) {
    if (row.pecahan.versi < chosen.pecahan.versi) return 'diganti versi atau adendum yang lebih baru';
    if (!samaBaru(row, chosen)) return 'diganti baris lain yang lebih baru';
    return sama
      ? 'sudah dihitung dari baris lain yang sama barunya'
      : 'berbeda, sama barunya; dipakai satu menurut urutan isi';
  }
  return sama
    ? `sudah dihitung dari ${chosen.pembaca.dataset}`
    : `berbeda; yang dipakai dari ${chosen.pembaca.dataset}`;
}
