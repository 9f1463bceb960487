/** In the browser widths are measured by its own canvas; takes the place of src/charts/svg/kanvas.ts in the bundle (bundel-vite.ts). */
let meteran: CanvasRenderingContext2D | null | undefined;
let huruf = 'system-ui, sans-serif';

/** The face of the site, once it is loaded: CSS font-family. */
export function pakaiHuruf(keluarga: string): void {
  huruf = keluarga;
}

/** Width in pixels of a line of text. */
export function ukurTeks(teks: string, ukuran: number, tebal: 400 | 700): number {
  meteran ??= document.createElement('canvas').getContext('2d');
  if (!meteran) return teks.length * ukuran * 0.55;
  meteran.font = `${tebal} ${ukuran}px ${huruf}`;
  return meteran.measureText(teks).width;
}
