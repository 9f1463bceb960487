import type { APIRoute } from 'astro';
import { daftarAgenda, situs } from '../../content.ts';
import { buatIcal } from '../../model/ical.ts';
import { acaraIcal, waktuTerbit } from './_agenda.ts';

/** All events as a calendar to subscribe to (RFC 5545). */
export const GET: APIRoute = async ({ site }) => {
  const origin = site ?? new URL('http://localhost:4321');
  const isi = buatIcal({
    nama: `Agenda ${situs.nama} ${situs.daerah}`,
    keterangan: 'Acara unit pengadaan. Jadwal dapat berubah; yang berlaku ada di situs.',
    dibuat: waktuTerbit,
    acara: (await daftarAgenda()).map((a) => acaraIcal(a, origin)),
  });
  return new Response(isi, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
