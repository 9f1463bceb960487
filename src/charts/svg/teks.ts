/**
 * Text of a chart as SVG text. Skia would place every glyph in a run of its own; set as whole labels with their anchor, text can be
 * selected and read, stays in line when the page's face comes late, and takes a third of the bytes.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { aman } from '../../model/aman.ts';

const ANCHOR = { left: '', start: '', center: 'middle', right: 'end', end: 'end' } as const;

/** Takes text away from the canvas; the returned function gives what was written since, as `<text>` elements in drawing order. */
export function tangkapTeks(ctx: SKRSContext2D): () => string {
  const written: string[] = [];
  ctx.fillText = (text: string, x: number, y: number) => {
    if (text !== '') written.push(elemen(ctx, text, x, y));
  };
  return () => written.join('');
}

function elemen(ctx: SKRSContext2D, text: string, x: number, y: number): string {
  const m = ctx.getTransform();
  const drop = y + turunKeGaris(ctx);
  const px = m.a * x + m.c * drop + m.e;
  const py = m.b * x + m.d * drop + m.f;
  const angle = (Math.atan2(m.b, m.a) * 180) / Math.PI;
  const { ukuran, tebal } = bacaHuruf(ctx.font);
  const anchor = ANCHOR[ctx.textAlign];
  const attributes = {
    x: angka(px),
    y: angka(py),
    'font-size': ukuran,
    fill: typeof ctx.fillStyle === 'string' ? ctx.fillStyle : 'none',
    ...(tebal ? { 'font-weight': '700' } : {}),
    ...(anchor ? { 'text-anchor': anchor } : {}),
    ...(Math.abs(angle) > 0.01 ? { transform: `rotate(${angka(angle)} ${angka(px)} ${angka(py)})` } : {}),
  };
  const list = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
  return `<text ${list.join(' ')}>${aman(text)}</text>`;
}

/** Distance from the point given to the line the text stands on, pixels: what the context's baseline means for this face. */
function turunKeGaris(ctx: SKRSContext2D): number {
  const { textBaseline } = ctx;
  if (textBaseline === 'alphabetic') return 0;
  const asSet = ctx.measureText('H').actualBoundingBoxAscent;
  ctx.textBaseline = 'alphabetic';
  const onLine = ctx.measureText('H').actualBoundingBoxAscent;
  ctx.textBaseline = textBaseline;
  return onLine - asSet;
}

function bacaHuruf(font: string): { ukuran: string; tebal: boolean } {
  const ukuran = /([\d.]+)px/.exec(font)?.[1] ?? '14';
  return { ukuran, tebal: /\b(?:bold|[6-9]00)\b/.test(font) };
}

function angka(n: number): string {
  return String(Math.round(n * 10) / 10);
}
