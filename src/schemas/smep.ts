import { z } from 'zod';
import { JENIS } from '../acuan/jenis.ts';
import { METODE } from '../acuan/metode.ts';
import { bilangan, daftar, kode, objek, pilihan, rupiah, tahun, tanggal, teks, waktu, yaTidak } from './bidang.ts';
import { opdSchema } from './opd.ts';
import { type AWALAN_ID, progresSchema, STATUS } from './paket.ts';

/** Version of the contract; SMEP writes it into every export. */
export const VERSI_KONTRAK_SMEP = '1.0';

const penyediaSmep = z.discriminatedUnion('jenis', [
  objek(
    {
      jenis: z.literal('badan-usaha'),
      kode: kode({ label: 'Kode penyedia', keterangan: 'kd_penyedia di SPSE.' }).nullable(),
      nama: teks({ label: 'Nama badan usaha' }),
    },
    { label: 'Badan usaha' },
  ),
  objek({ jenis: z.literal('perorangan') }, { label: 'Perorangan: tanpa nama, NIK, atau NPWP' }),
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
    opd: kode({ label: 'Kode OPD', keterangan: 'Harus ada di daftar opd berkas yang sama.' }),
    nama: teks({ label: 'Nama paket', max: 500 }),
    metode: pilihan({ label: 'Metode pemilihan', pilihan: METODE }),
    jenis: pilihan({ label: 'Jenis pengadaan', pilihan: JENIS }).nullable(),
    sumberDana: teks({ label: 'Sumber dana', max: 40, contoh: 'APBD' }).nullable(),
    lokasi: teks({ label: 'Lokasi pekerjaan', max: 500 }).nullable(),
    pagu: rupiah({ label: 'Pagu' }).nullable(),
    rup: daftar(
      objek(
        { kode: kode({ label: 'Kode RUP' }), pagu: rupiah({ label: 'Pagu rencana' }).nullable() },
        { label: 'Rencana' },
      ),
      { label: 'Rencana (RUP)' },
    ),
    pemilihan: objek(
      {
        status: pilihan({ label: 'Status', pilihan: STATUS }),
        versi: bilangan({ label: 'Versi', min: 1, max: 99, bulat: true }).nullable(),
        hps: rupiah({ label: 'HPS' }).nullable(),
        diumumkan: tanggal({ label: 'Diumumkan' }).nullable(),
        ditetapkan: tanggal({ label: 'Pemenang ditetapkan' }).nullable(),
      },
      { label: 'Pemilihan' },
    ).nullable(),
    kontrak: objek(
      {
        nilai: rupiah({ label: 'Nilai kontrak' }).nullable(),
        tanggal: tanggal({ label: 'Tanggal kontrak' }).nullable(),
        mulai: tanggal({ label: 'Mulai kerja' }).nullable(),
        selesai: tanggal({ label: 'Selesai menurut kontrak' }).nullable(),
        adendum: bilangan({ label: 'Adendum terakhir', max: 99, bulat: true }),
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
    kontrak: z.literal('smep'),
    versi: z.literal(VERSI_KONTRAK_SMEP),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila isi berkas rekaan.' }),
    instansi: objek(
      { kode: kode({ label: 'Kode K/L/PD', contoh: 'D999' }), nama: teks({ label: 'Nama daerah' }) },
      { label: 'Instansi' },
    ),
    tahunAnggaran: tahun({ label: 'Tahun anggaran' }),
    sampaiDengan: tanggal({ label: 'Keadaan sampai dengan' }),
    dieksporPada: waktu({ label: 'Diekspor pada' }),
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
