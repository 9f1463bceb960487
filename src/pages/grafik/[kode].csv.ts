import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { csvGrafik } from '../../charts/csv-grafik.ts';
import { daftarGrafik } from '../../grafik-situs.ts';
import { bagianAstro } from '../../luar-astro/bagian-astro.ts';

export const getStaticPaths = (() =>
  bagianAstro(() =>
    [...daftarGrafik()].map(([kode, { grafik }]) => ({ params: { kode }, props: { grafik } })),
  )) satisfies GetStaticPaths;

/** The numbers of a chart. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(csvGrafik(props.grafik));
