import type { Jenis } from './jenis.ts';

/** Highest value of a pengadaan langsung per kind, with the day it holds from. Rupiah. */
export interface AmbangPengadaanLangsung {
  jenis: Jenis;
  /** First day it holds, WIB. */
  sejak: string;
  /** Rupiah; at most this much. */
  batas: number;
  /** Regulation and, where the text itself was not at hand, how it is known. */
  sumber: string;
}

const PERPRES_2018 =
  'Perpres 16/2018 Pasal 1 angka 40 (menurut ringkasan aturan, belum dicocokkan dengan naskah resmi)';
const PERPRES_2025 =
  'Perpres 46/2025 Pasal 1 angka 40a (menurut ringkasan aturan, belum dicocokkan dengan naskah resmi)';
const KONSULTANSI = 'Perpres 16/2018 Pasal 1 angka 41 (belum dicocokkan dengan naskah resmi)';

/** Limits by the day they hold from; a later entry of a kind replaces the earlier one. */
export const AMBANG_PENGADAAN_LANGSUNG: readonly AmbangPengadaanLangsung[] = [
  { jenis: 'barang', sejak: '2018-03-22', batas: 200_000_000, sumber: PERPRES_2018 },
  { jenis: 'jasa-lainnya', sejak: '2018-03-22', batas: 200_000_000, sumber: PERPRES_2018 },
  { jenis: 'konstruksi', sejak: '2018-03-22', batas: 200_000_000, sumber: PERPRES_2018 },
  { jenis: 'konsultansi', sejak: '2018-03-22', batas: 100_000_000, sumber: KONSULTANSI },
  { jenis: 'konstruksi', sejak: '2025-04-30', batas: 400_000_000, sumber: PERPRES_2025 },
];

/** The limit of a kind on a day, or null before any is known. */
export function ambangPengadaanLangsung(jenis: Jenis, hari: string): AmbangPengadaanLangsung | null {
  let held: AmbangPengadaanLangsung | null = null;
  for (const a of AMBANG_PENGADAAN_LANGSUNG)
    if (a.jenis === jenis && a.sejak <= hari && (held === null || a.sejak >= held.sejak)) held = a;
  return held;
}
