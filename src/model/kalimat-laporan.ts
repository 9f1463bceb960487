/** The month in sentences: the finding, what is late, how the year is spread, and the text people send each other. */
import { kalimatCakupan } from './cakupan-tanggal.ts';
import { formatSelisih } from './format-selisih.ts';
import { formatBilangan, formatPersen, formatRupiahRingkas, formatTanggal, namaBulan } from './format.ts';
import { kalimatBergerak } from './kalimat-bulan.ts';
import type { LaporanBulan } from './laporan-bulan.ts';
import { rasio } from './ringkasan.ts';

/** The one sentence above the report. */
export function judulLaporan({ keadaan, titik }: LaporanBulan): string {
  const { bulan, bulanItu } = keadaan;
  const nama = `${namaBulan(bulan)} ${bulan.slice(0, 4)}`;
  const capaian = rasio(titik?.realisasiKeuangan ?? null, titik?.targetKeuangan ?? null);
  if (capaian !== null) return `Sampai akhir ${nama} realisasi keuangan ${formatPersen(capaian, 0)} dari target`;
  const nilai = bulanItu.kontrak.nilai === null ? '' : ` senilai ${formatRupiahRingkas(bulanItu.kontrak.nilai)}`;
  return `${formatBilangan(bulanItu.kontrak.dari)} kontrak${nilai} ditandatangani pada ${nama}`;
}

/** Contracts whose end has passed, with what a missing hand-over does and does not say. */
export function kalimatLewatBatas({ lewatBatas, keadaan }: LaporanBulan): string {
  const { jatuhTempo, lewat, nilai, tidakDiketahui, dapatDibedakan } = lewatBatas;
  const hari = formatTanggal(keadaan.sampai);
  const tanpa =
    tidakDiketahui === 0
      ? ''
      : ` Pada ${formatBilangan(tidakDiketahui)} kontrak lain batas selesai atau hari selesainya tidak tercatat.`;
  if (jatuhTempo === 0) return `Belum ada kontrak bertanggal yang batas selesainya lewat pada ${hari}.${tanpa}`;
  const senilai = nilai.nilai === null ? '' : ` (${formatRupiahRingkas(nilai.nilai)})`;
  const arti = dapatDibedakan
    ? ''
    : ' Serah terima jarang dicatat di sumber: yang belum selesai tidak dapat dibedakan dari yang selesai tanpa dicatat, jadi ini bukan jumlah yang terlambat.';
  return `Dari ${formatBilangan(jatuhTempo)} kontrak yang batas selesainya sudah lewat pada ${hari}, ${formatBilangan(lewat.length)}${lewat.length === 0 ? '' : senilai} belum tercatat diserahterimakan.${arti}${tanpa}`;
}

/** Selections that were to have begun by then, or null where no plan says when. */
export function kalimatTertunda({ tertunda, keadaan }: LaporanBulan): string | null {
  const { mestinya, belum, tidakDiketahui } = tertunda;
  if (mestinya === 0) return null;
  const tanpa =
    tidakDiketahui === 0 ? '' : ` Pada ${formatBilangan(tidakDiketahui)} paket lain hari mulainya tidak tercatat.`;
  return `Dari ${formatBilangan(mestinya)} paket yang menurut rencana (RUP) pemilihannya mulai sampai ${formatTanggal(keadaan.sampai)}, ${formatBilangan(belum)} belum diumumkan.${tanpa}`;
}

/** How many OPD stand below their target. */
export function kalimatOpdTertinggal({ opd }: LaporanBulan): string {
  if (opd.bertarget === 0) return 'Sumber tidak memuat target bulanan, jadi jarak dari target tidak diketahui.';
  return `${formatBilangan(opd.diBawah)} dari ${formatBilangan(opd.bertarget)} perangkat daerah yang bertarget berada di bawah targetnya${opd.terjauh.length < opd.diBawah ? `; ${formatBilangan(opd.terjauh.length)} yang paling jauh dari targetnya ada di tabel` : ''}.`;
}

/** Against the same month of the year before, or null. */
export function kalimatBanding({ banding, keadaan }: LaporanBulan): string | null {
  if (banding === null) return null;
  const { kontrak, bayar } = banding.perubahan;
  const parts = [
    kontrak !== null && `nilai kontrak ${formatSelisih(kontrak)} %`,
    bayar !== null && `pembayaran ${formatSelisih(bayar)} %`,
  ].filter((p) => p !== false);
  if (parts.length === 0) return null;
  return `Terhadap keadaan sampai ${namaBulan(keadaan.bulan)} ${banding.tahunLalu}: ${parts.join(', ')}.`;
}

/** The text for a message: short, with its source, what it is not, and where to check it. */
export function teksPesan(laporan: LaporanBulan, alamatHalaman: string): string {
  const { keadaan, rekap } = laporan;
  const { impor } = rekap.data;
  const contoh = impor.contoh ? 'DATA CONTOH, bukan angka sebenarnya.\n' : '';
  return [
    `${contoh}*Pengadaan ${namaBulan(keadaan.bulan)} ${keadaan.bulan.slice(0, 4)}, ${impor.instansi.nama}*`,
    `${judulLaporan(laporan)}.`,
    kalimatBergerak(keadaan),
    kalimatLewatBatas(laporan),
    kalimatCakupan(laporan.tanggal),
    `Data per ${formatTanggal(impor.sampaiDengan)}. Bukan Laporan Realisasi Anggaran, belum diaudit, tanpa pengadaan desa.`,
    alamatHalaman,
  ].join('\n');
}
