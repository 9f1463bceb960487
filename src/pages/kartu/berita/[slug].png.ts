import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buatKartu } from '../../../cards/kartu.ts';
import { daftarBerita } from '../../../content.ts';
import { kartuBerita } from '../../../kartu-halaman.ts';

export const getStaticPaths = (async () =>
  (await daftarBerita()).map((artikel) => ({
    params: { slug: artikel.id },
    props: { artikel },
  }))) satisfies GetStaticPaths;

/** Card of a news item. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await buatKartu(kartuBerita(props.artikel))));
