import { type z } from 'zod';
import {
  bilangan,
  bolehNull,
  daftar,
  objek,
  opsional,
  rujukan,
  tahun,
  tanggal,
  tautan,
  teks,
  yaTidak,
} from './bidang.ts';

/** The four quarters of a plan by their fields, in order. */
export const TRIWULAN = ['triwulan1', 'triwulan2', 'triwulan3', 'triwulan4'] as const;

const angka = (label: string, keterangan: string, contoh: number) =>
  bolehNull(bilangan({ label, keterangan, contoh, max: 1_000_000 }));

const triwulan = (ke: string) =>
  objek(
    {
      target: angka('Target', 'Yang harus tercapai sejak awal tahun sampai akhir triwulan ini.', 50),
      capaian: angka('Capaian', 'Yang tercapai sejak awal tahun; kosong bila belum dilaporkan, bukan nol.', 45),
      uraian: bolehNull(teks({ label: 'Uraian', contoh: 'Pernyataan diperbarui bagi anggota baru', max: 240 })),
      bukti: bolehNull(rujukan('bukti', { label: 'Bukti', contoh: 'sk-tim-zona-integritas-2026' })),
    },
    { label: `Triwulan ${ke}` },
  ).prefault({});

const aksiSchema = objek(
  {
    aksi: teks({
      label: 'Aksi',
      keterangan: 'Apa yang dikerjakan, dimulai dengan kata kerja.',
      contoh: 'Perbarui pernyataan konflik kepentingan',
      min: 10,
      max: 80,
    }),
    penanggungJawab: teks({
      label: 'Penanggung jawab',
      keterangan: 'Jabatan atau bagian, bukan nama orang.',
      contoh: 'Subbagian Contoh Pengelolaan',
      max: 80,
    }),
    indikator: teks({
      label: 'Ukuran keberhasilan',
      keterangan: 'Apa yang dihitung.',
      contoh: 'Anggota Pokja yang sudah menyatakan',
      max: 160,
    }),
    satuan: teks({ label: 'Satuan', keterangan: 'Satuan target dan capaian.', contoh: 'orang', max: 30 }),
    sasaran: bilangan({
      label: 'Sasaran setahun',
      keterangan: 'Yang harus tercapai sampai akhir tahun.',
      contoh: 13,
      min: 1,
      max: 1_000_000,
    }),
    triwulan1: triwulan('I'),
    triwulan2: triwulan('II'),
    triwulan3: triwulan('III'),
    triwulan4: triwulan('IV'),
    tautan: opsional(
      objek(
        {
          label: teks({ label: 'Tulisan tautan', contoh: 'Pokja dan konflik kepentingan', max: 80 }),
          alamat: tautan({ label: 'Alamat', keterangan: 'Halaman situs ini tentang aksi itu.', contoh: '/pokja/' }),
        },
        { label: 'Halaman terkait' },
      ),
    ),
  },
  { label: 'Aksi' },
);

/** Actions of the procurement area in the Rencana Aksi Daerah Pencegahan Korupsi of one year: `content/data/rad/<tahun>.json`. */
export const radSchema = objek(
  {
    tahun: tahun({ label: 'Tahun' }),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila isi di bawah rekaan.' }),
    sampaiDengan: tanggal({
      label: 'Keadaan sampai dengan',
      keterangan: 'Triwulan yang berakhir sesudah hari ini belum dinilai.',
    }),
    sumber: teks({ label: 'Sumber', contoh: 'Laporan rencana aksi triwulan III 2026', max: 240 }),
    aksi: daftar(aksiSchema, { label: 'Aksi', min: 1, max: 100 }),
  },
  { label: 'Rencana Aksi Daerah Pencegahan Korupsi' },
).superRefine(({ aksi, tahun: year, sampaiDengan }, ctx) => {
  const at = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  const [y] = sampaiDengan.split('-');
  if (Number(y) !== year && Number(y) !== year + 1)
    at(['sampaiDengan'], `hari pada ${year} atau ${year + 1}, karena berkas ini untuk ${year}`);
  aksi.forEach((a, i) => {
    if (aksi.findIndex((b) => b.aksi === a.aksi) < i) at(['aksi', i, 'aksi'], 'aksi yang belum ada di baris lain');
    let before = 0;
    for (const kunci of TRIWULAN) {
      const { target } = a[kunci];
      if (target === null) continue;
      if (target < before)
        at(['aksi', i, kunci, 'target'], `paling sedikit ${before}, karena target dihitung sejak awal tahun`);
      if (target > a.sasaran) at(['aksi', i, kunci, 'target'], `paling banyak ${a.sasaran}, yaitu sasaran setahun`);
      before = target;
    }
  });
});

/** The plan of one year. */
export type Rad = z.output<typeof radSchema>;
/** One of its actions. */
export type AksiRad = Rad['aksi'][number];
