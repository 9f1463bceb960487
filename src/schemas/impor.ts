import { z } from 'zod';
import {
  bidangData,
  bilangan,
  daftar,
  kode,
  objek,
  pilihan,
  rupiah,
  tanggal,
  teks,
  tetap,
  waktu,
  yaTidak,
} from './bidang.ts';
import { opdDatasetSchema } from './opd.ts';
import { idPaket, paketSchema } from './paket.ts';

/** Version of the data set file; a reader migrates older ones. */
export const VERSI_SKEMA = 3;

/** Generations of exports the importer reads. */
export const GENERASI = {
  'smep-v1': 'SMEP (susunan data versi 1)',
  'isb-2020': 'Layanan data LKPP (ISB 2020–2022)',
  'isb-2023': 'Layanan data LKPP (ISB)',
  'inaproc-v1': 'Layanan data LKPP (INAPROC v1)',
} as const;

/** Forms of input files; "-gz" is the same, compressed. */
export const BENTUK_BERKAS = {
  json: 'JSON',
  ndjson: 'NDJSON (satu baris satu objek)',
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  'json-gz': 'JSON terkompres (gzip)',
  'ndjson-gz': 'NDJSON terkompres (gzip)',
  'csv-gz': 'CSV terkompres (gzip)',
} as const;

/** How the moment of the export is known. */
export const DASAR_EKSPOR = {
  sumber: 'tertulis di sumber',
  pilihan: 'disebut operator (--diekspor)',
  perkiraan: 'tidak tertulis; tanggal terbaru dalam data',
} as const;

const hitungan = (label: string, keterangan?: string) =>
  bilangan({ label, ...(keterangan ? { keterangan } : {}), contoh: 120, bulat: true });

/** One input file with its rows accounted for: dibaca = dibuat + digabung + berulang + tidakDipakai + ditolak. */
export const berkasImporSchema = objek(
  {
    nama: teks({ label: 'Nama berkas', keterangan: 'Tanpa folder.', contoh: 'smep-2026.json' }),
    dataset: teks({ label: 'Dataset', keterangan: 'Nama dataset di sistem asal.', contoh: 'SPSE-TenderPengumuman' }),
    generasi: pilihan({ label: 'Generasi', pilihan: GENERASI }),
    bentuk: pilihan({ label: 'Bentuk berkas', pilihan: BENTUK_BERKAS }),
    sha256: bidangData(z.string().regex(/^[0-9a-f]{64}$/), {
      label: 'SHA-256',
      keterangan: 'Sidik berkas masukan, agar dapat dibuktikan berkas mana yang diimpor.',
      contoh: '9955cd9bb26cd3cc25de7bc685d7ea655ba4012b75c4b44d7bbe91f9b61169ca',
    }),
    bita: hitungan('Ukuran (bita)'),
    dibaca: hitungan('Baris dibaca', 'dibaca = dibuat + digabung + berulang + tidakDipakai + ditolak.'),
    dibuat: hitungan('Menjadi paket atau OPD'),
    digabung: hitungan('Digabung ke paket lain'),
    berulang: hitungan('Baris berulang'),
    tidakDipakai: hitungan('Tidak dipakai'),
    ditolak: hitungan('Ditolak'),
    alasan: daftar(
      objek(
        {
          mengapa: teks({ label: 'Mengapa', contoh: 'dataset dikenali, belum dipakai situs' }),
          baris: hitungan('Baris'),
        },
        { label: 'Alasan' },
      ),
      { label: 'Mengapa baris tidak dipakai' },
    ),
    uang: daftar(
      objek(
        {
          bidang: teks({ label: 'Bidang', contoh: 'nilai_kontrak' }),
          sumber: rupiah({ label: 'Jumlah di sumber', keterangan: 'Semua baris.' }),
          dataset: rupiah({ label: 'Jumlah di dataset' }),
          selisih: daftar(
            objek(
              { mengapa: teks({ label: 'Mengapa', contoh: 'baris berulang' }), nilai: rupiah({ label: 'Rupiah' }) },
              { label: 'Selisih' },
            ),
            { label: 'Selisih', keterangan: 'sumber = dataset + jumlah selisih.' },
          ),
        },
        { label: 'Rekonsiliasi' },
      ),
      { label: 'Rekonsiliasi uang' },
    ),
  },
  { label: 'Berkas masukan' },
);

