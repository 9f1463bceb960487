import { z } from 'zod';
import { JENIS } from '../acuan/jenis.ts';
import { METODE } from '../acuan/metode.ts';
import {
  bilangan,
  daftar,
  kode,
  objek,
  opsional,
  pilihan,
  rupiah,
  tahun,
  tanggal,
  teks,
  tetap,
  waktu,
  yaTidak,
} from './bidang.ts';
import { opdSchema } from './opd.ts';
import type { AWALAN_ID } from './id-paket.ts';
import { rencanaSchema, tahapanSchema } from './paket.ts';
import { STATUS } from './pemilihan.ts';
import { progresSchema } from './progres.ts';

/** Version of the contract; SMEP writes it into every export. */
export const VERSI_KONTRAK_SMEP = '1.1';

/** Versions that are read: 1.1 adds fields that may be left out (`rencana`, `jadwal`, `peserta`), so that an export of 1.0 stays valid. */
const VERSI_DIBACA = { '1.0': 'Versi 1.0', [VERSI_KONTRAK_SMEP]: 'Versi 1.1' } as const;

const banyakPeserta = (label: string, keterangan: string, contoh: number) =>
  bilangan({ label, keterangan, contoh, satuan: 'peserta', max: 10_000, bulat: true });

const penyediaSmep = z.discriminatedUnion('jenis', [
  objek(
    {
      jenis: tetap('badan-usaha', { label: 'Jenis penyedia' }),
      kode: kode({
        label: 'Kode penyedia',
        keterangan: 'kd_penyedia di SPSE; bukan NIK, NIP, atau NPWP.',
        contoh: '5997014',
      }).nullable(),
      nama: teks({ label: 'Nama badan usaha', contoh: 'CV Contoh 012' }),
    },
    { label: 'Badan usaha' },
  ),
  objek(
    { jenis: tetap('perorangan', { label: 'Jenis penyedia' }) },
    { label: 'Perorangan: tanpa nama, NIK, atau NPWP' },
  ),
]);

