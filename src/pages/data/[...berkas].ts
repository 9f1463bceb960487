import type { APIRoute, GetStaticPaths } from 'astro';
import { aliran, type BerkasTerukur } from '../../data-out/berkas.ts';
import { terbitan } from './_terbitan.ts';

/** Every file below `/data/`: the forms of the data sets, the dictionary, the schemas, the catalogue. */
export const getStaticPaths = (() =>
  terbitan().berkas.map((berkas) => ({
    params: { berkas: berkas.alamat.slice('/data/'.length) },
    props: { berkas },
  }))) satisfies GetStaticPaths;

/** The file itself, made anew so that the build never holds all of them. */
export const GET: APIRoute<{ berkas: BerkasTerukur }> = ({ props }) =>
  new Response(aliran(props.berkas), { headers: { 'Content-Type': props.berkas.jenisMedia } });
