import type { APIRoute } from 'astro';
import { catatanPaket, paketSitus, type PropsPaket } from '../../catatan-paket.ts';
import { bagianAstro } from '../../luar-astro/bagian-astro.ts';

/** A package as JSON: the record its page is made from, as the year's data set publishes it. */
export const getStaticPaths = () => bagianAstro(() => paketSitus('.json'));

export const GET: APIRoute<PropsPaket> = ({ site, props: { data, paket } }) =>
  new Response(catatanPaket(data, paket, site ?? new URL('http://localhost:4321')));
