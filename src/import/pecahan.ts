import type { Jenis } from '../acuan/jenis.ts';
import type { Metode } from '../acuan/metode.ts';
import type { Opd, OpdDataset } from '../schemas/opd.ts';
import type { Paket, Progres, Status } from '../schemas/paket.ts';
import { keRupiah, keSen, NOL, type Sen, tambah } from '../model/uang.ts';

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

/** A stage of a tender as one row tells it; `urutan` is the source's number of the step (kd_akt). */
export type TahapanSumber = Paket['jadwal'][number] & { urutan: number | null };

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
  /** Day of the award letter (SPPBJ), which is not that of the award. */
  ditunjuk?: string | null;
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
  /** An order in the catalogue or online shop: no contract and no payment. */
  pesanan?: Paket['pesanan'];
  /** What a recording (pencatatan, swakelola) states as a whole; its rows are `pembayaran`. */
  realisasi?: Paket['realisasi'];
  /** One bidder: whether an offer of his is recorded. */
  peserta?: { menawar: boolean };
  tahapan?: TahapanSumber;
  /** The whole schedule, from a source whose row is a whole package. */
  jadwal?: Paket['jadwal'];
  /** How many bidders, from a source that states the number. */
  banyakPeserta?: Paket['peserta'];
}

/** A work unit of a list, with its budget where the list states one for a year. */
export interface PecahanOpd {
  jenis: 'opd';
  opd: Opd;
  /** kd_satker of RUP-MasterSatker, by which pencatatan swakelola and Toko Daring know the unit. */
  satker?: string | null;
  /** Budget year the figures are of; null or absent when the list is of no year. */
  tahun?: number | null;
  anggaran?: OpdDataset['anggaran'];
  uangLain?: readonly (number | null)[];
}

/** A row become part of a package, or a work unit. */
export type Pecahan = PecahanPaket | PecahanOpd;

/** Part of the package `id`. */
export interface PecahanPaket {
  jenis: 'paket';
  id: string;
  /** Budget year the row names. */
  tahun: number;
  /** The work unit; its code is empty when the row names none (`lengkapi-opd.ts` then finds it). */
  opd: Opd;
  /** kd_satker of RUP-MasterSatker, where the row has no kd_satker_str. */
  satker?: string | null;
  /** Version of the announcement or addendum; the later one wins. */
  versi: number;
  /** When the source was drawn (`_event_date`, SMEP's dieksporPada): the newer one wins; null when it does not say. */
  ditarik: string | null;
  /** What makes another row a mere repeat of this one, where that is not its whole content. */
  kunciUlang?: string;
  /** Words of the row that no spelling table knows, for the report: `mtd_pemilihan "Mini Kompetisi"`. */
  asing?: string[];
  /** Why the row says nothing that a package holds: it is then counted as unused. */
  takDipakai?: string;
  /** Amounts of the reader's `uangLain` columns, in their order; rupiah. */
  uangLain?: readonly (number | null)[];
  isi: Isi;
}

/** Money fields that are reconciled with the source. */
export const BIDANG_UANG = [
  'pagu',
  'pagu_rup',
  'hps',
  'nilai_kontrak',
  'nilai_pdn_kontrak',
  'nilai_umk_kontrak',
  'besar_pembayaran',
  'total_realisasi',
  'nilai_pdn_pct',
  'nilai_umk_pct',
  'nilai_realisasi',
  'pesanan',
  'belanja_pengadaan',
  'total_belanja',
] as const;
/** A money field that is reconciled. */
export type BidangUang = (typeof BIDANG_UANG)[number];
/** Fields of which every row's amount is stored, not one chosen row's. */
export const UANG_TIAP_BARIS: ReadonlySet<BidangUang> = new Set<BidangUang>(['besar_pembayaran', 'nilai_realisasi']);

/** What a row states of a money field, in sen; null when it states nothing. */
export function uangPecahan(pecahan: Pecahan, bidang: BidangUang): Sen | null {
  if (pecahan.jenis === 'paket') return keSen(rupiahIsi(pecahan.isi, bidang));
  if (bidang === 'belanja_pengadaan') return keSen(pecahan.anggaran?.pengadaan ?? null);
  return bidang === 'total_belanja' ? keSen(pecahan.anggaran?.total ?? null) : null;
}

function rupiahIsi(isi: Isi, bidang: BidangUang): number | null {
  switch (bidang) {
    case 'pagu':
      return isi.pagu ?? null;
    case 'pagu_rup':
      return isi.rup?.[0]?.pagu ?? null;
    case 'hps':
      return isi.hps ?? null;
    case 'nilai_kontrak':
      return isi.kontrak?.nilai ?? null;
    case 'nilai_pdn_kontrak':
      return isi.kontrak?.pdn ?? null;
    case 'nilai_umk_kontrak':
      return isi.kontrak?.umk ?? null;
    case 'total_realisasi':
      return isi.realisasi?.nilai ?? null;
    case 'nilai_pdn_pct':
      return isi.realisasi?.pdn ?? null;
    case 'nilai_umk_pct':
      return isi.realisasi?.umk ?? null;
    case 'pesanan':
      return isi.pesanan?.nilai ?? null;
    case 'besar_pembayaran':
    case 'nilai_realisasi':
      return jumlahPembayaran(isi.pembayaran);
    default:
      return null;
  }
}

function jumlahPembayaran(pembayaran: Isi['pembayaran']): number | null {
  if (pembayaran === undefined || pembayaran.length === 0) return null;
  return keRupiah(pembayaran.reduce((sum, p) => tambah(sum, keSen(p.nilai)), NOL));
}

/** The first known value of a field, in the order given; null when none knows it. */
export function pertama<K extends keyof Isi>(isi: readonly Isi[], bidang: K): NonNullable<Isi[K]> | null {
  for (const i of isi) if (i[bidang] != null) return i[bidang];
  return null;
}
