import { type z } from 'zod';
import { daftar, objek, rujukan, tautan, teks, teksPanjang, yaTidak } from './bidang.ts';

/** What the unit does about each indicator of the ITKP: `content/itkp.json`. */
export const upayaItkpSchema = objek(
  {
    upaya: daftar(
      objek(
        {
          indikator: teks({
            label: 'Indikator',
            keterangan: 'Nama indikator seperti di data ITKP, misalnya SiRUP.',
            max: 80,
          }),
          uraian: teksPanjang({ label: 'Yang dikerjakan unit', min: 10, max: 400 }),
          sumber: teks({ label: 'Sumber', keterangan: 'Dari mana keterangan ini.', max: 160 }),
          tautan: daftar(
            objek(
              {
                label: teks({ label: 'Tulisan tautan', max: 80 }),
                alamat: tautan({ label: 'Alamat', keterangan: 'Halaman situs ini, misalnya /peluang/.' }),
              },
              { label: 'Tautan' },
            ),
            { label: 'Halaman terkait', max: 6 },
          ),
          aksi: daftar(rujukan('rencanaAksi', { label: 'Aksi' }), { label: 'Rencana aksi terkait', max: 6 }),
          bukti: daftar(rujukan('bukti', { label: 'Bukti' }), { label: 'Bukti terkait', max: 6 }),
          contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila keterangan ini rekaan.' }),
        },
        { label: 'Upaya' },
      ),
      { label: 'Upaya tiap indikator', keterangan: 'Satu butir tiap indikator.', max: 40 },
    ),
  },
  { label: 'Upaya menaikkan ITKP' },
).superRefine(({ upaya }, ctx) => {
  upaya.forEach(({ indikator }, i) => {
    if (upaya.findIndex((u) => u.indikator === indikator) < i)
      ctx.addIssue({
        code: 'custom',
        path: ['upaya', i, 'indikator'],
        message: 'indikator yang belum ada di butir lain',
      });
  });
});

/** What the unit does, by indicator. */
export type UpayaItkp = z.output<typeof upayaItkpSchema>;
