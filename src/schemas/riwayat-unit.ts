import { type z } from 'zod';
import { daftar, objek, opsional, pilihan, tahun, tautan, teks, teksPanjang } from './bidang.ts';

/** Who made what happened. */
export const LINGKUP_RIWAYAT = { daerah: 'Daerah', nasional: 'Aturan nasional' } as const;

/** How the unit and its systems came about, with the regulations behind it: `content/riwayat.json`. */
export const riwayatUnitSchema = objek(
  {
    peristiwa: daftar(
      objek(
        {
          waktu: teks({
            label: 'Waktu',
            keterangan: 'Seperti ditulis orang: 2019, atau Persiapan tahun anggaran 2022.',
            max: 60,
          }),
          tahun: tahun({ label: 'Tahun', keterangan: 'Untuk mengurutkan.' }),
          lingkup: pilihan({ label: 'Lingkup', pilihan: LINGKUP_RIWAYAT }),
          judul: teks({ label: 'Peristiwa', min: 5, max: 120 }),
          uraian: teksPanjang({ label: 'Uraian', min: 10, max: 400 }),
          sumber: teks({ label: 'Sumber', keterangan: 'Peraturan atau halaman yang menyebutnya.', max: 160 }),
          tautan: opsional(tautan({ label: 'Alamat sumber' })),
        },
        { label: 'Peristiwa' },
      ),
      { label: 'Peristiwa', max: 60 },
    ),
  },
  { label: 'Riwayat unit' },
);

/** History of the unit. */
export type RiwayatUnit = z.output<typeof riwayatUnitSchema>;
