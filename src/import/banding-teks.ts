/** Order of two texts by code units: the same on every machine, whatever its language. */
export function bandingTeks(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
