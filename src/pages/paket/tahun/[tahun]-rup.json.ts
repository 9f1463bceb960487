import type { APIRoute } from 'astro';
import { tahunAnggaran } from '../../../content.ts';
import type { TahunAnggaran } from '../../../model/himpunan.ts';
import { susunRup } from '../../../search/jelajah/susun-kolom.ts';

export function getStaticPaths() {
  return tahunAnggaran.map((data) => ({ params: { tahun: String(data.tahun) }, props: { data } }));
}

/** Plan codes of a year's packages, loaded when somebody looks for a number. */
export const GET: APIRoute<{ data: TahunAnggaran }> = ({ props: { data } }) =>
  new Response(JSON.stringify(susunRup(data)));
