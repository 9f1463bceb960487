import { type z } from 'zod';
import { PREDIKAT_ITKP } from '../acuan/itkp.ts';
import { bilangan, daftar, objek, pilihan, tahun, teks, yaTidak } from './bidang.ts';

/** Indeks Tata Kelola Pengadaan of one year as published by LKPP: `content/data/itkp/<tahun>.json`. */
export const itkpSchema = objek(
  {
    tahun: tahun({ label: 'Tahun' }),
    contoh: yaTidak({ label: 'Data contoh' }),
    sumber: teks({
      label: 'Sumber',
      keterangan: 'Siapa yang mengumumkan dan di mana.',
      contoh: 'Diumumkan LKPP',
      max: 240,
    }),
    total: bilangan({ label: 'Total yang diumumkan', contoh: 68.24, max: 100, satuan: 'poin' }),
    predikat: pilihan({ label: 'Predikat', pilihan: PREDIKAT_ITKP }),
    indikator: daftar(
      objek(
        {
          nama: teks({ label: 'Indikator', contoh: 'SiRUP', max: 80 }),
          nilai: bilangan({
            label: 'Nilai',
            keterangan: 'null bila tidak dinilai tahun itu.',
            contoh: 10,
            max: 100,
            satuan: 'poin',
          }).nullable(),
        },
        { label: 'Indikator' },
      ),
      { label: 'Indikator', min: 1 },
    ),
    catatan: teks({ label: 'Catatan', contoh: 'Susunan penilaian berubah tahun ini', max: 240 }).nullable(),
  },
  { label: 'ITKP' },
);

/** ITKP of one year. */
export type Itkp = z.output<typeof itkpSchema>;
