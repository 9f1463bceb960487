import { type z } from 'zod';
import { daftar, markdown, objek, opsional, pilihan, tanggal, teks, teksPanjang } from './bidang.ts';
import { gambarIsi } from './gambar-isi.ts';
import { bidangTerbitan } from './terbitan.ts';

/** Kinds of news an editor may choose. */
export const RUBRIK = {
  kabar: 'Kabar',
  pengumuman: 'Pengumuman',
  penjelasan: 'Penjelasan',
} as const;

/** Front matter of a news item, `content/berita/<slug>.md`. */
export const beritaSchema = objek(
  {
    judul: teks({ label: 'Judul', keterangan: 'Kalimat pendek yang memuat inti kabar.', min: 10, max: 120 }),
    ringkasan: teksPanjang({
      label: 'Ringkasan',
      keterangan: 'Satu atau dua kalimat; tampil di daftar berita, mesin pencari, dan kartu media sosial.',
      min: 20,
      max: 240,
    }),
    tanggal: tanggal({
      label: 'Tanggal terbit',
      keterangan: 'Berita dengan tanggal yang akan datang belum ditampilkan.',
    }),
    rubrik: pilihan({ label: 'Rubrik', pilihan: RUBRIK }),
    gambar: opsional(gambarIsi('Gambar')),
    tag: opsional(
      daftar(teks({ label: 'Tag', max: 40 }), { label: 'Tag', keterangan: 'Kata kunci, paling banyak 8.', max: 8 }),
    ),
    ...bidangTerbitan(),
  },
  { label: 'Berita' },
);

/** Body of a news item, as the CMS edits it. */
export const beritaIsi = markdown({ label: 'Isi berita', min: 20 });

/** Front matter of a news item after parsing. */
export type Berita = z.output<typeof beritaSchema>;
