import type { z } from 'zod';
import { semuaPertanyaan } from '../acuan/lke/kerangka.ts';
import { type KodeRegulasi, LKE_BERLAKU, REGULASI_LKE } from '../acuan/lke/regulasi.ts';
import {
  bidangData,
  bilangan,
  bolehNull,
  daftar,
  kode,
  objek,
  opsional,
  pilihan,
  rujukan,
  tahun,
  tanggal,
  teks,
  yaTidak,
} from './bidang.ts';
import { keberatanLembar } from './lke-jawaban.ts';

/** Who assesses. */
export const PENILAI = {
  mandiri: 'Penilaian mandiri unit',
  tpi: 'Tim Penilai Internal (TPI)',
  tpn: 'Tim Penilai Nasional (TPN)',
} as const;

const PILIHAN_JAWABAN = { Ya: 'Ya', Tidak: 'Tidak', A: 'A', B: 'B', C: 'C', D: 'D', E: 'E' } as const;

const NAMA_REGULASI = Object.fromEntries(Object.values(REGULASI_LKE).map((r) => [r.kode, r.nama])) as Record<
  KodeRegulasi,
  string
>;

const SARAN_PERTANYAAN = [...semuaPertanyaan(LKE_BERLAKU)].map(([nilai, { tanya }]) => ({
  nilai,
  label: `${nilai} ${tanya}`,
}));

const pertanyaan = () =>
  kode({
    label: 'Pertanyaan',
    keterangan: 'Nomor pertanyaan di lembar kerja evaluasi.',
    contoh: 'A.I.1.i.a',
    saran: SARAN_PERTANYAAN,
  });

/** The answer to one question. */
export const jawabanSchema = objek(
  {
    pertanyaan: pertanyaan(),
    jawaban: opsional(
      pilihan({
        label: 'Jawaban',
        keterangan: 'Ya, Tidak, atau huruf; null bila belum dijawab (bukan nol).',
        contoh: 'A',
        pilihan: PILIHAN_JAWABAN,
      }).nullable(),
    ),
    angka: opsional(
      bilangan({
        label: 'Angka',
        keterangan: 'Nilai survei (0–4), atau persentase (0–100) bila tidak ada hitungannya.',
        contoh: 3.6,
        max: 100,
      })
        .refine((n) => Number.isInteger(Math.round(n * 1e6) / 1e2), { error: 'angka dengan paling banyak 4 desimal' })
        .nullable(),
    ),
    survei: opsional(
      kode({
        label: 'Survei',
        keterangan: 'Survei eksternal di data/survei; angkanya diambil dari sana.',
        contoh: '2026-tahunan-spak-eksternal',
      }).nullable(),
    ),
    bagian: opsional(
      bilangan({ label: 'Bagian', keterangan: 'Hitungan pembilang persentase.', contoh: 3, bulat: true }).nullable(),
    ),
    dari: opsional(
      bilangan({ label: 'Dari', keterangan: 'Hitungan penyebut persentase.', contoh: 4, bulat: true }).nullable(),
    ),
    catatan: opsional(teks({ label: 'Catatan', contoh: 'SK tim terbit Januari', max: 300 }).nullable()),
  },
  { label: 'Jawaban', ringkas: '{{fields.pertanyaan}} {{fields.jawaban}}' },
);

/**
 * A score sheet of the Zona Integritas, one year and assessor a file: `content/data/lke/<tahun>-<penilai>.json`. A question without a row, or with
 * null, is not answered. The regulation the numbers belong to is named in the sheet.
 */
export const lembarSchema = bidangData(
  objek(
    {
      tahun: tahun({ label: 'Tahun penilaian' }),
      contoh: yaTidak({ label: 'Data contoh' }),
      regulasi: pilihan({ label: 'Regulasi', pilihan: NAMA_REGULASI, contoh: 'permenpanrb-90-2021' }),
      penilai: pilihan({ label: 'Penilai', pilihan: PENILAI }),
      tanggal: tanggal({ label: 'Tanggal penilaian' }),
      dirilis: bolehNull(
        tanggal({
          label: 'Dirilis',
          keterangan:
            'Hari hasil boleh diumumkan; lembar TPI dan TPN tidak diterbitkan sebelum hari ini atau bila kosong (null).',
        }),
      ),
      sumber: teks({ label: 'Sumber', contoh: 'Penilaian mandiri unit', max: 240 }),
      jawaban: daftar(jawabanSchema, { label: 'Jawaban' }),
      bukti: daftar(
        objek(
          {
            pertanyaan: pertanyaan(),
            bukti: rujukan('bukti', {
              label: 'Bukti',
              keterangan: 'Nama berkas bukti tanpa .md.',
              contoh: 'sk-tim-zi',
            }),
          },
          { label: 'Bukti', ringkas: '{{fields.pertanyaan}} {{fields.bukti}}' },
        ),
        { label: 'Bukti jawaban' },
      ),
    },
    { label: 'Lembar penilaian Zona Integritas' },
  ).superRefine(
    (value, ctx) => {
      for (const k of keberatanLembar(value)) ctx.addIssue({ code: 'custom', ...k });
    },
    // Also beside errors of the schema: everything at once.
    { when: () => true },
  ),
  { label: 'Lembar penilaian Zona Integritas' },
);

/** A score sheet. */
export type Lembar = z.output<typeof lembarSchema>;
