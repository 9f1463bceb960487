import type { APIRoute } from 'astro';
import { alamatMutlak, halaman } from '../../../alamat.ts';
import { daftarKoreksi, saat, situs } from '../../../content.ts';
import { buatAtom } from '../../../model/atom.ts';
import { hariWib } from '../../../model/format.ts';

/** Atom feed of the corrections (RFC 4287), newest first. */
export const GET: APIRoute = async ({ site }) => {
  const origin = site ?? new URL('http://localhost:4321');
  const koreksi = (await daftarKoreksi()).slice(0, 100);
  const feed = buatAtom({
    id: alamatMutlak(halaman.koreksi(), origin),
    alamat: alamatMutlak(halaman.koreksiAtom(), origin),
    judul: `Koreksi ${situs.nama} ${situs.daerah}`,
    penulis: situs.nama,
    diperbarui: koreksi[0]?.data.tanggal ?? hariWib(saat),
    entri: koreksi.map(({ id, data }) => ({
      alamat: alamatMutlak(halaman.koreksi(id), origin),
      judul: data.judul,
      ringkasan: data.paket === undefined ? data.judul : `${data.judul} (paket ${data.paket})`,
      tanggal: data.tanggal,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
