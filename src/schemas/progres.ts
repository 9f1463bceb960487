import type { z } from 'zod';
import { bulan, objek, persen, rupiah } from './bidang.ts';

/** One month of a package, cumulative since its start ("keadaan sampai dengan bulan"). */
export const progresSchema = objek(
  {
    bulan: bulan({
      label: 'Bulan',
      keterangan: 'Keadaan pada hari terakhir bulan ini.',
      sumber: { 'smep-v1': 'paket[].progres[].bulan' },
    }),
    targetKeuangan: rupiah({
      label: 'Target keuangan',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].targetKeuangan' },
    }).nullable(),
    realisasiKeuangan: rupiah({
      label: 'Realisasi keuangan',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].realisasiKeuangan' },
    }).nullable(),
    targetFisik: persen({
      label: 'Target fisik',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].targetFisik' },
    }).nullable(),
    realisasiFisik: persen({
      label: 'Realisasi fisik',
      keterangan: 'Kumulatif.',
      sumber: { 'smep-v1': 'paket[].progres[].realisasiFisik' },
    }).nullable(),
  },
  { label: 'Progres bulanan' },
);

/** One month of a package. */
export type Progres = z.output<typeof progresSchema>;
