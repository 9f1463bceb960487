import { type z } from 'zod';
import { kode, markdown, objek, opsional, tanggal, teks } from './bidang.ts';

/** Front matter of a correction, `content/koreksi/<slug>.md`: what was wrong on this site or in its data, and since when it is right. */
export const koreksiSchema = objek(
  {
    judul: teks({
      label: 'Apa yang dibetulkan',
      keterangan: 'Satu kalimat: angka atau keterangan apa, dari apa menjadi apa. Tanpa nama pelapor.',
      min: 10,
      max: 160,
    }),
    tanggal: tanggal({ label: 'Tanggal dibetulkan', keterangan: 'Hari situs menampilkan yang benar.' }),
    paket: opsional(
      kode({
        label: 'Kode paket',
        keterangan: 'Bila mengenai satu paket: bagian terakhir alamat halamannya.',
        contoh: 'tender-10002513000',
      }),
    ),
  },
  { label: 'Koreksi' },
);

/** How the error came about and how it was mended, as the CMS edits it. */
export const koreksiIsi = markdown({ label: 'Penjelasan', min: 20 });

/** Front matter of a correction after parsing. */
export type Koreksi = z.output<typeof koreksiSchema>;
