/**
 * Disclosure control: counts of groups of respondents as they may be shown. Groups under five are put together with others so that nobody who knows
 * everything shown, the names of all groups, and this rule, can work out how many a small one has (docs/keputusan/0015).
 */
import { KELOMPOK_TERKECIL } from '../../acuan/survei.ts';

/** Largest of the groups that are not shown. */
const TERBESAR = KELOMPOK_TERKECIL - 1;

/** A group with its respondents, at least one. */
export interface Kelompok {
  nama: string;
  responden: number;
}

/** What is shown of one way to group: groups of at least five, and all others together. */
export interface KelompokTampil {
  kelompok: Kelompok[];
  /** Respondents of the groups put together; null where none had to be. */
  lain: number | null;
}

/** Groups as they may be shown, by size and name; null where no way of showing them keeps the small ones hidden. */
export function lindungiKelompok(semua: readonly Kelompok[]): KelompokTampil | null {
  const order = semua.filter((k) => k.responden > 0).sort(urut);
  const kecil = order.filter((k) => k.responden < KELOMPOK_TERKECIL);
  const besar = order.slice(kecil.length);
  if (kecil.length === 0) return besar.length === 0 ? null : { kelompok: besar, lain: null };
  if (amanSendiri(kecil.length, jumlah(kecil))) return tampil(besar, kecil);
  // The smallest of the others hides them, if it does.
  const [penutup, ...sisa] = besar;
  if (!penutup) return null;
  const gabungan = [...kecil, penutup];
  return amanBertopeng(gabungan, sisa[0]) ? tampil(sisa, gabungan) : null;
}

/** Nothing is shown of a whole whose every group went into the rest. */
function tampil(kelompok: readonly Kelompok[], gabungan: readonly Kelompok[]): KelompokTampil | null {
  return kelompok.length === 0 ? null : { kelompok: [...kelompok], lain: jumlah(gabungan) };
}

/**
 * `k` small groups (1 to 4 each) whose sum leaves every one of them at least two sizes: five or more together, not all 1 and not all 4. Then one person
 * more in one of them and one fewer in another gives the same table.
 */
function amanSendiri(k: number, sum: number): boolean {
  return k >= 2 && sum >= KELOMPOK_TERKECIL && sum > k && sum < TERBESAR * k;
}

/**
 * Whether the sum of small groups and one large one leaves every small one at least two sizes, whichever of them is the large one and even if that is
 * known: looks at all sizes the members can have under this very rule, given that `berikut` is the smallest group still shown.
 */
function amanBertopeng(gabungan: readonly Kelompok[], berikut: Kelompok | undefined): boolean {
  const sum = jumlah(gabungan);
  const k = gabungan.length - 1;
  const semuaKecil = amanSendiri(k + 1, sum) ? ukuranMungkin(k + 1, sum) : [];
  return gabungan.every(({ nama }) => {
    const sums = rentang(k, TERBESAR * k).filter((kecil) => {
      const penutup = { nama, responden: sum - kecil };
      const terkecil = !berikut || urut(penutup, berikut) < 0;
      return penutup.responden >= KELOMPOK_TERKECIL && terkecil && !amanSendiri(k, kecil);
    });
    const sizes = new Set([...semuaKecil, ...sums.flatMap((kecil) => ukuranMungkin(k, kecil))]);
    return sums.length === 0 || sizes.size >= 2;
  });
}

/** Sizes one of `k` small groups can have when they add up to `sum`. */
function ukuranMungkin(k: number, sum: number): number[] {
  return rentang(Math.max(1, sum - TERBESAR * (k - 1)), Math.min(TERBESAR, sum - (k - 1)));
}

function rentang(dari: number, sampai: number): number[] {
  return Array.from({ length: Math.max(0, sampai - dari + 1) }, (_, i) => dari + i);
}

function jumlah(kelompok: readonly Kelompok[]): number {
  return kelompok.reduce((sum, k) => sum + k.responden, 0);
}

/** By size, then by name in the order of code points. */
function urut(a: Kelompok, b: Kelompok): number {
  return a.responden - b.responden || (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : 0);
}