/** How a data set came about. */
export const imporSchema = objek(
  {
    sumber: daftar(pilihan({ label: 'Generasi', pilihan: GENERASI }), {
      label: 'Sumber',
      keterangan: 'Generasi ekspor yang membentuk paket dataset ini.',
      min: 1,
    }),
    versiSkema: tetap(VERSI_SKEMA, { label: 'Versi skema', keterangan: 'Naik bila susunan dataset berubah.' }),
    contoh: yaTidak({
      label: 'Data contoh',
      keterangan: 'Ya, bila dataset ini rekaan.',
      sumber: { 'smep-v1': 'contoh' },
    }),
    instansi: objek(
      {
        kode: kode({
          label: 'Kode K/L/PD',
          contoh: 'D999',
          sumber: { 'smep-v1': 'instansi.kode', 'isb-2023': 'kd_klpd', 'inaproc-v1': 'kd_klpd, kode_klpd' },
        }),
        nama: teks({
          label: 'Nama daerah',
          contoh: 'Kabupaten Contoh',
          sumber: { 'smep-v1': 'instansi.nama', 'isb-2023': 'nama_klpd', 'inaproc-v1': 'nama_klpd' },
        }),
      },
      { label: 'Instansi' },
    ),
    tahun: bilangan({
      label: 'Tahun anggaran',
      contoh: 2026,
      sumber: {
        'smep-v1': 'tahunAnggaran',
        'isb-2020': 'tahun_anggaran',
        'isb-2023': 'tahun_anggaran',
        'inaproc-v1': 'tahun_anggaran, fiscal_year',
      },
      min: 2015,
      max: 2100,
      bulat: true,
    }),
    sampaiDengan: tanggal({
      label: 'Keadaan sampai dengan',
      keterangan: 'Hari terakhir yang dicakup data.',
      sumber: { 'smep-v1': 'sampaiDengan' },
    }),
    dieksporPada: waktu({
      label: 'Diekspor pada',
      keterangan: 'Saat berkas masukan diambil dari sistem asal.',
      sumber: { 'smep-v1': 'dieksporPada', 'isb-2023': '_event_date, tgl_penarikan' },
    }),
    dasarEkspor: pilihan({
      label: 'Dasar waktu ekspor',
      keterangan: 'Dari mana saat ekspor diketahui.',
      pilihan: DASAR_EKSPOR,
    }),
    diimporPada: waktu({ label: 'Diimpor pada', keterangan: 'Saat dataset ini dibuat.' }),
    berkas: daftar(berkasImporSchema, { label: 'Berkas masukan' }),
    disamarkan: hitungan('Data pribadi yang disamarkan dalam teks'),
    penolakan: daftar(
      objek(
        {
          berkas: teks({ label: 'Nama berkas', contoh: 'smep-2026.json' }),
          baris: bilangan({ label: 'Baris', contoh: 17, min: 1, bulat: true }).nullable(),
          bidang: teks({ label: 'Bidang', contoh: 'kontrak.nilai', min: 0 }),
          harapan: teks({ label: 'Yang diharapkan', contoh: 'rupiah dengan paling banyak 2 desimal', max: 500 }),
        },
        { label: 'Penolakan' },
      ),
      {
        label: 'Baris yang ditolak',
        keterangan: 'Hanya bila diimpor dengan --terima-sebagian; nilai yang ditemukan tidak dimuat.',
      },
    ),
  },
  { label: 'Riwayat impor' },
);

const rujukanPaket = {
  id: idPaket(),
  nama: teks({ label: 'Nama paket', contoh: 'Rehabilitasi Ruang Kelas Contoh 12', max: 500 }),
  opd: kode({ label: 'Kode OPD', contoh: '1.02.0.00.0.00.02.0000' }),
};
const nilaiBidang = bidangData(z.union([z.string().max(600), z.number(), z.boolean()]), {
  label: 'Nilai',
  keterangan: 'Teks, angka, atau ya/tidak, seperti bidangnya.',
  contoh: 150000000,
}).nullable();

