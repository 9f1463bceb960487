/** What satori lays out: plain boxes with a style. Plain objects, so that a layout can be hashed and read in tests. */
export interface Simpul {
  type: 'div' | 'img';
  props: {
    style: Gaya;
    children?: string | Simpul[];
    src?: string;
    width?: number;
    height?: number;
  };
}

/** CSS that satori knows; lengths are pixels. */
export type Gaya = Readonly<Record<string, string | number>>;

/** The bundled face by character set; the second has the letters the first lacks. */
export const HURUF_KARTU = [
  { nama: 'Plus Jakarta Sans', set: 'latin' },
  { nama: 'Plus Jakarta Sans Ext', set: 'latin-ext' },
] as const;

/** A box of boxes or of text. Whatever is undefined is left out. */
export function kotak(style: Gaya, children: string | readonly (Simpul | undefined)[]): Simpul {
  const inner = typeof children === 'string' ? children : children.filter((c) => c !== undefined);
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children: inner } };
}

/** Text of at most `baris` lines, cut with "…"; words longer than a line are broken. */
export function teks(isi: string, baris: number, style: Gaya): Simpul {
  return {
    type: 'div',
    props: {
      style: { display: 'block', lineClamp: baris, wordBreak: 'break-word', ...style },
      children: isi,
    },
  };
}

/** A picture at that size in pixels; `svg` must carry its text as paths. */
export function gambar(svg: string, width: number, height: number): Simpul {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', props: { style: { width, height }, src, width, height } };
}
