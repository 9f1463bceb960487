import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buatKartu } from '../../../cards/kartu.ts';
import { entriTerbit } from '../../../content.ts';
import { kartuEntri } from '../../../kartu-halaman.ts';
import { KOLEKSI_BERHALAMAN } from '../../../schemas/koleksi.ts';

export const getStaticPaths = (async () => {
  const semua = await Promise.all(
    KOLEKSI_BERHALAMAN.map(async (koleksi) => (await entriTerbit(koleksi)).map((entri) => ({ koleksi, entri }))),
  );
  return semua.flat().map((props) => ({ params: { koleksi: props.koleksi, slug: props.entri.id }, props }));
}) satisfies GetStaticPaths;

/** Card of an entry that has a page of its own. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await buatKartu(kartuEntri(props.koleksi, props.entri))));
