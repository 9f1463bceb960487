import { hariWib } from '../model/format.ts';
import type { Impor } from '../schemas/impor.ts';
import type { TabelTerbaca } from './baca-tabel.ts';
import type { Instansi } from './daerah.ts';
import type { Isi } from './pecahan.ts';

/** How fresh a year's data are. */
export interface Kesegaran extends Pick<Impor, 'sampaiDengan' | 'dieksporPada' | 'dasarEkspor'> {
  peringatan: string[];
}

/**
 * SMEP says both itself; LKPP's rows carry the day they were drawn (`_event_date`, `tgl_penarikan`). Where no row does, the operator's day
 * (`--diekspor`) stands in, else the newest day in the data up to `saat`, and the operator is told.
 */
export function bacaKesegaran(
  tahun: number,
  tabel: readonly TabelTerbaca[],
  daerah: Instansi,
  saat: Date,
  diekspor: string | null,
): Kesegaran {
  const heads = tabel.flatMap((t) => (t.kepala?.tahun === tahun ? [t.kepala] : []));
  const newest = heads.sort((a, b) => new Date(b.dieksporPada).getTime() - new Date(a.dieksporPada).getTime())[0];
  if (newest)
    return {
      sampaiDengan: newest.sampaiDengan,
      dieksporPada: newest.dieksporPada,
      dasarEkspor: 'sumber',
      peringatan: abaikan(tahun, newest.dieksporPada, diekspor),
    };
  const { ditarik, terbaru } = telusuri(tahun, tabel, daerah, hariWib(saat));
  if (ditarik !== null)
    return { ...pada(ditarik), dasarEkspor: 'sumber', peringatan: abaikan(tahun, ditarik, diekspor) };
  if (diekspor !== null) return { ...pada(diekspor), dasarEkspor: 'pilihan', peringatan: [] };
  const day = terbaru ?? hariWib(saat);
  return {
    ...pada(day),
    dasarEkspor: 'perkiraan',
    peringatan: [
      `Tahun ${tahun}: tidak ada tanggal tarik data di sumber; dipakai tanggal terbaru dalam data, ${day}. Sebutkan tanggal ekspor dengan --diekspor bila diketahui.`,
    ],
  };
}

/** The newest day on which a row of the year was drawn; where no row says it, the newest day that any row tells, up to today. */
function telusuri(tahun: number, tabel: readonly TabelTerbaca[], daerah: Instansi, today: string) {
  let ditarik: string | null = null;
  for (const t of tabel)
    for (const { klpd, pecahan } of t.baris) {
      if (klpd !== daerah.kode || pecahan.jenis !== 'paket' || pecahan.tahun !== tahun) continue;
      if (pecahan.ditarik !== null && (ditarik === null || pecahan.ditarik > ditarik)) ditarik = pecahan.ditarik;
    }
  if (ditarik !== null) return { ditarik, terbaru: null };
  let terbaru: string | null = null;
  for (const t of tabel)
    for (const { klpd, pecahan } of t.baris) {
      if (klpd !== daerah.kode || pecahan.jenis !== 'paket' || pecahan.tahun !== tahun) continue;
      for (const day of hariIsi(pecahan.isi))
        if (day != null && day <= today && (terbaru === null || day > terbaru)) terbaru = day;
    }
  return { ditarik, terbaru };
}

function hariIsi(isi: Isi): (string | null | undefined)[] {
  return [
    isi.diumumkan,
    isi.ditetapkan,
    isi.ditunjuk,
    isi.kontrak?.tanggal,
    isi.pesanan?.tanggal,
    isi.rup?.[0]?.rencana?.diumumkan,
    ...(isi.pembayaran ?? []).map((p) => p.tanggal),
  ];
}

/** A day or a moment as both: the day the data cover and the moment of the export (midnight WIB for a day). */
function pada(saat: string): Pick<Kesegaran, 'sampaiDengan' | 'dieksporPada'> {
  if (!saat.includes('T')) return { sampaiDengan: saat, dieksporPada: `${saat}T00:00:00+07:00` };
  return { sampaiDengan: hariWib(new Date(saat)), dieksporPada: saat };
}

function abaikan(tahun: number, sumber: string, diekspor: string | null): string[] {
  if (diekspor === null || diekspor.slice(0, 10) === sumber.slice(0, 10)) return [];
  return [`Tahun ${tahun}: --diekspor ${diekspor} tidak dipakai; sumber menyebut ${sumber}.`];
}
