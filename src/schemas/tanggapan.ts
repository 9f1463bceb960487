import { type z } from 'zod';
import { kode, markdown, objek, pilihan, tanggal, teks } from './bidang.ts';

/** Who answers a note. Offices only: the answer of a person is published as that of the office or firm. */
export const PENANGGAP = {
  opd: 'Perangkat daerah',
  penyedia: 'Penyedia',
  unit: 'Unit pengadaan',
} as const;

/** Front matter of the answer to a note, `content/tanggapan/<slug>.md`, shown beside that note on the package's page. */
export const tanggapanSchema = objek(
  {
    judul: teks({ label: 'Inti jawaban', keterangan: 'Satu kalimat pendek, tanpa nama orang.', min: 10, max: 120 }),
    paket: kode({
      label: 'Kode paket',
      keterangan: 'Bagian terakhir alamat halaman paket; paketnya harus ada di data.',
      contoh: 'tender-10002513000',
    }),
    catatan: kode({
      label: 'Kode catatan',
      keterangan: 'Bagian terakhir alamat halaman pemeriksaan yang dijawab.',
      contoh: 'kontrak-lebih-dari-pagu',
    }),
    dari: pilihan({ label: 'Dari', keterangan: 'Jabatan atau nama orang tidak ditulis.', pilihan: PENANGGAP }),
    tanggal: tanggal({
      label: 'Tanggal tanggapan',
      keterangan: 'Tanggapan bertanggal yang akan datang belum ditampilkan.',
    }),
  },
  { label: 'Tanggapan' },
);

/** The answer itself, as the CMS edits it. */
export const tanggapanIsi = markdown({ label: 'Isi tanggapan', min: 20 });

/** Front matter of an answer after parsing. */
export type Tanggapan = z.output<typeof tanggapanSchema>;
