import type { APIRoute } from 'astro';
import { alamatMutlak, halaman } from '../../../../alamat.ts';
import { situs, tahunAnggaran } from '../../../../content.ts';
import { buatAtom } from '../../../../model/atom.ts';
import { hariWib } from '../../../../model/format.ts';
import type { TahunAnggaran } from '../../../../model/himpunan.ts';
import { entriPerubahan, semuaImpor } from '../../../../model/perubahan.ts';

export function getStaticPaths() {
  return tahunAnggaran.map((data) => ({ params: { tahun: String(data.tahun) }, props: { data } }));
}

/** Atom feed (RFC 4287) of a year's data set: an entry per import, newest first. */
export const GET: APIRoute<{ data: TahunAnggaran }> = ({ site, props: { data } }) => {
  const origin = site ?? new URL('http://localhost:4321');
  const letak = alamatMutlak(halaman.perubahan(data.tahun), origin);
  const feed = buatAtom({
    id: letak,
    alamat: alamatMutlak(halaman.perubahanAtom(data.tahun), origin),
    judul: `Perubahan data pengadaan ${data.tahun}, ${situs.daerah}${data.impor.contoh ? ' (Data contoh)' : ''}`,
    penulis: situs.nama,
    diperbarui: hariWib(data.impor.diimporPada),
    entri: entriPerubahan(semuaImpor(data.impor, data.paket.length, data.perubahan), letak),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
