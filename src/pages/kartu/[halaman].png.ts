import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buatKartu, type IsiKartu } from '../../cards/kartu.ts';
import { penilaianZi } from '../../content.ts';
import { kartuSitus, kartuZi } from '../../kartu-halaman.ts';

export const getStaticPaths = (() => {
  const cards: [string, IsiKartu][] = [['situs', kartuSitus()]];
  if (penilaianZi[0]) cards.push(['zona-integritas', kartuZi(penilaianZi[0])]);
  return cards.map(([halaman, isi]) => ({ params: { halaman }, props: { isi } }));
}) satisfies GetStaticPaths;

/** Cards of single pages: the site itself and the Zona Integritas. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await buatKartu(props.isi)));
