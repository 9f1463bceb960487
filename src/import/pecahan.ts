import type { Jenis } from '../acuan/jenis.ts';
import type { Metode } from '../acuan/metode.ts';
import type { Opd } from '../schemas/opd.ts';
import type { Paket, Progres, Status } from '../schemas/paket.ts';
import { keSen, NOL, type Sen, tambah } from '../model/uang.ts';

/** A contract as one row tells it; rupiah. */
export interface KontrakSumber {
  nilai: number | null;
  tanggal: string | null;
  pdn: number | null;
  umk: number | null;
  tuntas: boolean | null;
}

/** A supplier as one row tells it, before it is decided whether a name may be shown. */
export interface PenyediaSumber {
  /** kd_penyedia. */
  kode: string | null;
  nama: string | null;
  /** What the row says of the form of business; null when it does not. */
  bentuk: 'perorangan' | 'badan-usaha' | null;
}

/** What one row knows of its package; null and absent both mean that it does not know. */
export interface Isi {
  nama?: string | null;
  metode?: Metode | null;
  jenis?: Jenis | null;
  /** The kind of procurement says that the supplier is a person. */
  perorangan?: boolean;
  sumberDana?: string | null;
  lokasi?: string | null;
  status?: Status | null;
  rup?: Paket['rup'];
  pagu?: number | null;
  hps?: number | null;
  versi?: number | null;
  diumumkan?: string | null;
  ditetapkan?: string | null;
  kontrak?: KontrakSumber | null;
  mulai?: string | null;
  selesai?: string | null;
  penyedia?: PenyediaSumber | null;
  /** The row shows that the supplier was chosen (award letter, contract …), not merely invited. */
  terpilih?: boolean;
  pembayaran?: Paket['pembayaran'];
  /** Per cent as the source has it, which may be out of range. */
  fisik?: number | null;
  serahTerima?: string | null;
  progres?: Progres[];
}

/** A row become part of a package, or a work unit. */
export type Pecahan = PecahanPaket | { jenis: 'opd'; opd: Opd };

/** Part of the package `id`. */
export interface PecahanPaket {
  jenis: 'paket';
  id: string;
  /** Budget year the row names. */
  tahun: number;
  opd: Opd;
  /** Version of the announcement or addendum; the later one wins. */
  versi: number;
  /** When the source was drawn (`_event_date`, SMEP's dieksporPada): the newer one wins; null when it does not say. */
  ditarik: string | null;
  /** What makes another row a mere repeat of this one, where that is not its whole content. */
  kunciUlang?: string;
  /** Words of the row that no spelling table knows, for the report: `mtd_pemilihan "Mini Kompetisi"`. */
  asing?: string[];
  isi: Isi;
}

/** Money fields that are reconciled with the source. */
export const BIDANG_UANG = ['hps', 'nilai_kontrak', 'besar_pembayaran'] as const;
/** A money field that is reconciled. */
export type BidangUang = (typeof BIDANG_UANG)[number];

/** What a row states of a money field, in sen; null when it states nothing. */
export function uangIsi(isi: Isi, bidang: BidangUang): Sen | null {
  switch (bidang) {
    case 'hps':
      return keSen(isi.hps ?? null);
    case 'nilai_kontrak':
      return keSen(isi.kontrak?.nilai ?? null);
    case 'besar_pembayaran':
      return isi.pembayaran && isi.pembayaran.length > 0
        ? isi.pembayaran.reduce((sum, p) => tambah(sum, keSen(p.nilai)), NOL)
        : null;
  }
}

/** The first known value of a field, in the order given; null when none knows it. */
export function pertama<K extends keyof Isi>(isi: readonly Isi[], bidang: K): NonNullable<Isi[K]> | null {
  for (const i of isi) if (i[bidang] != null) return i[bidang];
  return null;
}
