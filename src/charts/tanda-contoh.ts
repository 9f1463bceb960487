import type { Label } from './label.ts';

/** Room below a chart for its mark, pixels. */
export const TINGGI_TANDA = 26;

/** The words "Data contoh" in the lower right corner of a picture, so that they travel with it. */
export function tandaContoh(contoh: boolean, { width, height }: { width: number; height: number }): Label[] {
  return contoh
    ? [{ teks: 'Data contoh', x: width - 2, y: height - 3, rata: 'right', dasar: 'bottom', tebal: true }]
    : [];
}
