/** Something that wants to stand at `y` and is `tinggi` high, pixels. */
export interface Butir {
  y: number;
  tinggi: number;
}

/** Middles of items stacked without overlap, each as near to where it wants to be as a single pass down and one up allow, within `atas` to `bawah`. */
export function sebarkan(items: readonly Butir[], atas: number, bawah: number): number[] {
  const order = items.map((item, i) => ({ ...item, i })).sort((a, b) => a.y - b.y);
  let edge = atas;
  for (const item of order) {
    item.y = Math.max(item.y, edge + item.tinggi / 2);
    edge = item.y + item.tinggi / 2;
  }
  edge = bawah;
  for (const item of order.reverse()) {
    item.y = Math.min(item.y, edge - item.tinggi / 2);
    edge = item.y - item.tinggi / 2;
  }
  return order.sort((a, b) => a.i - b.i).map((item) => item.y);
}
