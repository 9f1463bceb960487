/** The 14 components of a service standard and which of them a service states (UU 25/2009; PermenPAN-RB 15/2014). */
import { ambilKeterangan } from '../schemas/bidang.ts';
import { type Layanan, layananSchema } from '../schemas/layanan.ts';

/** Of the delivery of the service, to be published to those who ask for it. */
export const KOMPONEN_PENYAMPAIAN = ['persyaratan', 'prosedur', 'jangkaWaktu', 'biaya', 'produk', 'pengaduan'] as const;

/** Of its management within the unit. */
export const KOMPONEN_PENGELOLAAN = [
  'dasarHukum',
  'sarana',
  'kompetensi',
  'pengawasan',
  'jumlahPelaksana',
  'jaminanPelayanan',
  'jaminanKeamanan',
  'evaluasi',
] as const;

/** A component by its field. */
export type Komponen = (typeof KOMPONEN_PENYAMPAIAN)[number] | (typeof KOMPONEN_PENGELOLAAN)[number];

/** All components of a service standard. */
export const KOMPONEN: readonly Komponen[] = [...KOMPONEN_PENYAMPAIAN, ...KOMPONEN_PENGELOLAAN];

/** Name of a component, as the form says it. */
export function namaKomponen(komponen: Komponen): string {
  return ambilKeterangan(layananSchema.shape[komponen])?.label ?? komponen;
}

/** Components a service does not state yet. */
export function komponenKosong(layanan: Layanan): Komponen[] {
  return KOMPONEN.filter((k) => layanan[k] === undefined);
}
