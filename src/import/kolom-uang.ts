import type { BidangUang } from './pecahan.ts';

/** Columns in which a money field stands where its name is another; of nested rows (SMEP) dotted, a list summed. */
const KOLOM: Partial<Record<BidangUang, readonly string[]>> = {
  pagu_rup: ['pagu'],
  pesanan: ['total_harga', 'valuasi'],
};
const KOLOM_SMEP: Partial<Record<BidangUang, string>> = {
  hps: 'pemilihan.hps',
  nilai_kontrak: 'kontrak.nilai',
  nilai_pdn_kontrak: 'kontrak.pdn',
  nilai_umk_kontrak: 'kontrak.umk',
  besar_pembayaran: 'pembayaran.nilai',
};

/** Columns that may hold a money field in plain rows, by the names of the base reader. */
export function kolomUang(bidang: BidangUang): readonly string[] {
  return KOLOM[bidang] ?? [bidang];
}

/** Where a money field stands in a package of SMEP. */
export function jalurUangSmep(bidang: BidangUang): readonly string[] {
  return (KOLOM_SMEP[bidang] ?? bidang).split('.');
}
