import { type z } from 'zod';
import { LKE_BERLAKU } from '../acuan/lke/regulasi.ts';
import { markdown, objek, opsional, persen, pilihan, tanggal, teks, yaTidak } from './bidang.ts';
import { PILIHAN_INDIKATOR } from './bukti.ts';

const PILIHAN_AREA: Readonly<Record<string, string>> = Object.fromEntries(
  LKE_BERLAKU.area.map((a) => [a.kode, a.nama]),
);

/** Front matter of an action of the ZI plan, `content/rencana-aksi/<slug>.md`. */
export const rencanaAksiSchema = objek(
  {
    judul: teks({ label: 'Aksi', keterangan: 'Apa yang dikerjakan, dimulai dengan kata kerja.', min: 10, max: 120 }),
    area: pilihan({ label: 'Area', pilihan: PILIHAN_AREA }),
    indikator: opsional(pilihan({ label: 'Indikator yang diperbaiki', pilihan: PILIHAN_INDIKATOR })),
    penanggungJawab: teks({
      label: 'Penanggung jawab',
      keterangan: 'Jabatan atau bagian, bukan nama orang.',
      max: 80,
    }),
    tenggat: tanggal({ label: 'Tenggat' }),
    kemajuan: persen({ label: 'Kemajuan', keterangan: 'Berapa persen sudah dikerjakan.' }),
    selesai: opsional(tanggal({ label: 'Tanggal selesai', keterangan: 'Kosong selama belum selesai.' })),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila aksi ini rekaan.' }),
  },
  { label: 'Rencana aksi' },
).superRefine(({ kemajuan, selesai }, ctx) => {
  if (selesai !== undefined && kemajuan < 100)
    ctx.addIssue({ code: 'custom', path: ['kemajuan'], message: '100, karena tanggal selesainya diisi' });
  if (selesai === undefined && kemajuan === 100)
    ctx.addIssue({ code: 'custom', path: ['selesai'], message: 'diisi, karena kemajuannya 100 persen' });
});

/** Body of an action: what will be there when it is done. */
export const rencanaAksiIsi = markdown({ label: 'Hasil yang dijanjikan', min: 20 });

/** Front matter of an action after parsing. */
export type RencanaAksi = z.output<typeof rencanaAksiSchema>;
