/** What a month saw, as figures ready to be shown, each with its receipt: contracts, payments, hand-overs. */
import type { Impor } from '../schemas/impor.ts';
import type { AngkaTampil } from './angka-deviasi.ts';
import { formatBilangan, formatRupiahRingkas, namaBulan } from './format.ts';
import type { KeadaanBulan } from './keadaan-bulan.ts';
import type { Peristiwa } from './peristiwa-bulan.ts';
import { type Resi, resiJumlah } from './resi.ts';
import type { Ringkasan } from './ringkasan.ts';

/** Receipts of the dated contracts, payments and hand-overs up to a month's end, of the packages `total` sums up. */
export function resiKejadian(sampai: Peristiwa, total: Ringkasan, impor: Impor): [Resi, Resi, Resi] {
  return [
    resiJumlah('kontrak-bulan', { diketahui: sampai.kontrak.dari, dari: total.kontrak.dari }, impor),
    resiJumlah('bayar-bulan', { diketahui: sampai.pembayaran.paketPertama, dari: total.dibayar.dari }, impor),
    resiJumlah('serah-terima-bulan', { diketahui: sampai.serahTerima, dari: total.dibayar.dari }, impor),
  ];
}

/** The month beside everything up to its end. What no record dates by then is not available: that it did not happen is not known. */
export function angkaKejadian(
  { bulan, bulanItu, sampaiItu }: KeadaanBulan,
  total: Ringkasan,
  impor: Impor,
): AngkaTampil[] {
  const [resiKontrak, resiBayar, resiSerah] = resiKejadian(sampaiItu, total, impor);
  const nama = namaBulan(bulan);
  const { kontrak, pembayaran, serahTerima } = bulanItu;
  const sampai = sampaiItu;
  const tanpa = (apa: string) => `tidak ada ${apa} bertanggal yang tercatat sampai ${nama}`;
  const banyak = `${formatBilangan(kontrak.dari)} kontrak`;
  const senilai = sampai.kontrak.nilai === null ? '' : ` senilai ${formatRupiahRingkas(sampai.kontrak.nilai)}`;
  const kurang =
    sampai.kontrak.diketahui < sampai.kontrak.dari
      ? `, nilainya diketahui pada ${formatBilangan(sampai.kontrak.diketahui)}`
      : '';
  return [
    {
      nama: `Kontrak, ${nama}`,
      nilai: sampai.kontrak.dari === 0 ? null : kontrak.nilai === null ? banyak : formatRupiahRingkas(kontrak.nilai),
      keterangan:
        sampai.kontrak.dari === 0
          ? tanpa('kontrak')
          : `${kontrak.nilai === null ? '' : `${banyak}; `}sejak awal ${formatBilangan(sampai.kontrak.dari)}${senilai}${kurang}`,
      resi: resiKontrak,
    },
    {
      nama: `Pembayaran, ${nama}`,
      nilai: sampai.pembayaran.banyak === 0 ? null : formatRupiahRingkas(pembayaran.nilai),
      keterangan:
        sampai.pembayaran.banyak === 0
          ? tanpa('pembayaran')
          : `${formatBilangan(pembayaran.banyak)} pembayaran; sejak awal ${formatBilangan(sampai.pembayaran.banyak)} senilai ${formatRupiahRingkas(sampai.pembayaran.nilai)}`,
      resi: resiBayar,
    },
    {
      nama: `Serah terima, ${nama}`,
      nilai: sampai.serahTerima === 0 ? null : `${formatBilangan(serahTerima)} paket`,
      keterangan:
        sampai.serahTerima === 0 ? tanpa('serah terima') : `sejak awal ${formatBilangan(sampai.serahTerima)} paket`,
      resi: resiSerah,
    },
  ];
}
