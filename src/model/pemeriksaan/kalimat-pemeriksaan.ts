import { formatBilangan, formatTanggal } from '../format.ts';
import type { MasaTanggapan } from './masa-tanggapan.ts';
import type { RekapPemeriksaan, RekapTahun } from './rekap.ts';
import { jumlahCatatan } from './rekap-opd.ts';

/** The finding of a year: one sentence, and what it is made of. */
export function temuanPemeriksaan(rekap: RekapTahun): { kalimat: string; arti: string } {
  const [all, data, proses] = [jumlahCatatan(rekap), jumlahCatatan(rekap, 'data'), jumlahCatatan(rekap, 'proses')];
  const dari = formatBilangan(rekap.paket);
  if (all.paket === 0)
    return {
      kalimat:
        rekap.tertunda.length === 0 ? `Tidak ada catatan pada ${dari} paket` : 'Belum ada catatan yang diumumkan',
      arti: `${formatBilangan(rekap.perPemeriksaan.length)} pemeriksaan dijalankan pada setiap paket.`,
    };
  return {
    kalimat: `${formatBilangan(all.paket)} dari ${dari} paket punya catatan`,
    arti: `${formatBilangan(data.paket)} paket dengan data yang kurang (${formatBilangan(data.catatan)} catatan), ${formatBilangan(proses.paket)} paket dengan hal yang mungkin perlu dijelaskan (${formatBilangan(proses.catatan)} catatan). Sebuah paket dapat punya keduanya.`,
  };
}

/** The finding of one check, with its denominator. */
export function temuanSatuPemeriksaan(r: RekapPemeriksaan): string {
  const berlaku = berlakuUntuk(r);
  if (berlaku === 0) return 'Pemeriksaan ini tidak berlaku untuk satu paket pun.';
  const umum = r.tertunda === 0 ? '' : ' yang sudah diumumkan';
  if (r.pemeriksaan.tanpaPenyebut && r.tidakDiketahui > 0)
    return `${formatBilangan(r.catatan.length)} paket punya catatan${umum}. Pada ${formatBilangan(r.tidakDiketahui)} paket${r.catatan.length > 0 ? ' lain' : ''} tidak diketahui apakah dua sumber menyebutnya, jadi tidak ada penyebutnya.`;
  const unknown =
    r.tidakDiketahui === 0
      ? ''
      : ` Pada ${formatBilangan(r.tidakDiketahui)} di antaranya nilainya tidak tercatat, jadi tidak diketahui.`;
  return `${formatBilangan(r.catatan.length)} dari ${formatBilangan(berlaku)} paket yang terkena aturan ini punya catatan${umum}.${unknown}`;
}

/** Packages a check applies to: with a note, without, or not known. */
export function berlakuUntuk(r: RekapPemeriksaan): number {
  return r.catatan.length + r.tertunda + r.sesuai + r.tidakDiketahui;
}

/** What is not public yet, or null when nothing is. */
export function kalimatTertunda(rekap: RekapTahun, masa: MasaTanggapan): string | null {
  if (rekap.tertunda.length === 0) return null;
  const next = rekap.tertunda.reduce((min, c) => (c.umum < min ? c.umum : min), rekap.tertunda[0]?.umum ?? '');
  return `${formatBilangan(rekap.tertunda.length)} catatan masih dalam masa tanggapan: perangkat daerah punya ${masa.hari} hari untuk menjawab sebelum catatan baru diumumkan. Yang terdekat diumumkan ${formatTanggal(next)}.`;
}
