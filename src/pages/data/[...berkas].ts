import type { APIRoute, GetStaticPaths } from 'astro';
import { aliran, type BerkasTerukur } from '../../data-out/berkas.ts';
import { bagianAstro } from '../../luar-astro/bagian-astro.ts';
import { terbitan } from '../../terbitan-situs.ts';

/** Every file below `/data/`: the forms of the data sets, the dictionary, the schemas, the catalogue. */
export const getStaticPaths = (() =>
  bagianAstro(() =>
    terbitan().berkas.map((berkas) => ({
      params: { berkas: berkas.alamat.slice('/data/'.length) },
      props: { berkas },
    })),
  )) satisfies GetStaticPaths;

/** The file itself, made anew so that the build never holds all of them. */
export const GET: APIRoute<{ berkas: BerkasTerukur }> = ({ props }) =>
  new Response(aliran(props.berkas), { headers: { 'Content-Type': props.berkas.jenisMedia } });
