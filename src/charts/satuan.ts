/** How the values of a generic chart are written, drawn and put into its table. */
import { formatBilangan, formatPersen, formatPoin, formatRupiah, formatRupiahRingkas } from '../model/format.ts';
import { keSen, type Sen } from '../model/uang.ts';
import { skalaRupiah } from './skala-rupiah.ts';

/** What a value counts: `rupiah` (in sen), `persen` (0 to 100 and beyond), `poin`, or things that are counted. */
export type Satuan =
  | 'rupiah'
  | 'persen'
  | 'poin'
  | 'paket'
  | 'tender'
  | 'kontrak'
  | 'pembayaran'
  | 'penyedia'
  | 'peserta'
  | 'orang'
  | 'hari';

/** How to write the values of a unit. All take the value as the model has it (money in sen). */
export interface TulisSatuan {
  /** As drawn on an axis: rupiah for money. */
  gambar: (n: number) => number;
  /** As people say it: `Rp12,4 miliar`, `43,2 %`, `412 paket`. */
  ringkas: (n: number | null) => string;
  /** Exact, with its unit. */
  tepat: (n: number | null) => string;
  /** A drawn value exactly, with its unit, for tooltips. */
  tepatGambar: (gambar: number) => string;
  /** Exact, without its unit, for a table's cell. */
  sel: (n: number | null) => string;
  /** The unit for a column's header: `rupiah`. */
  kepala: string;
  /** The unit an axis up to `terbesar` is marked in, and how a drawn value is written there. */
  sumbu: (terbesar: number) => { satuan: string; tulis: (gambar: number) => string };
}

/** How values of a unit are written. */
export function tulisSatuan(satuan: Satuan): TulisSatuan {
  if (satuan === 'rupiah') return RUPIAH;
  if (satuan === 'persen') return PERSEN;
  if (satuan === 'poin') return POIN;
  const dengan = (n: number | null) => (n === null ? '–' : `${formatBilangan(n, 2)} ${satuan}`);
  return {
    gambar: (n) => n,
    ringkas: dengan,
    tepat: dengan,
    tepatGambar: dengan,
    sel: (n) => formatBilangan(n, 2),
    kepala: satuan,
    sumbu: () => ({ satuan, tulis: (n) => formatBilangan(n, 2) }),
  };
}

const RUPIAH: TulisSatuan = {
  gambar: (n) => n / 100,
  ringkas: (n) => formatRupiahRingkas(n as Sen | null),
  tepat: (n) => formatRupiah(n as Sen | null),
  tepatGambar: (n) => formatRupiah(keSen(n)),
  sel: (n) => formatBilangan(n === null ? null : n / 100, 2),
  kepala: 'rupiah',
  sumbu: (terbesar) => skalaRupiah(terbesar / 100),
};

const PERSEN: TulisSatuan = {
  gambar: (n) => n,
  ringkas: (n) => formatPersen(n, 1),
  tepat: (n) => formatPersen(n, 2),
  tepatGambar: (n) => formatPersen(n, 2),
  sel: (n) => formatBilangan(n, 2),
  kepala: 'persen',
  sumbu: () => ({ satuan: 'persen', tulis: (n) => formatPersen(n, 1) }),
};

const POIN: TulisSatuan = {
  gambar: (n) => n,
  ringkas: (n) => formatPoin(n),
  tepat: (n) => formatPoin(n),
  tepatGambar: (n) => formatPoin(n),
  sel: (n) => formatPoin(n),
  kepala: 'poin',
  sumbu: () => ({ satuan: 'poin', tulis: (n) => formatBilangan(n, 2) }),
};
