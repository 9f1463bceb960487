import { type z } from 'zod';
import { semuaIndikator } from '../acuan/lke/kerangka.ts';
import { LKE_BERLAKU } from '../acuan/lke/regulasi.ts';
import { daftar, markdown, objek, opsional, pilihan, tahun, tanggal, tautan, teks, yaTidak } from './bidang.ts';

/** Who may see a piece of evidence. */
const SIFAT_BUKTI = {
  terbuka: 'Terbuka, dapat dibuka siapa saja',
  tertutup: 'Tertutup, hanya untuk penilai',
} as const;

/** Indicators by number, with what people see. */
export const PILIHAN_INDIKATOR: Readonly<Record<string, string>> = Object.fromEntries([
  ...semuaIndikator(LKE_BERLAKU).map(({ kode, indikator }) => [kode, `${kode} ${indikator.nama}`] as const),
  ...LKE_BERLAKU.hasil.map((h) => [h.kode, `${h.kode} ${h.nama}`] as const),
]);

/** Front matter of a piece of ZI evidence, `content/bukti/<slug>.md`. */
export const buktiSchema = objek(
  {
    judul: teks({ label: 'Judul', keterangan: 'Nama dokumen atau halaman.', min: 5, max: 120 }),
    tanggal: tanggal({ label: 'Tanggal bukti', keterangan: 'Hari dokumen ditetapkan atau halaman terbit.' }),
    tahun: tahun({ label: 'Berlaku untuk tahun' }),
    indikator: daftar(pilihan({ label: 'Indikator', pilihan: PILIHAN_INDIKATOR }), {
      label: 'Indikator',
      keterangan: 'Indikator lembar kerja evaluasi yang dibuktikan.',
      min: 1,
      max: 12,
    }),
    sifat: pilihan({ label: 'Sifat', pilihan: SIFAT_BUKTI }),
    alamat: opsional(
      tautan({
        label: 'Alamat',
        keterangan: 'Halaman situs ini, berkas di /media/, atau alamat web. Kosong bila tertutup.',
      }),
    ),
    periode: opsional(
      teks({ label: 'Periode', keterangan: 'Masa yang dicakup, misalnya Januari–Juni 2026.', max: 60 }),
    ),
    pemegang: teks({ label: 'Pemegang', keterangan: 'Jabatan atau bagian yang menyimpan, bukan nama orang.', max: 80 }),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila bukti ini rekaan.' }),
  },
  { label: 'Bukti' },
).superRefine(({ sifat, alamat, periode }, ctx) => {
  const at = (bidang: string, message: string) => ctx.addIssue({ code: 'custom', path: [bidang], message });
  if (sifat === 'terbuka' && alamat === undefined) at('alamat', 'diisi, karena bukti ini terbuka');
  if (sifat === 'tertutup' && alamat !== undefined) at('alamat', 'kosong, karena bukti ini tertutup');
  if (sifat === 'tertutup' && periode === undefined)
    at('periode', 'diisi, karena bukti tertutup hanya menyebut judul, periode, dan pemegangnya');
});

/** Body of a piece of evidence: what it shows. */
export const buktiIsi = markdown({ label: 'Isi bukti, singkat', min: 20 });

/** Front matter of a piece of evidence after parsing. */
export type Bukti = z.output<typeof buktiSchema>;
