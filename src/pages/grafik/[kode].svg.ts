import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { lembarSvg } from '../../charts/svg/lembar.ts';
import { grafikBergambar } from '../../grafik-situs.ts';
import { bagianAstro } from '../../luar-astro/bagian-astro.ts';

export const getStaticPaths = (() =>
  bagianAstro(() =>
    grafikBergambar().map(({ grafik, sumber }) => ({ params: { kode: grafik.kode }, props: { grafik, sumber } })),
  )) satisfies GetStaticPaths;

/** The picture of a chart with its title and source, standing alone. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(lembarSvg(props.grafik, props.sumber));
