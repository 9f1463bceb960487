/** When an event takes place, in words and as moments; all in WIB. */
import type { Agenda } from '../schemas/agenda.ts';
import { formatTanggal } from './format.ts';
import { akhirHari, tambahHari } from './hari.ts';

type Waktu = Pick<Agenda, 'tanggal' | 'sampaiTanggal' | 'mulai' | 'selesai'>;

const NAMA_HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** `Kamis, 3 Desember 2026, pukul 09.00–11.30 WIB`; of several days their first and last. */
export function kalimatWaktu({ tanggal, sampaiTanggal, mulai, selesai }: Waktu): string {
  const hari =
    sampaiTanggal === undefined ? hariTanggal(tanggal) : `${hariTanggal(tanggal)} sampai ${hariTanggal(sampaiTanggal)}`;
  if (mulai === undefined) return hari;
  const jam = selesai === undefined ? `mulai pukul ${titik(mulai)}` : `pukul ${titik(mulai)}–${titik(selesai)}`;
  return `${hari}, ${jam} WIB`;
}

/** The moment it is over: its end, else the end of its (last) day. */
export function akhirAcara({ tanggal, sampaiTanggal = tanggal, selesai }: Waktu): string {
  return selesai === undefined ? akhirHari(sampaiTanggal) : saat(sampaiTanggal, selesai);
}

/** Beginning and end as iCalendar takes them: moments when its hours are known, else whole days with the day after the last. */
export function rentangIcal({ tanggal, sampaiTanggal = tanggal, mulai, selesai }: Waktu): {
  mulai: string;
  selesai: string | undefined;
} {
  if (mulai === undefined) return { mulai: tanggal, selesai: tambahHari(sampaiTanggal, 1) };
  return { mulai: saat(tanggal, mulai), selesai: selesai === undefined ? undefined : saat(sampaiTanggal, selesai) };
}

function hariTanggal(hari: string): string {
  return `${NAMA_HARI[new Date(`${hari}T00:00:00Z`).getUTCDay()]}, ${formatTanggal(hari)}`;
}

function saat(hari: string, jam: string): string {
  return `${hari}T${jam}:00+07:00`;
}

function titik(jam: string): string {
  return jam.replace(':', '.');
}
