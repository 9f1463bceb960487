/** An exact value written with decimals. */
import { type Pecahan, pecahan } from './pecahan.ts';

/** Rounded half-up to `desimal` decimals, still exact: 88,305 → 88,31. For values of at least nought. */
export function bulatPecahan({ n, d }: Pecahan, desimal: number): Pecahan {
  const scale = 10n ** BigInt(desimal);
  return pecahan((n * scale * 2n + d) / (2n * d), scale);
}
