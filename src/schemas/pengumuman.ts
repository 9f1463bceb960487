import { type z } from 'zod';
import { berkas, daftar, markdown, objek, opsional, tanggal, teks, teksPanjang } from './bidang.ts';
import { gambarIsi } from './gambar-isi.ts';
import { bidangTerbitan, contoh } from './terbitan.ts';

/** Front matter of an announcement, `content/pengumuman/<slug>.md`: official, with the day until which it holds. */
export const pengumumanSchema = objek(
  {
    judul: teks({ label: 'Judul', keterangan: 'Apa yang diumumkan, dalam satu kalimat pendek.', min: 10, max: 120 }),
    ringkasan: teksPanjang({
      label: 'Ringkasan',
      keterangan: 'Siapa yang perlu tahu dan apa yang perlu dilakukan.',
      min: 20,
      max: 240,
    }),
    tanggal: tanggal({
      label: 'Tanggal pengumuman',
      keterangan: 'Pengumuman dengan tanggal yang akan datang belum ditampilkan.',
    }),
    nomor: opsional(teks({ label: 'Nomor surat', max: 80 })),
    gambar: opsional(gambarIsi('Gambar')),
    lampiran: opsional(
      daftar(
        objek(
          { judul: teks({ label: 'Nama lampiran', max: 120 }), berkas: berkas({ label: 'Berkas' }) },
          { label: 'Lampiran' },
        ),
        { label: 'Lampiran', max: 10 },
      ),
    ),
    contoh,
    ...bidangTerbitan({
      label: 'Berlaku sampai',
      keterangan: 'Hari terakhir berlaku. Sesudahnya pindah ke “sudah berakhir”; alamatnya tetap.',
    }),
  },
  { label: 'Pengumuman' },
);

/** Body of an announcement, as the CMS edits it. */
export const pengumumanIsi = markdown({ label: 'Isi pengumuman', min: 20 });

/** Front matter of an announcement after parsing. */
export type Pengumuman = z.output<typeof pengumumanSchema>;
