import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buatKartu } from '../../../cards/kartu.ts';
import { jalurLaporan, laporanBulan } from '../../../content.ts';
import { kartuLaporan } from '../../../kartu-halaman.ts';
import { jalurTahun } from '../../../jalur-tahun.ts';

export const getStaticPaths = (() => {
  const semua = jalurLaporan().map(({ data, keadaan }) => ({
    params: { bulan: keadaan.bulan },
    props: { data, keadaan },
  }));
  return jalurTahun(semua, ({ params }) => `kartu/laporan/${params.bulan}.png`);
}) satisfies GetStaticPaths;

/** Card of a month's report. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await buatKartu(kartuLaporan(laporanBulan(props.data, props.keadaan)))));
