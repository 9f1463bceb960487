import { type CustomPlugin, optimize, type XastElement } from 'svgo';
import type { Palet } from '../palet.ts';
import { heksa, variabelWarna } from './warna.ts';
import type { VarianTeks } from './kanvas.ts';

/**
 * Skia's SVG made small and ours: one decimal, ids that begin with `awalan`, only colours of the palette (else it throws), and for text on
 * pages those as CSS variables. The drawing is one `<svg>` with a viewBox and no fixed size.
 */
export function rapikan(svg: string, palet: Palet, awalan: string, varian: VarianTeks): string {
  const { data } = optimize(svg, {
    floatPrecision: 1,
    multipass: true,
    plugins: [
      {
        name: 'preset-default',
        params: { overrides: { convertColors: false, convertPathData: { floatPrecision: 1 } } },
      },
      'removeDimensions',
      { name: 'removeAttrs', params: { attrs: ['svg:xmlns:xlink', '*:stroke-miterlimit:10', '*:font-family'] } },
    ],
  });
  return optimize(data, {
    plugins: [pluginWarna(palet, varian), { name: 'prefixIds', params: { prefix: awalan, delim: '-' } }],
  }).data;
}

function pluginWarna(palet: Palet, varian: VarianTeks): CustomPlugin {
  return {
    name: 'warnaPalet',
    fn: () => ({
      element: {
        enter: (node, parent) => {
          if (takTampak(node)) parent.children = parent.children.filter((child) => child !== node);
          else warnai(node, palet, varian);
        },
      },
    }),
  };
}

/** Skia lays an invisible sheet under every drawing. */
function takTampak({ name, attributes }: XastElement): boolean {
  return ['path', 'rect'].includes(name) && attributes['fill'] === 'none' && attributes['stroke'] === undefined;
}

function warnai({ attributes }: XastElement, palet: Palet, varian: VarianTeks): void {
  for (const key of ['fill', 'stroke']) {
    const value = attributes[key];
    if (value === undefined || value === 'none') continue;
    const variable = variabelWarna(value, palet);
    attributes[key] = varian === 'teks' ? variable : heksa(value);
  }
}
