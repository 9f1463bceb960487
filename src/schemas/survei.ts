import { type z } from 'zod';
import { CIRI_RESPONDEN, JENIS_SURVEI, KELOMPOK_TERKECIL, PENERBIT_SURVEI, PERIODE_SURVEI } from '../acuan/survei.ts';
import { bidangData, bilangan, daftar, kode, objek, pilihan, tahun, tanggal, teks, yaTidak } from './bidang.ts';
import { keberatanSurvei } from './survei-isi.ts';

/** From what a data set was made. */
export const BENTUK_MASUKAN = {
  jawaban: 'Jawaban tiap responden, dihitung situs ini',
  ringkasan: 'Tabel ringkasan',
} as const;

const NAMA_PERIODE = Object.fromEntries(Object.entries(PERIODE_SURVEI).map(([k, { nama }]) => [k, nama])) as Record<
  keyof typeof PERIODE_SURVEI,
  string
>;

const nilaiUnsur = () =>
  bilangan({
    label: 'Nilai rata-rata',
    keterangan: 'Rerata seperti tertulis di tabel ringkasan; null bila jumlah jawabannya diketahui.',
    contoh: 3.42,
    max: 4,
    satuan: 'poin',
  }).refine((n) => Number.isInteger(Math.round(n * 1e6) / 1e2), { error: 'angka dengan paling banyak 4 desimal' });

const unsurSchema = objek(
  {
    kode: kode({
      label: 'Unsur',
      keterangan: 'U1 sampai U9 pada SKM, P1 dan seterusnya pada SPAK dan SPKP.',
      contoh: 'U3',
    }),
    nama: teks({
      label: 'Nama unsur',
      keterangan: 'Seperti di kuesioner; null pada SKM, karena namanya menurut peraturan.',
      contoh: 'Tidak ada pungutan di luar tarif',
      max: 120,
    }).nullable(),
    jumlah: bilangan({
      label: 'Jumlah jawaban',
      keterangan: 'Angka jawaban semua responden dijumlahkan; dibagi responden menjadi nilai rata-rata.',
      contoh: 171,
      bulat: true,
      satuan: 'poin',
    }).nullable(),
    nilai: nilaiUnsur().nullable(),
  },
  { label: 'Unsur' },
);

const kelompokSchema = objek(
  {
    ciri: pilihan({ label: 'Ciri', keterangan: 'Menurut apa responden dikelompokkan.', pilihan: CIRI_RESPONDEN }),
    kelompok: teks({
      label: 'Kelompok',
      keterangan: `null: kelompok lain yang digabung, karena ada yang kurang dari ${KELOMPOK_TERKECIL} orang.`,
      contoh: 'Perempuan',
      max: 80,
    }).nullable(),
    responden: bilangan({
      label: 'Responden',
      keterangan: 'null bersama kelompok null: ciri ini tidak ditampilkan, karena kelompok kecilnya dapat dihitung.',
      contoh: 27,
      min: KELOMPOK_TERKECIL,
      bulat: true,
      satuan: 'orang',
    }).nullable(),
  },
  { label: 'Kelompok' },
);

/**
 * A survey of one kind, period and publisher: `content/data/survei/<tahun>-<periode>-<jenis>-<penerbit>.json`. Holds sums over all respondents and the
 * make-up after disclosure control, no answer of a person.
 */
