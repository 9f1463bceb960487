import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buatKartu } from '../../../cards/kartu.ts';
import { jalurLaporan, laporanBulan } from '../../../content.ts';
import { kartuLaporan } from '../../../kartu-halaman.ts';
import { bagianAstro } from '../../../luar-astro/bagian-astro.ts';

export const getStaticPaths = (() =>
  bagianAstro(() =>
    jalurLaporan().map(({ data, keadaan }) => ({ params: { bulan: keadaan.bulan }, props: { data, keadaan } })),
  )) satisfies GetStaticPaths;

/** Card of a month's report. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await buatKartu(kartuLaporan(laporanBulan(props.data, props.keadaan)))));
