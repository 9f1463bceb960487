/** From plan to hand-over: how many packages have come how far. */
import type { Paket } from '../schemas/paket.ts';
import type { Jumlah } from './jumlah.ts';
import { jumlahkanPagu } from './pagu.ts';
import { adaRencana } from './rencana.ts';
import { type Tahap, tahap } from './tahap.ts';

/** Steps in order; who has come to one has come through those before it. */
const LANGKAH: readonly { kode: Tahap; nama: string }[] = [
  { kode: 'rencana', nama: 'Direncanakan' },
  { kode: 'pemilihan', nama: 'Pemilihan dimulai' },
  { kode: 'terpilih', nama: 'Penyedia terpilih, atau swakelola' },
  { kode: 'pelaksanaan', nama: 'Mulai dikerjakan' },
  { kode: 'selesai', nama: 'Selesai atau diserahterimakan' },
];

/** One step: packages that have come at least so far, and their pagu. */
export interface LangkahCorong {
  kode: Tahap;
  nama: string;
  paket: number;
  pagu: Jumlah;
}

/** The funnel of a group of packages; those that failed or whose stage is not known stand apart. */
export interface Corong {
  langkah: LangkahCorong[];
  /** All packages: those in the funnel, failed and unknown ones. */
  paket: number;
  gagal: number;
  tidakDiketahui: number;
}

/** The funnel, or null where the source has no plans: then nobody knows from how many it started. */
export function hitungCorong(paket: readonly Paket[]): Corong | null {
  if (!adaRencana(paket)) return null;
  const perTahap = Map.groupBy(paket, tahap);
  const sejak = (i: number) => LANGKAH.slice(i).flatMap(({ kode }) => perTahap.get(kode) ?? []);
  return {
    langkah: LANGKAH.map(({ kode, nama }, i) => {
      const isi = sejak(i);
      return { kode, nama, paket: isi.length, pagu: jumlahkanPagu(isi) };
    }),
    paket: paket.length,
    gagal: perTahap.get('gagal')?.length ?? 0,
    tidakDiketahui: perTahap.get('tidak-diketahui')?.length ?? 0,
  };
}
