/** The way of a package from its plan to hand-over: what happened, what was planned, how many days lie between. */
import { PENAWARAN } from '../acuan/tahapan.ts';
import type { Paket } from '../schemas/paket.ts';
import { pembayaranTerhitung } from './angka-paket.ts';
import { formatBilangan } from './format.ts';
import { hariPertama, hariTerakhir, selisihHari } from './hari.ts';
import { swakelola } from './penyedia.ts';
import { keSen, type Sen } from './uang.ts';

/** Whether something happened, was planned, or is a limit that a contract or schedule sets. */
export type SifatWaktu = 'terjadi' | 'rencana' | 'batas';

/** A point on the way. */
export interface TitikWaktu {
  /** Calendar day, WIB. */
  tanggal: string;
  nama: string;
  sifat: SifatWaktu;
  /** Sen, or null when it has no amount. */
  nilai: Sen | null;
  /** Days since the last thing that happened; null for the first, and for plans and limits. */
  jeda: number | null;
}

/**
 * Plans, events and limits of a package, oldest first; on one day in the order they usually come. What the source dates after `ekspor`, the day it was
 * exported, cannot have happened when it was written down.
 */
export function garisWaktu(paket: Paket, ekspor: string): TitikWaktu[] {
  const points = titik(paket)
    .flatMap((t) => (t.tanggal === null ? [] : [{ ...t, tanggal: t.tanggal }]))
    .map((t) =>
      t.sifat === 'terjadi' && t.tanggal > ekspor
        ? { ...t, sifat: 'batas' as const, nama: `${t.nama} (tanggalnya sesudah data diekspor)` }
        : t,
    )
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0));
  let before: string | null = null;
  return points.map((t) => {
    if (t.sifat !== 'terjadi') return { ...t, jeda: null };
    const jeda = before === null ? null : selisihHari(before, t.tanggal);
    before = t.tanggal;
    return { ...t, jeda };
  });
}

/** How long the parts of the way took up to the day of the export, in one sentence; null when no two ends of a part are known in their order. */
export function kalimatDurasi(paket: Paket, ekspor: string): string | null {
  const { pemilihan, kontrak, serahTerima } = paket;
  const bagian = (nama: string, dari: string | null | undefined, sampai: string | null | undefined) =>
    dari == null || sampai == null || sampai < dari || sampai > ekspor
      ? null
      : `${nama} ${formatBilangan(selisihHari(dari, sampai))} hari`;
  const lastPaid = hariTerakhir(pembayaranTerhitung(paket).map((b) => b.tanggal));
  const parts = [
    bagian('dari pengumuman sampai kontrak', pemilihan?.diumumkan, kontrak?.tanggal),
    bagian('dari kontrak sampai serah terima', kontrak?.tanggal, serahTerima),
    bagian('dari serah terima sampai pembayaran terakhir', serahTerima, lastPaid),
  ].filter((p) => p !== null);
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}.${kalimatBatas(paket, ekspor)}`;
}

function titik(paket: Paket): (Omit<TitikWaktu, 'tanggal' | 'jeda'> & { tanggal: string | null })[] {
  const { pemilihan, kontrak, pesanan } = paket;
  const plans = paket.rup.flatMap((r) => r.rencana ?? []);
  const rencana = (nama: string, tanggal: string | null) => ({ nama, tanggal, sifat: 'rencana' as const, nilai: null });
  const terjadi = (nama: string, tanggal: string | null | undefined, nilai: number | null = null) => ({
    nama,
    tanggal: tanggal ?? null,
    sifat: 'terjadi' as const,
    nilai: keSen(nilai),
  });
  const counted = pembayaranTerhitung(paket) === paket.pembayaran;
  return [
    terjadi('Rencana diumumkan (RUP)', hariPertama(plans.map((r) => r.diumumkan))),
    rencana('Rencana mulai pemilihan', hariPertama(plans.map((r) => r.pemilihanMulai))),
    terjadi(swakelola(paket) ? 'Diumumkan' : 'Pemilihan diumumkan', pemilihan?.diumumkan),
    { nama: 'Batas memasukkan penawaran', tanggal: batasPenawaran(paket), sifat: 'batas', nilai: null },
    terjadi('Dipesan', pesanan?.tanggal, pesanan?.nilai ?? null),
    terjadi('Pemenang ditetapkan', pemilihan?.ditetapkan),
    terjadi('Penyedia ditunjuk (SPPBJ)', pemilihan?.ditunjuk),
    rencana('Rencana mulai pelaksanaan', hariPertama(plans.map((r) => r.kontrakMulai))),
    terjadi('Kontrak ditandatangani', kontrak?.tanggal, kontrak?.nilai ?? null),
    terjadi('Mulai kerja', kontrak?.mulai),
    rencana('Rencana selesai', hariTerakhir(plans.map((r) => r.kontrakSelesai))),
    { nama: 'Batas selesai menurut kontrak', tanggal: kontrak?.selesai ?? null, sifat: 'batas', nilai: null },
    terjadi('Serah terima (BAST)', paket.serahTerima),
    ...paket.pembayaran.map((b) =>
      terjadi(counted ? 'Pembayaran' : 'Baris realisasi, tidak dijumlahkan (lihat catatan)', b.tanggal, b.nilai),
    ),
  ];
}

function batasPenawaran({ jadwal }: Paket): string | null {
  return hariTerakhir(jadwal.filter((t) => PENAWARAN.test(t.nama)).map((t) => t.selesai))?.slice(0, 10) ?? null;
}

/** How hand-over stands to the limit of the contract; nothing of one that is dated after the day of the export. */
function kalimatBatas({ kontrak, serahTerima }: Paket, ekspor: string): string {
  if (kontrak?.selesai == null || serahTerima === null || serahTerima > ekspor) return '';
  const late = selisihHari(kontrak.selesai, serahTerima);
  if (late === 0) return ' Diserahterimakan tepat pada batas kontrak.';
  return ` Diserahterimakan ${formatBilangan(Math.abs(late))} hari ${late > 0 ? 'setelah' : 'sebelum'} batas kontrak.`;
}
