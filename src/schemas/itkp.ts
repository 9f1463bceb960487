import { type z } from 'zod';
import { PREDIKAT_ITKP } from '../acuan/itkp.ts';
import { bilangan, daftar, objek, pilihan, tahun, teks, yaTidak } from './bidang.ts';

/** Indeks Tata Kelola Pengadaan of one year as published by LKPP: `content/data/itkp/<tahun>.json`. */
export const itkpSchema = objek(
  {
    tahun: tahun({ label: 'Tahun' }),
    contoh: yaTidak({ label: 'Data contoh' }),
    sumber: teks({ label: 'Sumber', max: 240 }),
    total: bilangan({ label: 'Total yang diumumkan', max: 100, satuan: 'poin' }),
    predikat: pilihan({ label: 'Predikat', pilihan: PREDIKAT_ITKP }),
    indikator: daftar(
      objek(
        {
          nama: teks({ label: 'Indikator', max: 80 }),
          nilai: bilangan({
            label: 'Nilai',
            keterangan: 'null bila tidak dinilai tahun itu.',
            max: 100,
            satuan: 'poin',
          }).nullable(),
        },
        { label: 'Indikator' },
      ),
      { label: 'Indikator', min: 1 },
    ),
    catatan: teks({ label: 'Catatan', max: 240 }).nullable(),
  },
  { label: 'ITKP' },
);

/** ITKP of one year. */
export type Itkp = z.output<typeof itkpSchema>;
