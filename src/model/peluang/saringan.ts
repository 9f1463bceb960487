/** By what opportunities are chosen: kind, size, whether they are meant for small firms. */
import type { Sen } from '../uang.ts';

/** Sizes as people look for them. */
export const UKURAN_NILAI = {
  kecil: 'sampai Rp200 juta',
  sedang: 'di atas Rp200 juta sampai Rp2,5 miliar',
  besar: 'di atas Rp2,5 miliar',
  'tidak-diketahui': 'nilai tidak diketahui',
} as const;

/** Code of a size. */
export type UkuranNilai = keyof typeof UKURAN_NILAI;

/** Size of an amount in sen. */
export function ukuranNilai(nilai: Sen | null): UkuranNilai {
  if (nilai === null) return 'tidak-diketahui';
  if (nilai <= 200_000_000_00) return 'kecil';
  return nilai <= 2_500_000_000_00 ? 'sedang' : 'besar';
}

/** Small-firm status of a plan. */
export const STATUS_UMK = {
  ya: 'Untuk usaha mikro dan kecil',
  tidak: 'Tidak dicadangkan untuk usaha mikro dan kecil',
  'tidak-diketahui': 'Status usaha mikro dan kecil tidak tercatat',
} as const;

/** Code of the small-firm status of a plan. */
export function statusUmk(umk: boolean | null): keyof typeof STATUS_UMK {
  return umk === null ? 'tidak-diketahui' : umk ? 'ya' : 'tidak';
}
