import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { lembarSvg } from '../../charts/svg/lembar.ts';
import { daftarGrafik } from '../../grafik-situs.ts';

export const getStaticPaths = (() =>
  [...daftarGrafik()].flatMap(([kode, { grafik, sumber, svg }]) =>
    svg && grafik.kosong === null ? [{ params: { kode }, props: { grafik, sumber } }] : [],
  )) satisfies GetStaticPaths;

/** The picture of a chart with its title and source, standing alone. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(lembarSvg(props.grafik, props.sumber));
