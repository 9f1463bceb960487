import type { APIRoute } from 'astro';
import { pemeriksaanTahun, tahunAnggaran } from '../../../content.ts';
import { opdPaket, type TahunAnggaran } from '../../../model/himpunan.ts';
import { csvCatatan } from '../../../model/pemeriksaan/csv-catatan.ts';

export function getStaticPaths() {
  return tahunAnggaran.map((data) => ({ params: { tahun: String(data.tahun) }, props: { data } }));
}

/** Every public note of a year as CSV, one note a row. */
export const GET: APIRoute<{ data: TahunAnggaran }> = ({ props: { data } }) => {
  const catatan = pemeriksaanTahun(data).perPemeriksaan.flatMap((r) => r.catatan);
  const csv = csvCatatan(data.impor, catatan, (kode) => opdPaket(data, kode).nama);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
