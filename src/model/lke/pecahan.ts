/** Exact fractions for scores: bigint over bigint, always in lowest terms with a positive denominator. */

/** An exact number. */
export interface Pecahan {
  readonly n: bigint;
  readonly d: bigint;
}

/** n ÷ d in lowest terms. Throws RangeError when d is 0. */
export function pecahan(n: bigint, d = 1n): Pecahan {
  if (d === 0n) throw new RangeError('pecahan dengan penyebut 0');
  const sign = d < 0n ? -1n : 1n;
  const g = fpb(n < 0n ? -n : n, d * sign);
  return g === 0n ? { n: 0n, d: 1n } : { n: (sign * n) / g, d: (sign * d) / g };
}

/** Nought. */
export const NOL = pecahan(0n);
/** One. */
export const SATU = pecahan(1n);

/** The decimal as it is written: `0.67` is 67/100. Throws RangeError for what is no plain decimal. */
export function dariDesimal(nilai: string | number): Pecahan {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(nilai));
  if (!match) throw new RangeError(`bukan desimal biasa: ${nilai}`);
  const [, minus, whole = '0', part = ''] = match;
  const n = BigInt(whole + part);
  return pecahan(minus ? -n : n, 10n ** BigInt(part.length));
}

/** a + b. */
export function tambah(a: Pecahan, b: Pecahan): Pecahan {
  return pecahan(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** a − b. */
export function kurang(a: Pecahan, b: Pecahan): Pecahan {
  return pecahan(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** a × b. */
export function kali(a: Pecahan, b: Pecahan): Pecahan {
  return pecahan(a.n * b.n, a.d * b.d);
}

/** a ÷ b. Throws RangeError when b is 0. */
export function bagi(a: Pecahan, b: Pecahan): Pecahan {
  return pecahan(a.n * b.d, a.d * b.n);
}

/** Negative, 0 or positive as a is below, equal to or above b. */
export function banding(a: Pecahan, b: Pecahan): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The smaller of two. */
export function terkecil(a: Pecahan, b: Pecahan): Pecahan {
  return banding(a, b) <= 0 ? a : b;
}

/** Sum of many. */
export function jumlahkan(parts: readonly Pecahan[]): Pecahan {
  return parts.reduce(tambah, NOL);
}

/** The nearest number, for charts and for `formatPoin`, which rounds half-up to two decimals. */
export function keAngka({ n, d }: Pecahan): number {
  // Twelve decimals of the exact value: more than any figure shows, and far from where bigint and double part ways.
  const scaled = (n * 10n ** 12n * 2n + (n < 0n ? -d : d)) / (2n * d);
  return Number(scaled) / 1e12;
}

function fpb(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
