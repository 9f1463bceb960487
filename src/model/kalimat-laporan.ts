/** The month in sentences: the finding, what is late, how the year is spread, and the text people send each other. */
import { perubahanPersen } from './banding-tahun.ts';
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

/** What stands past its end, with the contracts it is counted of. */
export function kalimatLewatBatas({ lewatBatas, keadaan }: LaporanBulan): string {
  const { berjalan, lewat, nilai, tidakDiketahui } = lewatBatas;
  if (berjalan === 0) return 'Tidak ada kontrak berjalan yang batas selesainya tercatat.';
  const senilai = nilai.nilai === null ? '' : ` (${formatRupiahRingkas(nilai.nilai)})`;
  const tanpa =
    tidakDiketahui === 0
      ? ''
      : ` Pada ${formatBilangan(tidakDiketahui)} kontrak lain batas selesai atau hari selesainya tidak tercatat.`;
  return `Dari ${formatBilangan(berjalan)} kontrak yang berjalan pada ${formatTanggal(keadaan.sampai)}, ${formatBilangan(lewat.length)}${senilai} sudah lewat batas selesai menurut kontraknya.${tanpa}`;
}

/** How many OPD stand below their target. */
export function kalimatOpdTertinggal({ opd }: LaporanBulan): string {
  if (opd.bertarget === 0) return 'Sumber tidak memuat target bulanan, jadi jarak dari target tidak diketahui.';
  return `${formatBilangan(opd.diBawah)} dari ${formatBilangan(opd.bertarget)} perangkat daerah yang bertarget berada di bawah targetnya${opd.terjauh.length < opd.diBawah ? `; ${formatBilangan(opd.terjauh.length)} yang paling jauh dari targetnya ada di tabel` : ''}.`;
}

/** Against the same month of the year before, or null. */
export function kalimatBanding({ banding, keadaan }: LaporanBulan): string | null {
  if (banding === null) return null;
  const beda = (a: number | null) => (a === null ? 'tidak dapat dibandingkan' : `${formatSelisih(a)} %`);
  const { kini, lalu } = banding;
  return `Terhadap ${namaBulan(keadaan.bulan)} ${banding.tahunLalu}: nilai kontrak ${beda(perubahanPersen(kini.kontrak.nilai, lalu.kontrak.nilai))}, pembayaran ${beda(perubahanPersen(kini.pembayaran.nilai, lalu.pembayaran.nilai))}.`;
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
    `Data per ${formatTanggal(impor.sampaiDengan)}. Bukan Laporan Realisasi Anggaran, belum diaudit, tanpa pengadaan desa.`,
    alamatHalaman,
  ].join('\n');
}
