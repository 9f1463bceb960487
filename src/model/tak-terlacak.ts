/** What a month's state cannot know, in sentences: it is made of dated events only. */
import { formatBilangan, formatRupiahRingkas } from './format.ts';
import type { PeristiwaTahun } from './peristiwa-bulan.ts';

/** One sentence for each thing that stands outside the months; `gagal` is how many processes failed. */
export function kalimatTakTerlacak({ tanpaTanggal, sesudah }: PeristiwaTahun, gagal: number): string[] {
  const { kontrak, pembayaran, serahTerima, pesanan } = tanpaTanggal;
  const bayarSesudah = sesudah.pembayaran;
  const parts = [
    kontrak.dari > 0 &&
      `${formatBilangan(kontrak.dari)} paket berpenyedia tidak mencatat tanggal kontrak${kontrak.nilai === null ? '' : ` (nilai yang diketahui ${formatRupiahRingkas(kontrak.nilai)})`}: tidak ada di bulan mana pun.`,
    pembayaran.banyak > 0 &&
      `${formatBilangan(pembayaran.banyak)} pembayaran (${formatRupiahRingkas(pembayaran.nilai)}) tanpa tanggal tidak ada di bulan mana pun.`,
    serahTerima > 0 && `${formatBilangan(serahTerima)} paket selesai tanpa tanggal serah terima.`,
    pesanan.dari > 0 && `${formatBilangan(pesanan.dari)} pesanan tanpa tanggal.`,
    sesudah.kontrak.dari + bayarSesudah.banyak > 0 &&
      `${formatBilangan(sesudah.kontrak.dari)} kontrak dan ${formatBilangan(bayarSesudah.banyak)} pembayaran (${formatRupiahRingkas(bayarSesudah.nilai)}) bertanggal sesudah keadaan data atau sesudah tahun ini.`,
    gagal > 0 &&
      `Kapan ${formatBilangan(gagal)} proses gagal atau batal tidak dicatat sumber: kontraknya tidak dihitung di bulan mana pun.`,
    'Nilai kontrak adalah nilai menurut adendum terakhir: nilai sebelum adendum tidak disimpan sumber.',
    'Pagu, HPS, dan tahap paket tidak punya tanggal perubahan, jadi tidak disebut untuk bulan yang lalu.',
  ];
  return parts.filter((p) => p !== false);
}
