import { type z } from 'zod';
import { PREDIKAT_ITKP } from '../acuan/itkp.ts';
import { bilangan, bolehNull, daftar, objek, pilihan, tahun, teks, yaTidak } from './bidang.ts';

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
          nilai: bolehNull(
            bilangan({
              label: 'Nilai',
              keterangan: 'Kosong (null) bila tidak dinilai tahun itu, bukan nol.',
              contoh: 10,
              max: 100,
              satuan: 'poin',
            }),
          ),
          maksimum: bolehNull(
            bilangan({
              label: 'Nilai tertinggi',
              keterangan: 'Nilai tertinggi indikator pada tahun itu; hanya bila sumbernya disebut di bawah.',
              contoh: 10,
              max: 100,
              satuan: 'poin',
            }),
          ),
        },
        { label: 'Indikator', ringkas: '{{fields.nama}}: {{fields.nilai}}' },
      ),
      { label: 'Indikator', min: 1 },
    ),
    sumberMaksimum: bolehNull(
      teks({
        label: 'Sumber nilai tertinggi',
        keterangan: 'Naskah resmi yang memuat nilai tertinggi tiap indikator tahun itu.',
        contoh: 'SE Kepala LKPP 5/2025',
        max: 160,
      }),
    ),
    catatan: bolehNull(teks({ label: 'Catatan', contoh: 'Susunan penilaian berubah tahun ini', max: 240 })),
  },
  { label: 'ITKP' },
).superRefine(({ indikator, sumberMaksimum }, ctx) => {
  const at = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  if (sumberMaksimum === null && indikator.some((i) => i.maksimum !== null))
    at(['sumberMaksimum'], 'diisi, karena ada nilai tertinggi; tanpa naskah resminya nilai itu tidak ditampilkan');
  indikator.forEach(({ nama, nilai, maksimum }, i) => {
    if (nilai !== null && maksimum !== null && nilai > maksimum)
      at(['indikator', i, 'maksimum'], `paling sedikit ${nilai}, yaitu nilai yang diumumkan`);
    if (indikator.findIndex((k) => k.nama === nama) < i)
      at(['indikator', i, 'nama'], 'indikator yang belum ada di baris lain');
  });
});

/** ITKP of one year. */
export type Itkp = z.output<typeof itkpSchema>;
