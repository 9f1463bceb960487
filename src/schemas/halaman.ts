import { type z } from 'zod';
import { markdown, objek, opsional, tanggal, teks, teksPanjang } from './bidang.ts';
import { bidangTerbitanTetap } from './terbitan.ts';

/** Front matter of a standing page, `content/halaman/<slug>.md`, published at `/<slug>/`. */
export const halamanSchema = objek(
  {
    judul: teks({ label: 'Judul', min: 3, max: 120 }),
    ringkasan: teksPanjang({
      label: 'Ringkasan',
      keterangan: 'Satu kalimat: apa yang ditemukan pembaca di sini.',
      min: 20,
      max: 240,
    }),
    diperbarui: opsional(tanggal({ label: 'Diperbarui', keterangan: 'Hari terakhir isi halaman diperiksa.' })),
    ...bidangTerbitanTetap,
  },
  { label: 'Halaman' },
);

/** Body of a page, as the CMS edits it. */
export const halamanIsi = markdown({ label: 'Isi halaman', min: 20 });

/** Front matter of a page after parsing. */
export type Halaman = z.output<typeof halamanSchema>;
