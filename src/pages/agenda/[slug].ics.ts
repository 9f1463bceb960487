import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { daftarAgenda } from '../../content.ts';
import { buatIcal } from '../../model/ical.ts';
import { acaraIcal, waktuTerbit } from './_agenda.ts';

export const getStaticPaths = (async () =>
  (await daftarAgenda()).map((acara) => ({ params: { slug: acara.id }, props: { acara } }))) satisfies GetStaticPaths;

/** One event for the reader's own calendar. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ site, props: { acara } }) => {
  const isi = buatIcal({
    nama: acara.data.judul,
    keterangan: acara.data.ringkasan,
    dibuat: waktuTerbit,
    acara: [acaraIcal(acara, site ?? new URL('http://localhost:4321'))],
  });
  return new Response(isi, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
