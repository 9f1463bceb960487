import { type z } from 'zod';
import { bilangan, daftar, markdown, objek, opsional, pilihan, rujukan, tautan, teks, teksPanjang } from './bidang.ts';
import { bidangTerbitan } from './terbitan.ts';

/** Kinds of rules from the strongest down, as the list groups them. */
export const BENTUK_REGULASI = {
  uu: 'Undang-undang',
  perpres: 'Peraturan Presiden',
  inpres: 'Instruksi Presiden',
  permen: 'Peraturan menteri',
  perki: 'Peraturan Komisi Informasi',
  lkpp: 'Peraturan dan surat edaran LKPP',
  perda: 'Peraturan Daerah',
  perbup: 'Peraturan Bupati',
  lain: 'Lainnya',
} as const;

/** Whether a rule holds today. */
export const STATUS_REGULASI = {
  berlaku: 'Berlaku',
  diubah: 'Berlaku, sudah diubah',
  dicabut: 'Tidak berlaku lagi',
} as const;

/** Front matter of a rule, `content/regulasi/<slug>.md`. */
export const regulasiSchema = objek(
  {
    judul: teks({ label: 'Sebutan', keterangan: 'Misalnya Perpres 16 Tahun 2018.', min: 5, max: 120 }),
    bentuk: pilihan({ label: 'Bentuk', pilihan: BENTUK_REGULASI }),
    nomor: teks({ label: 'Nomor', max: 40 }),
    tahun: bilangan({ label: 'Tahun', min: 1945, max: 2100, bulat: true }),
    perihal: teks({ label: 'Tentang', max: 240 }),
    ringkasan: teksPanjang({
      label: 'Artinya, dalam satu kalimat',
      keterangan: 'Dengan kata sehari-hari; tampil di daftar.',
      min: 20,
      max: 240,
    }),
    status: pilihan({ label: 'Status', pilihan: STATUS_REGULASI }),
    oleh: opsional(
      daftar(rujukan('regulasi', { label: 'Regulasi' }), {
        label: 'Diubah atau digantikan oleh',
        keterangan: 'Kosong bila berlaku seperti semula.',
        min: 1,
        max: 8,
      }),
    ),
    tautan: opsional(tautan({ label: 'Naskah resmi', keterangan: 'Alamat naskah di situs resmi penerbitnya.' })),
    ...bidangTerbitan(),
  },
  { label: 'Regulasi' },
).superRefine(({ status, oleh }, ctx) => {
  const at = (message: string) => ctx.addIssue({ code: 'custom', path: ['oleh'], message });
  if (status === 'berlaku' && oleh !== undefined) at('kosong, karena statusnya berlaku tanpa perubahan');
  if (status !== 'berlaku' && oleh === undefined) at('diisi, karena statusnya diubah atau tidak berlaku lagi');
});

/** Body of a rule, as the CMS edits it: what it means for readers. */
export const regulasiIsi = markdown({ label: 'Artinya bagi pembaca', min: 20 });

/** Front matter of a rule after parsing. */
export type Regulasi = z.output<typeof regulasiSchema>;
