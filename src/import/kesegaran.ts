import { hariWib } from '../model/format.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import type { Instansi } from './daerah.ts';
import type { Isi } from './pecahan.ts';

/** How fresh a year's data are. */
export interface Kesegaran {
  /** Day the data cover. */
  sampaiDengan: string;
  /** Moment of the export, with its offset. */
  dieksporPada: string;
  peringatan: string[];
}

/**
 * SMEP says both itself; LKPP's rows carry the day they were drawn (`_event_date`, `tgl_penarikan`). Where no row does, the newest day in
 * the data up to `saat` stands in, and the operator is told.
 */
export function bacaKesegaran(tahun: number, tabel: readonly TabelTerbaca[], daerah: Instansi, saat: Date): Kesegaran {
  const heads = tabel.flatMap((t) => (t.kepala?.tahun === tahun ? [t.kepala] : []));
  const newest = heads.sort((a, b) => new Date(b.dieksporPada).getTime() - new Date(a.dieksporPada).getTime())[0];
  if (newest) return { sampaiDengan: newest.sampaiDengan, dieksporPada: newest.dieksporPada, peringatan: [] };
  const rows = tabel
    .flatMap((t) => t.baris)
    .flatMap(({ klpd, pecahan }) =>
      klpd === daerah.kode && pecahan.jenis === 'paket' && pecahan.tahun === tahun ? [pecahan] : [],
    );
  const drawn = terbaru(rows.map((r) => r.ditarik));
  if (drawn !== null) return { sampaiDengan: drawn, dieksporPada: awalHari(drawn), peringatan: [] };
  const today = hariWib(saat);
  const day = terbaru(rows.flatMap((r) => hariIsi(r.isi)).filter((h) => h <= today)) ?? today;
  return {
    sampaiDengan: day,
    dieksporPada: awalHari(day),
    peringatan: [`Tahun ${tahun}: tidak ada tanggal tarik data di sumber; dipakai tanggal terbaru dalam data, ${day}.`],
  };
}

function hariIsi(isi: Isi): string[] {
  const days = [isi.diumumkan, isi.ditetapkan, isi.kontrak?.tanggal, ...(isi.pembayaran ?? []).map((p) => p.tanggal)];
  return days.filter((day) => day != null);
}

function terbaru(days: readonly (string | null)[]): string | null {
  return days.reduce((max, day) => (day !== null && (max === null || day > max) ? day : max), null);
}

function awalHari(day: string): string {
  return `${day}T00:00:00+07:00`;
}