export const surveiSchema = bidangData(
  objek(
    {
      jenis: pilihan({ label: 'Jenis', pilihan: JENIS_SURVEI }),
      tahun: tahun({ label: 'Tahun' }),
      periode: pilihan({ label: 'Periode', pilihan: NAMA_PERIODE, contoh: 'triwulan-3' }),
      mulai: tanggal({ label: 'Mulai', keterangan: 'Hari pertama jawaban dikumpulkan.', contoh: '2026-07-01' }),
      selesai: tanggal({ label: 'Selesai', keterangan: 'Hari terakhir jawaban dikumpulkan.', contoh: '2026-09-30' }),
      contoh: yaTidak({ label: 'Data contoh' }),
      penerbit: pilihan({
        label: 'Penerbit',
        keterangan: 'Hanya survei eksternal yang masuk nilai Zona Integritas.',
        pilihan: PENERBIT_SURVEI,
      }),
      pelaksana: teks({
        label: 'Pelaksana',
        keterangan: 'Badan yang menanyai, bukan nama orang.',
        contoh: 'Bagian Contoh',
        max: 120,
      }),
      metode: teks({
        label: 'Metode',
        keterangan: 'Cara memilih dan menanyai responden.',
        contoh: 'Kuesioner daring kepada semua yang selesai dilayani',
        max: 240,
      }),
      instrumen: teks({
        label: 'Instrumen',
        keterangan: 'Kuesioner yang dipakai.',
        contoh: 'Sembilan unsur PermenPAN-RB 14/2017',
        max: 240,
      }),
      sumber: teks({
        label: 'Sumber',
        keterangan: 'Dokumen atau sistem asal angkanya.',
        contoh: 'Laporan SKM Triwulan III 2026',
        max: 240,
      }),
      responden: bilangan({
        label: 'Responden',
        keterangan: 'Yang jawabannya lengkap dan dihitung.',
        contoh: 50,
        min: KELOMPOK_TERKECIL,
        bulat: true,
        satuan: 'orang',
      }),
      indeks: bilangan({
        label: 'Indeks yang diumumkan',
        keterangan: 'Hanya untuk survei eksternal, seperti diumumkan; null bila dihitung dari unsurnya.',
        contoh: 3.6,
        max: 100,
        satuan: 'poin',
      })
        .refine((n) => Number.isInteger(Math.round(n * 1e6) / 1e2), { error: 'angka dengan paling banyak 4 desimal' })
        .nullable(),
      unsur: daftar(unsurSchema, { label: 'Unsur', max: 40 }),
      susunan: daftar(kelompokSchema, { label: 'Susunan responden', max: 200 }),
      asal: objek(
        {
          bentuk: pilihan({ label: 'Bentuk masukan', pilihan: BENTUK_MASUKAN }),
          dibaca: bilangan({ label: 'Baris dibaca', contoh: 52, bulat: true }),
          dipakai: bilangan({ label: 'Baris dipakai', contoh: 50, bulat: true }),
          ditolak: bilangan({
            label: 'Baris ditolak',
            keterangan: 'Tidak lengkap atau jawabannya di luar pilihan.',
            contoh: 2,
            bulat: true,
          }),
        },
        { label: 'Asal' },
      ),
    },
    { label: 'Survei' },
  ).superRefine(
    (value, ctx) => {
      for (const k of keberatanSurvei(value)) ctx.addIssue({ code: 'custom', ...k });
    },
    // Also beside errors of the schema: everything at once.
    { when: () => true },
  ),
  { label: 'Survei' },
);

/** A survey. */
export type Survei = z.output<typeof surveiSchema>;

/** Name of a survey: its file, its address, and what score sheets and follow-ups call it. */
export function kodeSurvei({
  tahun,
  periode,
  jenis,
  penerbit,
}: Pick<Survei, 'tahun' | 'periode' | 'jenis' | 'penerbit'>): string {
  return `${tahun}-${periode}-${jenis}-${penerbit}`;
}

const BENTUK_KODE = String.raw`\d{4}-(?:tahunan|semester-[12]|triwulan-[1-4])-(?:skm|spak|spkp)-(?:mandiri|eksternal)`;

/** Pattern of that name. */
export const POLA_KODE_SURVEI = new RegExp(`^${BENTUK_KODE}$`);

/** Pattern of its file. */
export const POLA_BERKAS_SURVEI = new RegExp(String.raw`^${BENTUK_KODE}\.json$`);
