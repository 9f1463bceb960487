import type { APIRoute } from 'astro';
import { tahunAnggaran } from '../../../content.ts';
import type { TahunAnggaran } from '../../../model/himpunan.ts';
import { tabelTahun } from '../_tabel.ts';

export function getStaticPaths() {
  return tahunAnggaran.map((data) => ({ params: { tahun: String(data.tahun) }, props: { data } }));
}

/** A year's packages by columns, for the explorer and the search page. */
export const GET: APIRoute<{ data: TahunAnggaran }> = ({ props: { data } }) =>
  new Response(JSON.stringify(tabelTahun(data).kolom));
