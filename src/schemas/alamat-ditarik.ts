import { type z } from 'zod';
import { alamatHalaman, daftar, objek, opsional, tanggal, teks, teksPanjang } from './bidang.ts';

/** Addresses that are published no more, each with what stands there instead: `content/alamat-ditarik.json` (docs/keputusan/0019). */
export const alamatDitarikSchema = objek(
  {
    ditarik: daftar(
      objek(
        {
          judul: teks({ label: 'Judul halaman', max: 160 }),
          alamat: alamatHalaman({ label: 'Alamat yang ditarik' }),
          tanggal: tanggal({ label: 'Ditarik tanggal' }),
          alasan: teksPanjang({
            label: 'Alasan',
            keterangan: 'Mengapa ditarik; dibaca siapa pun yang membuka alamat lamanya.',
            min: 10,
            max: 400,
          }),
          pengganti: opsional(alamatHalaman({ label: 'Halaman pengganti', keterangan: 'Pembaca diantar ke sana.' })),
        },
        { label: 'Alamat' },
      ),
      { label: 'Alamat yang ditarik', max: 5000 },
    ),
  },
  { label: 'Alamat yang ditarik' },
);

/** Withdrawn addresses after parsing. */
export type AlamatDitarik = z.output<typeof alamatDitarikSchema>;
/** One withdrawn address. */
export type Ditarik = AlamatDitarik['ditarik'][number];
