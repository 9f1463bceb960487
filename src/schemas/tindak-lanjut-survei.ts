import { type z } from 'zod';
import { kode, markdown, objek, opsional, tanggal, tautan, teks, teksPanjang, yaTidak } from './bidang.ts';
import { POLA_KODE_SURVEI } from './survei.ts';

/** Front matter of what is done about a low element of a survey, `content/tindak-lanjut-survei/<slug>.md`. */
export const tindakLanjutSurveiSchema = objek(
  {
    judul: teks({ label: 'Yang dijanjikan', keterangan: 'Dimulai dengan kata kerja.', min: 10, max: 120 }),
    survei: kode({
      label: 'Survei',
      keterangan: 'Nama berkas surveinya tanpa .json, seperti di alamat halamannya.',
      contoh: '2026-triwulan-3-skm-mandiri',
    }).refine((k) => POLA_KODE_SURVEI.test(k), { error: 'nama survei: tahun, periode, jenis, dan penerbitnya' }),
    unsur: kode({ label: 'Unsur', keterangan: 'Kode unsur yang diperbaiki.', contoh: 'U3' }),
    penanggungJawab: teks({ label: 'Penanggung jawab', keterangan: 'Jabatan atau bagian, bukan nama orang.', max: 80 }),
    tenggat: tanggal({ label: 'Tenggat' }),
    dilakukan: opsional(
      teksPanjang({ label: 'Yang sudah dilakukan', keterangan: 'Kosong selama belum ada.', min: 10, max: 600 }),
    ),
    selesai: opsional(tanggal({ label: 'Tanggal selesai', keterangan: 'Kosong selama belum selesai.' })),
    bukti: opsional(tautan({ label: 'Bukti', keterangan: 'Halaman situs ini, berkas di /media/, atau alamat web.' })),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila tindak lanjut ini rekaan.' }),
  },
  { label: 'Tindak lanjut survei' },
).superRefine(({ selesai, dilakukan }, ctx) => {
  if (selesai !== undefined && dilakukan === undefined)
    ctx.addIssue({ code: 'custom', path: ['dilakukan'], message: 'diisi, karena tanggal selesainya diisi' });
});

/** Body of a follow-up: what people said, and what will be different. */
export const tindakLanjutSurveiIsi = markdown({ label: 'Yang Anda sampaikan, singkat', min: 20 });

/** Front matter of a follow-up after parsing. */
export type TindakLanjutSurvei = z.output<typeof tindakLanjutSurveiSchema>;
