import type { z } from 'zod';
import { MUTU_SKM } from '../acuan/survei.ts';
import { keAngka } from '../model/lke/pecahan.ts';
import type { HasilSurvei } from '../model/survei/hitung.ts';
import { bulatkan } from '../model/format.ts';
import { bilangan, kode, objek, pilihan } from '../schemas/bidang.ts';
import { surveiSchema } from '../schemas/survei.ts';

const NAMA_MUTU = Object.fromEntries(MUTU_SKM.map((m) => [m.huruf, m.nama])) as Record<
  (typeof MUTU_SKM)[number]['huruf'],
  string
>;

/** A survey as `/data/` publishes it: with a name of its own, to which the rows of its elements and groups point, and its result. */
export const surveiTerbitSchema = objek(
  {
    survei: kode({
      label: 'Survei',
      keterangan: 'Tahun, periode, jenis, dan penerbit.',
      contoh: '2026-triwulan-3-skm-mandiri',
    }),
    hasil: bilangan({
      label: 'Hasil',
      keterangan:
        'IKM 25–100 (skm), atau indeks 0–4 (spak, spkp), dibulatkan dua desimal; sudah dihitung situs ini, kecuali indeks yang diumumkan.',
      contoh: 83.73,
      max: 100,
      satuan: 'poin',
    }),
    mutu: pilihan({
      label: 'Mutu',
      keterangan: 'Mutu pelayanan menurut IKM; null untuk survei lain.',
      pilihan: NAMA_MUTU,
    }).nullable(),
    ...surveiSchema.shape,
  },
  { label: 'Survei' },
);

/** A published survey. */
export type SurveiTerbit = z.output<typeof surveiTerbitSchema>;

/** The survey with its name and result. */
export function surveiTerbitkan({ kode, survei, indeks, mutu }: HasilSurvei): SurveiTerbit {
  return { survei: kode, hasil: bulatkan(keAngka(indeks), 2), mutu: mutu?.huruf ?? null, ...survei };
}
