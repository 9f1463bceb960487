import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { csvGrafik } from '../../charts/csv-grafik.ts';
import { daftarGrafik } from '../../grafik-situs.ts';

export const getStaticPaths = (() =>
  [...daftarGrafik()].map(([kode, { grafik }]) => ({ params: { kode }, props: { grafik } }))) satisfies GetStaticPaths;

/** The numbers of a chart. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(csvGrafik(props.grafik));
