import type { APIRoute } from 'astro';
import { alamatMutlak, halaman } from '../../alamat.ts';
import { daftarPengumuman, saat, situs } from '../../content.ts';
import { buatAtom } from '../../model/atom.ts';
import { formatTanggal, hariWib } from '../../model/format.ts';

/** Atom feed (RFC 4287) of the announcements, the newest fifty. */
export const GET: APIRoute = async ({ site }) => {
  const pengumuman = await daftarPengumuman();
  const origin = site ?? new URL('http://localhost:4321');
  const feed = buatAtom({
    id: alamatMutlak(halaman.indukEntri('pengumuman'), origin),
    alamat: alamatMutlak(halaman.pengumumanAtom(), origin),
    judul: `Pengumuman ${situs.nama} ${situs.daerah}`,
    penulis: situs.nama,
    diperbarui: pengumuman[0]?.data.tanggal ?? hariWib(saat),
    entri: pengumuman.slice(0, 50).map(({ id, data }) => ({
      alamat: alamatMutlak(halaman.entri('pengumuman', id), origin),
      judul: `${data.contoh ? '[Data contoh] ' : ''}${data.judul}`,
      ringkasan: `${data.ringkasan}${data.berakhirPada ? ` Berlaku sampai ${formatTanggal(data.berakhirPada)}.` : ''}`,
      tanggal: data.tanggal,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
