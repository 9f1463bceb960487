import type { APIRoute } from 'astro';
import { alamatMutlak, halaman } from '../../alamat.ts';
import { saat, situs } from '../../content.ts';
import { buatAtom } from '../../model/atom.ts';
import { formatRupiahRingkas, formatTanggal, hariWib } from '../../model/format.ts';
import { kalimatTutup, mutlakPaket, namaUmpan, rencana, ringkasTender, tender, terbaru } from './_peluang.ts';

/** Entries of the feed at most. */
const TERBANYAK = 300;

/** Atom feed (RFC 4287) of open selections and plans to come. */
export const GET: APIRoute = ({ site }) => {
  const origin = site ?? new URL('http://localhost:4321');
  const ekspor = hariWib(terbaru?.impor.dieksporPada ?? saat);
  const open = tender.filter((t) => t.tutup === null || Date.parse(t.tutup) > saat.getTime());
  const feed = buatAtom({
    id: alamatMutlak(halaman.peluang(), origin),
    alamat: alamatMutlak(halaman.peluangAtom(), origin),
    judul: namaUmpan,
    penulis: situs.nama,
    diperbarui: ekspor,
    entri: [
      ...open.map((t) => ({
        alamat: mutlakPaket(t.paket.id, origin),
        judul: `Tender: ${t.paket.nama}`,
        ringkasan: `${ringkasTender(t)}. ${kalimatTutup(t)}.`,
        tanggal: t.paket.pemilihan?.diumumkan ?? ekspor,
      })),
      ...rencana.datang.map((r) => ({
        alamat: mutlakPaket(r.paket.id, origin),
        judul: `Rencana: ${r.paket.nama}`,
        ringkasan: `${r.opd}, pagu ${r.pagu === null ? 'tidak diketahui' : formatRupiahRingkas(r.pagu)}. Pemilihan direncanakan mulai ${r.mulai === null ? '(tanggal tidak tercatat)' : formatTanggal(r.mulai)}.`,
        tanggal: r.paket.rup[0]?.rencana?.diumumkan ?? ekspor,
      })),
    ].slice(0, TERBANYAK),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
