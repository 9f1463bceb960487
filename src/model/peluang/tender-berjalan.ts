import { PENAWARAN, PRAKUALIFIKASI } from '../../acuan/tahapan.ts';
import type { Paket } from '../../schemas/paket.ts';
import { hariWib } from '../format.ts';
import { hariTerakhir } from '../hari.ts';
import { opdPaket, type TahunAnggaran } from '../himpunan.ts';

/** A selection under way, as who wants to take part sees it; moments in ISO 8601 with the offset of WIB. */
export interface TenderBerjalan {
  paket: Paket;
  data: TahunAnggaran;
  opd: string;
  /** Last moment to hand in; null when the source has no schedule. */
  tutup: string | null;
  /** What is handed in by then: with prakualifikasi only who qualified may offer. */
  dokumen: 'penawaran' | 'kualifikasi';
  /** End of the last stage, or null. */
  selesai: string | null;
}

/** Selections that run at the moment `saat`, the first to close first; those without a schedule last, and only while their budget year runs. */
export function tenderBerjalan(tahun: readonly TahunAnggaran[], saat: Date): TenderBerjalan[] {
  const now = saat.getTime();
  const year = Number(hariWib(saat).slice(0, 4));
  const seen = new Set<string>();
  return tahun
    .flatMap((data) =>
      data.paket
        .filter((p) => p.status === 'berlangsung' && p.id.startsWith('tender-') && !seen.has(p.id) && seen.add(p.id))
        .map((paket) => ({ paket, data, opd: opdPaket(data, paket.opd).nama, ...batas(paket) })),
    )
    .filter((t) => {
      const end = hariTerakhir([t.selesai, t.tutup]);
      return end === null ? t.data.tahun >= year : Date.parse(end) > now;
    })
    .sort((a, b) => (a.tutup ?? '9').localeCompare(b.tutup ?? '9') || a.paket.id.localeCompare(b.paket.id));
}

function batas({ jadwal }: Paket): Pick<TenderBerjalan, 'tutup' | 'dokumen' | 'selesai'> {
  const akhir = (pola: RegExp) => hariTerakhir(jadwal.filter((t) => pola.test(t.nama)).map((t) => t.selesai));
  const kualifikasi = akhir(PRAKUALIFIKASI);
  return {
    tutup: kualifikasi ?? akhir(PENAWARAN),
    dokumen: kualifikasi === null ? 'penawaran' : 'kualifikasi',
    selesai: hariTerakhir(jadwal.map((t) => t.selesai)),
  };
}
