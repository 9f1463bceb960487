import { type z } from 'zod';
import { bilangan, bolehNull, daftar, objek, tahun, tanggal, teks, yaTidak } from './bidang.ts';

const orang = (label: string, keterangan: string, contoh: number) =>
  bolehNull(bilangan({ label, keterangan, contoh, bulat: true, max: 1000, satuan: 'orang' }));

/** Declarations of conflicting interests in a year; counts only, never by office, so that no one can be told from them. */
const pernyataanSchema = objek(
  {
    wajib: orang('Wajib menyatakan', 'Berapa orang harus membuat pernyataan tahun itu.', 13),
    dibuat: orang('Sudah menyatakan', 'Berapa orang sudah membuatnya.', 12),
    adaKepentingan: orang('Menyebut kepentingan', 'Berapa pernyataan menyebut ada kepentingan pribadi.', 2),
    ditindaklanjuti: orang('Ditindaklanjuti', 'Berapa di antaranya sudah ditindaklanjuti atasan.', 1),
  },
  {
    label: 'Pernyataan konflik kepentingan',
    keterangan: 'Kosongkan yang belum diketahui; nol berarti memang tidak ada.',
  },
);

/**
 * Pokja Pemilihan of one year: `content/data/pokja/<tahun>.json`. Members are counted by the office they belong to; names have no field.
 */
export const pokjaSchema = objek(
  {
    tahun: tahun({ label: 'Tahun' }),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila angka di bawah rekaan.' }),
    sampaiDengan: tanggal({ label: 'Keadaan sampai dengan', keterangan: 'Hari angka ini dihitung.' }),
    sumber: teks({
      label: 'Sumber',
      keterangan: 'Keputusan atau daftar tempat angka ini diambil, tanpa nama orang.',
      contoh: 'Keputusan penetapan Pokja Pemilihan 2026',
      max: 240,
    }),
    anggotaUnit: orang('Anggota dari unit ini', 'Anggota Pokja yang menjadi pegawai unit pengadaan.', 12),
    adHoc: daftar(
      objek(
        {
          perangkatDaerah: teks({
            label: 'Perangkat daerah asal',
            keterangan: 'Nama kantor, bukan nama orang.',
            contoh: 'Dinas Contoh Kesehatan',
            max: 120,
          }),
          anggota: bilangan({
            label: 'Anggota',
            keterangan: 'Berapa orang dari kantor itu.',
            contoh: 1,
            bulat: true,
            min: 1,
            max: 1000,
            satuan: 'orang',
          }),
        },
        { label: 'Perangkat daerah', ringkas: '{{fields.perangkatDaerah}}: {{fields.anggota}}' },
      ),
      {
        label: 'Anggota ad hoc',
        keterangan: 'Anggota sementara dari perangkat daerah lain. Daftar kosong berarti tidak ada.',
        max: 60,
      },
    ),
    paketDitangani: bolehNull(
      bilangan({
        label: 'Paket yang ditangani',
        keterangan: 'Banyak paket yang dipilih penyedianya oleh Pokja; kosong bila belum diketahui.',
        contoh: 68,
        bulat: true,
        max: 100_000,
        satuan: 'paket',
      }),
    ),
    pernyataan: pernyataanSchema.prefault({}),
    catatan: bolehNull(teks({ label: 'Catatan', contoh: 'Satu anggota pindah pada Juli', max: 300 })),
  },
  { label: 'Pokja Pemilihan' },
).superRefine(({ pernyataan: p, adHoc, tahun: year, sampaiDengan }, ctx) => {
  const at = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  const atMost = (field: keyof typeof p, limit: keyof typeof p, kata: string) => {
    const [n, max] = [p[field], p[limit]];
    if (n !== null && max !== null && n > max) at(['pernyataan', field], `paling banyak ${max}, yaitu ${kata}`);
  };
  atMost('dibuat', 'wajib', 'yang wajib menyatakan');
  atMost('adaKepentingan', 'dibuat', 'yang sudah menyatakan');
  atMost('ditindaklanjuti', 'adaKepentingan', 'yang menyebut kepentingan');
  if (!sampaiDengan.startsWith(`${year}-`)) at(['sampaiDengan'], `hari pada ${year}, karena berkas ini untuk ${year}`);
  adHoc.forEach(({ perangkatDaerah }, i) => {
    if (adHoc.findIndex((a) => a.perangkatDaerah === perangkatDaerah) < i)
      at(
        ['adHoc', i, 'perangkatDaerah'],
        'kantor yang belum disebut di baris lain; jumlahkan anggotanya di satu baris',
      );
  });
});

/** Pokja Pemilihan of one year. */
export type Pokja = z.output<typeof pokjaSchema>;
