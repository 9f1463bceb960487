import type { z } from 'zod';
import { objek, pilihan, teks } from './bidang.ts';

/** Kinds of notes the importer leaves on a package: two sources that disagree, or a value that asks a question. */
export const KODE_CATATAN = {
  'kontrak-pada-proses-gagal': 'Kontrak tercatat pada proses yang dinyatakan gagal',
  'pembayaran-pada-proses-gagal': 'Pembayaran atau realisasi tercatat pada proses yang gagal atau dibatalkan',
  'total-realisasi-berbeda': 'Total realisasi berbeda dari jumlah rinciannya',
  'realisasi-kembar': 'Baris realisasi yang sama persis dihitung sekali',
  'status-berbeda': 'Status berbeda antara dua sumber',
  'metode-berbeda': 'Metode berbeda antara dua sumber',
  'jenis-berbeda': 'Jenis pengadaan berbeda antara dua sumber',
  'tanggal-pengumuman-berbeda': 'Tanggal pengumuman berbeda antara dua sumber',
  'tanggal-penetapan-berbeda': 'Tanggal penetapan pemenang berbeda antara dua sumber',
  'tanggal-kontrak-berbeda': 'Tanggal kontrak berbeda antara dua sumber',
  'penyedia-berbeda': 'Penyedia berbeda antara dua sumber',
  'beberapa-penyedia': 'Pencatatan menyebut beberapa penyedia',
  'opd-berbeda': 'Perangkat daerah berbeda antara dua sumber',
  'nama-opd-berbeda': 'Nama perangkat daerah berbeda antara dua sumber',
  'tahun-berbeda': 'Tahun anggaran berbeda antara dua sumber',
  'kontrak-berbeda': 'Nilai kontrak berbeda antara dua sumber',
  'hps-berbeda': 'HPS berbeda antara dua sumber',
  'pagu-berbeda': 'Pagu berbeda antara dua sumber',
  'kontrak-lebih-dari-pagu': 'Nilai kontrak lebih besar dari pagu',
  'bayar-lebih-dari-kontrak': 'Jumlah pembayaran lebih besar dari nilai kontrak',
  'realisasi-berbeda': 'Realisasi bulanan berbeda dari jumlah pembayaran',
  'fisik-di-luar-rentang': 'Kemajuan fisik di sumber di luar 0 sampai 100 persen',
} as const;

/** A note: what was found, both values, and the rule that chose. Neutral: a question, not an accusation. */
export const catatanSchema = objek(
  {
    kode: pilihan({
      label: 'Jenis catatan',
      keterangan: 'Ditulis pengimpor bila dua sumber berbeda atau sebuah nilai perlu ditanyakan; bukan tuduhan.',
      pilihan: KODE_CATATAN,
    }),
    dipakai: teks({
      label: 'Nilai yang dipakai',
      keterangan: 'Seperti tampil di situs.',
      max: 120,
      contoh: 'Rp150.000.000',
    }).nullable(),
    lain: teks({
      label: 'Nilai dari sumber lain',
      keterangan: 'Nilai yang tidak dipakai, agar dapat dibandingkan.',
      max: 120,
      contoh: 'Rp149.500.000',
    }).nullable(),
    aturan: teks({
      label: 'Aturan yang memilih',
      keterangan: 'Mengapa nilai itu yang dipakai.',
      max: 240,
      contoh: 'HPS pengumuman dengan versi terbaru yang dipakai',
    }),
  },
  { label: 'Catatan' },
);

/** A note on a package. */
export type Catatan = z.output<typeof catatanSchema>;
/** Code of a note. */
export type KodeCatatan = keyof typeof KODE_CATATAN;
