import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buatKartu } from '../../../cards/kartu.ts';
import { tahunAnggaran } from '../../../content.ts';
import { kartuRealisasi } from '../../../kartu-halaman.ts';
import { bagianAstro } from '../../../luar-astro/bagian-astro.ts';

export const getStaticPaths = (() =>
  bagianAstro(() =>
    tahunAnggaran.map((data) => ({ params: { tahun: String(data.tahun) }, props: { data } })),
  )) satisfies GetStaticPaths;

/** Card of a year's realization. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await buatKartu(kartuRealisasi(props.data))));
