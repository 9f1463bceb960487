import { ukurTeks } from '../../src/charts/svg/kanvas.ts';

/** A text of a drawn chart with the box it covers, in pixels of the drawing. */
export interface KotakTeks {
  teks: string;
  ukuran: number;
  kiri: number;
  kanan: number;
  atas: number;
  bawah: number;
}

/** Every text of an SVG of the text variant, measured in the bundled face. */
export function kotakTeks(svg: string): KotakTeks[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', raw = '']) => {
    const get = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const teks = raw.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const ukuran = Number(get('font-size'));
    const width = ukurTeks(teks, ukuran, get('font-weight') === '700' ? 700 : 400);
    const x = Number(get('x'));
    const kiri = get('text-anchor') === 'middle' ? x - width / 2 : get('text-anchor') === 'end' ? x - width : x;
    const y = Number(get('y'));
    return { teks, ukuran, kiri, kanan: kiri + width, atas: y - ukuran * 0.74, bawah: y + ukuran * 0.22 };
  });
}

/** Pairs of texts that cover each other. */
export function tumpukan(boxes: readonly KotakTeks[]): [string, string][] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah)
      .map((b): [string, string] => [a.teks, b.teks]),
  );
}
