import type { Sen } from '../model/uang.ts';
import type { BarisPaket, Nasib, NasibBaris } from './baris-paket.ts';
import { BIDANG_UANG, type BidangUang, uangIsi } from './pecahan.ts';

/** Where each amount of a row went: stored (the chosen row's, every unique payment's), or the reason why it is not. */
export function nasibUang(
  row: BarisPaket,
  nasib: Nasib,
  chosen: { hps: BarisPaket | undefined; nilai_kontrak: BarisPaket | undefined },
): NasibBaris['uang'] {
  return BIDANG_UANG.flatMap((bidang) => {
    const sen = uangIsi(row.pecahan.isi, bidang);
    if (sen === null || !row.pembaca.uang.includes(bidang)) return [];
    const selisih =
      bidang === 'besar_pembayaran'
        ? alasanNasib(nasib)
        : (alasanNasib(nasib) ?? alasanPilihan(row, sen, bidang, chosen[bidang]));
    return [{ bidang, sen, selisih }];
  });
}

/** Why the money of a row with this fate is not stored, or null when it may be. */
function alasanNasib(nasib: Nasib): string | null {
  if (typeof nasib === 'object') return nasib.tidakDipakai;
  return nasib === 'berulang' ? 'baris berulang' : null;
}

function alasanPilihan(row: BarisPaket, sen: Sen, bidang: BidangUang, chosen: BarisPaket | undefined): string | null {
  if (chosen === undefined || row === chosen) return null;
  if (row.urutan === chosen.urutan)
    return row.pecahan.versi < chosen.pecahan.versi
      ? 'diganti versi atau adendum yang lebih baru'
      : 'diganti baris lain yang lebih baru';
  return uangIsi(chosen.pecahan.isi, bidang) === sen
    ? `sudah dihitung dari ${chosen.pembaca.dataset}`
    : `berbeda; yang dipakai dari ${chosen.pembaca.dataset}`;
}
