import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buatKartu } from '../../cards/kartu.ts';
import { kartuHalaman } from '../../kartu-halaman.ts';
import { bagianAstro } from '../../luar-astro/bagian-astro.ts';

export const getStaticPaths = (() =>
  bagianAstro(() =>
    kartuHalaman().map(([halaman, isi]) => ({ params: { halaman }, props: { isi } })),
  )) satisfies GetStaticPaths;

/** Cards of single pages: the site itself and the Zona Integritas. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await buatKartu(props.isi)));
