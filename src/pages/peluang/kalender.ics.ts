import type { APIRoute } from 'astro';
import { saat } from '../../content.ts';
import { formatRupiahRingkas } from '../../model/format.ts';
import { buatIcal, uidAcara } from '../../model/ical.ts';
import { kalimatTutup, mutlakPaket, namaUmpan, rencana, ringkasTender, tender, terbaru } from './_peluang.ts';

/** Closing times of open selections, and the days on which plans are to start, as a calendar (RFC 5545). */
export const GET: APIRoute = ({ site }) => {
  const origin = site ?? new URL('http://localhost:4321');
  const label = (impor: { contoh: boolean }) => (impor.contoh ? '[Data contoh] ' : '');
  const isi = buatIcal({
    nama: namaUmpan,
    keterangan:
      'Batas memasukkan penawaran tender yang sedang berjalan, dan rencana mulai pemilihan. Jadwal dapat berubah; yang berlaku ada di SPSE.',
    dibuat: terbaru?.impor.dieksporPada ?? saat.toISOString(),
    acara: [
      ...tender.flatMap((t) =>
        t.tutup === null || Date.parse(t.tutup) <= saat.getTime()
          ? []
          : [
              {
                uid: uidAcara(`${t.paket.id}-tutup`, origin),
                mulai: t.tutup,
                judul: `${label(t.data.impor)}Penutupan: ${t.paket.nama}`,
                uraian: `${ringkasTender(t)}. ${kalimatTutup(t)}. Jadwal yang berlaku ada di SPSE.`,
                alamat: mutlakPaket(t.paket.id, origin),
              },
            ],
      ),
      ...rencana.datang.flatMap((r) =>
        r.mulai === null
          ? []
          : [
              {
                uid: uidAcara(`${r.paket.id}-rencana`, origin),
                mulai: r.mulai,
                judul: `${label(r.data.impor)}Rencana mulai pemilihan: ${r.paket.nama}`,
                uraian: `${r.opd}, pagu ${r.pagu === null ? 'tidak diketahui' : formatRupiahRingkas(r.pagu)}. Rencana (RUP), belum ada proses.`,
                alamat: mutlakPaket(r.paket.id, origin),
              },
            ],
      ),
    ],
  });
  return new Response(isi, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
