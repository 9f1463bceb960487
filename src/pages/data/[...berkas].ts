import type { APIRoute, GetStaticPaths } from 'astro';
import { aliran, type BerkasTerukur } from '../../data-out/berkas.ts';
import { terbitan } from './_terbitan.ts';
import { hanyaYangBerubah } from '../../halaman-tetap.ts';
import { bahanTahun } from '../../jalur-tahun.ts';

/** Every file below `/data/`: the forms of the data sets, the dictionary, the schemas, the catalogue. */
export const getStaticPaths = (() => {
  const semua = terbitan().berkas.map((berkas) => ({
    params: { berkas: berkas.alamat.slice('/data/'.length) },
    props: { berkas },
  }));
  const [perTahun, lain] = [semua.filter(tahunBerkas), semua.filter((b) => tahunBerkas(b) === null)];
  const berubah = hanyaYangBerubah(
    perTahun,
    ({ params }) => `data/${params.berkas}`,
    (b) => bahanTahun({ tahun: tahunBerkas(b) ?? 0 }),
  );
  return [...berubah, ...lain];
}) satisfies GetStaticPaths;

/** Budget year of a file of one year, or null. */
function tahunBerkas({ params }: { params: { berkas: string } }): number | null {
  const tahun = /^(\d{4})\//.exec(params.berkas)?.[1];
  return tahun === undefined ? null : Number(tahun);
}

/** The file itself, made anew so that the build never holds all of them. */
export const GET: APIRoute<{ berkas: BerkasTerukur }> = ({ props }) =>
  new Response(aliran(props.berkas), { headers: { 'Content-Type': props.berkas.jenisMedia } });