/** Earlier imports that a data set remembers. */
export const RIWAYAT_TERBANYAK = 60;

/** What an import changed against the data set it replaced. */
export const perubahanSchema = objek(
  {
    terhadap: objek(
      { dieksporPada: waktu({ label: 'Diekspor pada' }), diimporPada: waktu({ label: 'Diimpor pada' }) },
      { label: 'Dataset yang digantikan' },
    ).nullable(),
    baru: daftar(objek(rujukanPaket, { label: 'Paket baru' }), { label: 'Paket baru' }),
    berubah: daftar(
      objek(
        {
          ...rujukanPaket,
          bidang: daftar(
            objek(
              {
                bidang: teks({ label: 'Bidang', contoh: 'kontrak.nilai' }),
                lama: nilaiBidang,
                baru: nilaiBidang,
              },
              { label: 'Bidang' },
            ),
            { label: 'Bidang yang berubah' },
          ),
        },
        { label: 'Paket berubah' },
      ),
      { label: 'Paket berubah' },
    ),
    hilang: daftar(
      objek(
        {
          ...rujukanPaket,
          terakhir: daftar(
            objek(
              { bidang: teks({ label: 'Bidang', contoh: 'kontrak.nilai' }), nilai: nilaiBidang },
              { label: 'Bidang' },
            ),
            {
              label: 'Nilai terakhir',
              keterangan: 'Menurut dataset yang digantikan; yang tidak diketahui tidak disebut.',
            },
          ),
        },
        { label: 'Paket hilang' },
      ),
      { label: 'Paket hilang' },
    ),
    nisan: daftar(
      objek(
        {
          ...rujukanPaket,
          terakhir: waktu({ label: 'Terakhir tercatat', keterangan: 'Saat ekspor terakhir yang memuatnya.' }),
        },
        { label: 'Paket yang sudah lama hilang' },
      ),
      {
        label: 'Paket yang hilang pada impor terdahulu',
        keterangan: 'Agar alamat halamannya tetap menjelaskan apa yang terjadi.',
      },
    ).optional(),
    riwayat: daftar(
      objek(
        {
          dieksporPada: waktu({ label: 'Diekspor pada' }),
          diimporPada: waktu({ label: 'Diimpor pada' }),
          paket: hitungan('Paket'),
          baru: hitungan('Paket baru'),
          berubah: hitungan('Paket berubah'),
          hilang: hitungan('Paket hilang'),
        },
        { label: 'Impor terdahulu' },
      ),
      { label: 'Riwayat impor', keterangan: 'Impor-impor sebelum ini, terbaru dahulu.', max: RIWAYAT_TERBANYAK },
    ),
  },
  { label: 'Perubahan' },
);

/** A year's data set as stored: `content/data/paket/<tahun>.json`. */
export const datasetPaketSchema = objek(
  {
    impor: imporSchema,
    opd: daftar(opdDatasetSchema, { label: 'OPD' }),
    paket: daftar(paketSchema, { label: 'Paket', max: 1_000_000 }),
    perubahan: perubahanSchema,
    sejakCatatan: daftar(
      objek(
        {
          paket: idPaket(),
          kode: kode({ label: 'Jenis catatan', contoh: 'kontrak-lebih-dari-pagu' }),
          sejak: tanggal({ label: 'Pertama kali ditemukan' }),
        },
        { label: 'Sejak' },
      ),
      {
        label: 'Sejak kapan sebuah catatan ada',
        keterangan: 'Agar OPD dapat menanggapi catatan baru sebelum diumumkan.',
      },
    ),
  },
  { label: 'Dataset paket' },
);

/** How a data set came about. */
export type Impor = z.output<typeof imporSchema>;
/** One input file of an import. */
export type BerkasImpor = z.output<typeof berkasImporSchema>;
/** What an import changed. */
export type PerubahanDataset = z.output<typeof perubahanSchema>;
/** A year's data set. */
export type DatasetPaket = z.output<typeof datasetPaketSchema>;
/** Code of an export generation. */
export type Generasi = keyof typeof GENERASI;
