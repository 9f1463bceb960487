import { bilangan, markdown, objek, opsional, pilihan, tanggal, teks, waktu } from './bidang.ts';

/** Topics of questions, in the order of the page. */
export const TOPIK_FAQ = {
  penyedia: 'Mengikuti pengadaan',
  aduan: 'Keberatan dan pengaduan',
  data: 'Angka dan data di situs ini',
  unit: 'Tentang unit kami',
} as const;

/** Front matter of a question, `content/faq/<slug>.md`; all stand on `/tanya-jawab/`. */
export const faqSchema = objek(
  {
    judul: teks({ label: 'Pertanyaan', keterangan: 'Seperti warga menanyakannya.', min: 10, max: 160 }),
    topik: pilihan({ label: 'Topik', pilihan: TOPIK_FAQ }),
    urutan: opsional(bilangan({ label: 'Urutan di topiknya', min: 1, max: 99, bulat: true })),
    terbitPada: opsional(waktu({ label: 'Terbit pada', keterangan: 'Kosong berarti segera.' })),
    berakhirPada: opsional(tanggal({ label: 'Berakhir pada', keterangan: 'Hari terakhir tampil.' })),
  },
  { label: 'Tanya jawab' },
);

/** The answer, as the CMS edits it. */
export const faqIsi = markdown({ label: 'Jawaban', min: 20 });
