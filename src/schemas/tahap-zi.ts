import { type z } from 'zod';
import { daftar, objek, opsional, pilihan, tanggal, tautan, teks, yaTidak } from './bidang.ts';

/** Stages of a Zona Integritas in their order (PermenPAN-RB 90/2021). */
export const TAHAP_ZI = {
  pencanangan: 'Pencanangan',
  pembangunan: 'Pembangunan',
  'penilaian-tpi': 'Penilaian TPI',
  survei: 'Survei',
  'penilaian-tpn': 'Penilaian TPN',
  predikat: 'Predikat',
} as const;

/** How far the unit has come, and when: `content/zona-integritas.json`. */
export const tahapZiSchema = objek(
  {
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila tanggal di bawah rekaan.' }),
    tahap: daftar(
      objek(
        {
          tahap: pilihan({ label: 'Tahap', pilihan: TAHAP_ZI }),
          tanggal: tanggal({ label: 'Tanggal', keterangan: 'Hari tahap ini dimulai atau dicapai.' }),
          keterangan: teks({ label: 'Keterangan', keterangan: 'Satu kalimat.', min: 5, max: 200 }),
          tautan: opsional(tautan({ label: 'Tautan' })),
        },
        { label: 'Tahap' },
      ),
      { label: 'Tahap yang sudah dicapai', max: 40 },
    ),
  },
  { label: 'Tahap Zona Integritas' },
);

/** Stages after parsing. */
export type TahapZi = z.output<typeof tahapZiSchema>;
