import { GalatMasukan } from '../../schemas/masalah.ts';

/** Refusal of a whole file: what was found in it, what is expected, and how to get it. */
export function galatBerkas(berkas: string, nilai: string, harapan: string, perbaikan?: string): GalatMasukan {
  return new GalatMasukan(`Berkas ${berkas} tidak dapat dibaca.`, [
    { berkas, bidang: '', nilai, harapan, ...(perbaikan ? { perbaikan } : {}) },
  ]);
}
