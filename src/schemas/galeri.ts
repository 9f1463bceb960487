import { type z } from 'zod';
import { daftar, markdown, objek, opsional, tanggal, teks, teksPanjang } from './bidang.ts';
import { gambarIsi } from './gambar-isi.ts';
import { bidangTerbitan, contoh } from './terbitan.ts';

/** Front matter of an album, `content/galeri/<slug>.md`. */
export const galeriSchema = objek(
  {
    judul: teks({ label: 'Judul album', min: 10, max: 120 }),
    ringkasan: teksPanjang({ label: 'Ringkasan', keterangan: 'Kegiatan apa, dan apa hasilnya.', min: 20, max: 240 }),
    tanggal: tanggal({ label: 'Tanggal kegiatan' }),
    tempat: opsional(teks({ label: 'Tempat', max: 120 })),
    foto: daftar(gambarIsi('Foto'), { label: 'Foto', min: 1, max: 40 }),
    contoh,
    ...bidangTerbitan(),
  },
  { label: 'Album' },
);

/** Body of an album, as the CMS edits it. */
export const galeriIsi = markdown({ label: 'Cerita singkat', min: 20 });

/** Front matter of an album after parsing. */
export type Galeri = z.output<typeof galeriSchema>;