/** One package in SMEP's export: plan, selection, contract, monthly progress, payments. */
export const paketSmepSchema = objek(
  {
    proses: pilihan({
      label: 'Jenis proses',
      keterangan: 'rup bila belum ada proses.',
      pilihan: {
        tender: 'Tender atau seleksi',
        nontender: 'Non-tender',
        pct: 'Pencatatan',
        swakelola: 'Swakelola',
        epurchasing: 'E-purchasing',
        daring: 'Toko daring',
        rup: 'Rencana saja',
      } satisfies Record<(typeof AWALAN_ID)[number], string>,
    }),
    kode: kode({
      label: 'Kode proses',
      keterangan: 'kd_tender, kd_nontender …; kode RUP bila belum ada proses.',
      contoh: '10002513000',
    }),
    opd: kode({
      label: 'Kode OPD',
      keterangan: 'Harus ada di daftar opd berkas yang sama.',
      contoh: '1.02.0.00.0.00.02.0000',
    }),
    nama: teks({ label: 'Nama paket', contoh: 'Rehabilitasi Ruang Kelas Contoh 12', max: 500 }),
    metode: pilihan({ label: 'Metode pemilihan', pilihan: METODE }),
    jenis: pilihan({ label: 'Jenis pengadaan', pilihan: JENIS }).nullable(),
    sumberDana: teks({ label: 'Sumber dana', max: 40, contoh: 'APBD' }).nullable(),
    lokasi: teks({
      label: 'Lokasi pekerjaan',
      keterangan: 'Tanpa alamat rumah orang.',
      contoh: 'Kecamatan Contoh 01',
      max: 500,
    }).nullable(),
    pagu: rupiah({ label: 'Pagu', keterangan: 'Pagu proses; null bila tidak diketahui, bukan 0.' }).nullable(),
    rup: daftar(
      objek(
        {
          kode: kode({ label: 'Kode RUP', contoh: '55965678' }),
          pagu: rupiah({ label: 'Pagu rencana' }).nullable(),
          rencana: opsional(rencanaSchema.nullable()),
        },
        { label: 'Rencana' },
      ),
      { label: 'Rencana (RUP)' },
    ),
    pemilihan: objek(
      {
        status: pilihan({ label: 'Status', pilihan: STATUS }),
        versi: bilangan({
          label: 'Versi',
          keterangan: 'Lebih dari 1 bila proses diulang.',
          contoh: 1,
          min: 1,
          max: 99,
          bulat: true,
        }).nullable(),
        hps: rupiah({ label: 'HPS' }).nullable(),
        diumumkan: tanggal({ label: 'Diumumkan' }).nullable(),
        ditetapkan: tanggal({ label: 'Pemenang ditetapkan' }).nullable(),
      },
      { label: 'Pemilihan' },
    ).nullable(),
    jadwal: opsional(
      daftar(tahapanSchema, {
        label: 'Jadwal tahapan tender',
        keterangan: 'Menurut urutan tahapan di SPSE; tahapan yang berubah ditulis dengan waktu terakhirnya.',
        max: 60,
      }),
    ),
    peserta: opsional(
      objek(
        {
          terdaftar: banyakPeserta('Peserta mendaftar', 'Banyaknya saja, tanpa nama.', 14),
          menawar: banyakPeserta('Peserta memasukkan penawaran', 'Tidak lebih banyak dari yang mendaftar.', 3),
        },
        { label: 'Peserta' },
      ).nullable(),
    ),
    kontrak: objek(
      {
        nilai: rupiah({ label: 'Nilai kontrak' }).nullable(),
        tanggal: tanggal({ label: 'Tanggal kontrak' }).nullable(),
        mulai: tanggal({ label: 'Mulai kerja' }).nullable(),
        selesai: tanggal({ label: 'Selesai menurut kontrak' }).nullable(),
        adendum: bilangan({
          label: 'Adendum terakhir',
          keterangan: '0 bila tidak ada.',
          contoh: 0,
          max: 99,
          bulat: true,
        }),
        pdn: rupiah({ label: 'Nilai PDN' }).nullable(),
        umk: rupiah({ label: 'Nilai UMK' }).nullable(),
        tuntas: yaTidak({ label: 'Kontrak selesai' }).nullable(),
        penyedia: penyediaSmep.nullable(),
      },
      { label: 'Kontrak' },
    ).nullable(),
    progres: daftar(progresSchema, { label: 'Progres per bulan', keterangan: 'Satu baris per bulan, kumulatif.' }),
    pembayaran: daftar(
      objek(
        { tanggal: tanggal({ label: 'Tanggal pembayaran' }).nullable(), nilai: rupiah({ label: 'Besar pembayaran' }) },
        { label: 'Pembayaran' },
      ),
      { label: 'Pembayaran' },
    ),
    serahTerima: tanggal({ label: 'Serah terima (BAST)' }).nullable(),
  },
  { label: 'Paket' },
);

/** Everything of SMEP's export but its packages, which are checked row by row. */
export const kepalaSmepSchema = objek(
  {
    kontrak: tetap('smep', {
      label: 'Nama kontrak data',
      keterangan: 'Tanda bahwa berkas ini mengikuti kontrak SMEP.',
    }),
    versi: pilihan({
      label: 'Versi kontrak data',
      keterangan: `Berkas dengan versi lain ditolak. Bidang rencana, jadwal, dan peserta ada sejak 1.1 dan boleh tidak ditulis.`,
      pilihan: VERSI_DIBACA,
      contoh: VERSI_KONTRAK_SMEP,
    }),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila isi berkas rekaan.' }),
    instansi: objek(
      {
        kode: kode({ label: 'Kode K/L/PD', contoh: 'D999' }),
        nama: teks({ label: 'Nama daerah', contoh: 'Kabupaten Contoh' }),
      },
      { label: 'Instansi' },
    ),
    tahunAnggaran: tahun({ label: 'Tahun anggaran' }),
    sampaiDengan: tanggal({ label: 'Keadaan sampai dengan', keterangan: 'Hari terakhir yang dicakup data.' }),
    dieksporPada: waktu({ label: 'Diekspor pada', keterangan: 'Saat SMEP menulis berkas ini.' }),
  },
  { label: 'Kepala berkas' },
);

/** **SMEP contract v1**: the JSON that SMEP exports, one budget year a file. */
export const smepSchema = objek(
  {
    ...kepalaSmepSchema.shape,
    opd: daftar(opdSchema, { label: 'OPD', min: 1 }),
    paket: daftar(paketSmepSchema, { label: 'Paket', min: 1 }),
  },
  { label: 'Ekspor SMEP versi 1' },
);

/** An export of SMEP, as written. */
export type EksporSmep = z.input<typeof smepSchema>;
/** One package of SMEP's export. */
export type PaketSmep = z.output<typeof paketSmepSchema>;
