/** Realization against target at the end of a month, as figures ready to be shown, each with its receipt. */
import type { Impor } from '../schemas/impor.ts';
import type { CakupanDeret, TitikBulan } from './deret-bulan.ts';
import { formatSelisih, formatSelisihRupiah, selisih } from './format-selisih.ts';
import { formatBilangan, formatPersen, formatRupiahRingkas, namaBulan } from './format.ts';
import { type Resi, resiJumlah } from './resi.ts';
import { rasio } from './ringkasan.ts';

/** A figure ready to be shown; `nilai` null is "not available", with the reason in `keterangan`. */
export interface AngkaTampil {
  nama: string;
  nilai: string | null;
  keterangan: string;
  resi: Resi;
}

/** Share of the target, distance from it in rupiah, and physical progress against its target at the end of `bulan`. */
export function angkaDeviasi(
  deret: readonly TitikBulan[],
  bulan: string,
  { masuk, dari }: CakupanDeret,
  impor: Impor,
): AngkaTampil[] {
  const t = deret.find((x) => x.bulan === bulan);
  const [target, realisasi] = [t?.targetKeuangan ?? null, t?.realisasiKeuangan ?? null];
  const [targetFisik, fisik] = [t?.targetFisik ?? null, t?.realisasiFisik ?? null];
  const cakupan = `${formatBilangan(masuk)} dari ${formatBilangan(dari)} paket dengan keadaan bulanan`;
  const jumlah = { diketahui: masuk, dari };
  const tanpa = 'sumber tidak memuat target bulanan';
  const share = rasio(realisasi, target);
  const beda = selisih(target, realisasi);
  const bedaFisik = selisih(targetFisik, fisik);
  return [
    {
      nama: 'Realisasi dari target',
      nilai: share === null ? null : formatPersen(share),
      keterangan:
        share === null
          ? tanpa
          : `${formatRupiahRingkas(realisasi)} dari ${formatRupiahRingkas(target)} sampai ${namaBulan(bulan)}; ${cakupan}`,
      resi: resiJumlah('capaian', jumlah, impor),
    },
    {
      nama: 'Selisih dari target (deviasi)',
      nilai: beda === null ? null : formatSelisihRupiah(beda),
      keterangan: beda === null ? tanpa : `realisasi dikurangi target keuangan; ${cakupan}`,
      resi: resiJumlah('deviasi', jumlah, impor),
    },
    {
      nama: 'Kemajuan fisik',
      nilai: fisik === null ? null : formatPersen(fisik),
      keterangan:
        fisik === null
          ? 'sumber tidak memuat kemajuan fisik bulanan'
          : bedaFisik === null
            ? 'rata-rata tertimbang pagu; target fisik tidak tercatat'
            : `${formatSelisih(bedaFisik)} poin dari target ${formatPersen(targetFisik)}; rata-rata tertimbang pagu`,
      resi: resiJumlah('fisik', jumlah, impor),
    },
  ];
}
