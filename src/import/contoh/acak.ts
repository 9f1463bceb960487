/** Random numbers with a fixed seed: the same seed gives the same data on every machine. */
export interface Acak {
  /** 0 ≤ n < 1. */
  n: () => number;
  /** Whole number from `min` to `max`, both included. */
  bulat: (min: number, max: number) => number;
  /** True with probability `p`. */
  peluang: (p: number) => boolean;
  /** One of a list, by weight when weights are given. */
  pilih: <T>(daftar: readonly T[], bobot?: (item: T) => number) => T;
  /** Log-normal around `tengah` (its median), kept within `min` and `max`. */
  logNormal: (tengah: number, sigma: number, min: number, max: number) => number;
}

/** A generator (mulberry32) for a seed. */
export function buatAcak(benih: number): Acak {
  let state = benih >>> 0;
  const n = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const bulat = (min: number, max: number) => min + Math.floor(n() * (max - min + 1));
  // sum of twelve uniforms: close enough to a bell
  const normal = () => Array.from({ length: 12 }, n).reduce((sum, u) => sum + u, -6);
  return {
    n,
    bulat,
    peluang: (p) => n() < p,
    pilih: (daftar, bobot = () => 1) => pilihBerbobot(daftar, bobot, n()),
    logNormal: (tengah, sigma, min, max) => {
      const value = tengah * Math.exp(sigma * normal());
      return value >= min && value <= max ? value : min + n() * (Math.min(max, tengah * 2) - min);
    },
  };
}

function pilihBerbobot<T>(daftar: readonly T[], bobot: (item: T) => number, u: number): T {
  let rest = u * daftar.reduce((sum, item) => sum + bobot(item), 0);
  for (const item of daftar) {
    rest -= bobot(item);
    if (rest < 0) return item;
  }
  const last = daftar.at(-1);
  if (last === undefined) throw new Error('daftar kosong');
  return last;
}
