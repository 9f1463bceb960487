import { keSen, NOL, type Sen, tambah } from '../model/uang.ts';
import { bacaUangLonggar } from './bidang-sumber.ts';
import { jalurUangSmep, kolomUang } from './kolom-uang.ts';
import type { Pembaca } from './pembaca.ts';
import type { BidangUang } from './pecahan.ts';

/** What a rejected row states all the same, so that the sums of its file stay whole. */
export interface UangDitolak {
  uang: { bidang: BidangUang; sen: Sen }[];
  /** Amounts of the reader's `uangLain` columns, in their order; rupiah. */
  uangLain: (number | null)[];
}

/** The amounts of a row that no package is made of; what is no amount there counts for nothing. */
export function uangDitolak(row: unknown, pembaca: Pembaca): UangDitolak {
  const uang = pembaca.uang.flatMap((bidang) => {
    const sen =
      pembaca.bagian === undefined ? uangKolom(row, bidang, pembaca) : jumlahJalur(row, jalurUangSmep(bidang));
    return sen === null ? [] : [{ bidang, sen }];
  });
  const uangLain = Object.keys(pembaca.uangLain ?? {}).map((k) => bacaUangLonggar(sel(row, k, pembaca)));
  return { uang, uangLain };
}

function uangKolom(row: unknown, bidang: BidangUang, pembaca: Pembaca): Sen | null {
  for (const kolom of kolomUang(bidang)) {
    const rupiah = bacaUangLonggar(sel(row, kolom, pembaca));
    if (rupiah !== null) return keSen(rupiah);
  }
  return null;
}

/** A cell under its base name or the one it has in the reader's generation. */
function sel(row: unknown, kolom: string, { alias }: Pembaca): unknown {
  const own = anggota(row, kolom);
  if (own != null || alias === undefined) return own;
  for (const [lain, baku] of alias) if (baku === kolom && anggota(row, lain) != null) return anggota(row, lain);
  return own;
}

function jumlahJalur(value: unknown, [kunci, ...lanjut]: readonly string[]): Sen | null {
  if (Array.isArray(value)) {
    const bagian = value.flatMap((v: unknown) => jumlahJalur(v, kunci === undefined ? [] : [kunci, ...lanjut]) ?? []);
    return bagian.length === 0 ? null : bagian.reduce((sum, sen) => tambah(sum, sen), NOL);
  }
  if (kunci !== undefined) return jumlahJalur(anggota(value, kunci), lanjut);
  const rupiah = bacaUangLonggar(value);
  return rupiah === null ? null : keSen(rupiah);
}

function anggota(value: unknown, kunci: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[kunci] : undefined;
}
