import type { APIRoute } from 'astro';
import { alamatMutlak, halaman } from '../../alamat.ts';
import { daftarBerita, saat, situs } from '../../content.ts';
import { buatAtom } from '../../model/atom.ts';
import { hariWib } from '../../model/format.ts';

/** Atom feed of the news (RFC 4287). */
export const GET: APIRoute = async ({ site }) => {
  const origin = site ?? new URL('http://localhost:4321');
  const berita = (await daftarBerita()).slice(0, 50);
  const feed = buatAtom({
    id: alamatMutlak('/berita/', origin),
    alamat: alamatMutlak('/berita/atom.xml', origin),
    judul: `Berita ${situs.nama} ${situs.daerah}`,
    penulis: situs.nama,
    diperbarui: berita[0]?.data.tanggal ?? hariWib(saat),
    entri: berita.map(({ id, data }) => ({
      alamat: alamatMutlak(halaman.berita(id), origin),
      judul: data.judul,
      ringkasan: data.ringkasan,
      tanggal: data.tanggal,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
