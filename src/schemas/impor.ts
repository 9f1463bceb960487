import { z } from 'zod';
import { bilangan, daftar, kode, objek, pilihan, rupiah, tanggal, teks, waktu, yaTidak } from './bidang.ts';
import { opdSchema } from './opd.ts';
import { paketSchema } from './paket.ts';

/** Version of the data set file; a reader migrates older ones. */
export const VERSI_SKEMA = 1;

/** Generations of exports the importer reads. */
export const GENERASI = {
  'smep-v1': 'SMEP (susunan data versi 1)',
  'isb-2023': 'Layanan data LKPP (ISB)',
} as const;

const hitungan = (label: string) => bilangan({ label, bulat: true });

/** One input file with its rows accounted for: dibaca = dibuat + digabung + berulang + tidakDipakai + ditolak. */
export const berkasImporSchema = objek(
  {
    nama: teks({ label: 'Nama berkas', keterangan: 'Tanpa folder.' }),
    dataset: teks({ label: 'Dataset', contoh: 'SPSE-TenderPengumuman' }),
    generasi: pilihan({ label: 'Generasi', pilihan: GENERASI }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bita: hitungan('Ukuran (bita)'),
    dibaca: hitungan('Baris dibaca'),
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
            objek({ mengapa: teks({ label: 'Mengapa' }), nilai: rupiah({ label: 'Rupiah' }) }, { label: 'Selisih' }),
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
    sumber: pilihan({ label: 'Sumber', pilihan: GENERASI }),
    versiSkema: z.literal(VERSI_SKEMA),
    contoh: yaTidak({ label: 'Data contoh', keterangan: 'Ya, bila dataset ini rekaan.' }),
    instansi: objek(
      { kode: kode({ label: 'Kode K/L/PD' }), nama: teks({ label: 'Nama daerah' }) },
      { label: 'Instansi' },
    ),
    tahun: bilangan({ label: 'Tahun anggaran', min: 2015, max: 2100, bulat: true }),
    sampaiDengan: tanggal({ label: 'Keadaan sampai dengan', keterangan: 'Hari terakhir yang dicakup data.' }),
    dieksporPada: waktu({ label: 'Diekspor pada' }),
    diimporPada: waktu({ label: 'Diimpor pada' }),
    berkas: daftar(berkasImporSchema, { label: 'Berkas masukan' }),
    disamarkan: hitungan('Data pribadi yang disamarkan dalam teks'),
  },
  { label: 'Riwayat impor' },
);

/** A year's data set as stored: `content/data/paket/<tahun>.json`. */
export const datasetPaketSchema = objek(
  {
    impor: imporSchema,
    opd: daftar(opdSchema, { label: 'OPD' }),
    paket: daftar(paketSchema, { label: 'Paket' }),
  },
  { label: 'Dataset paket' },
);

/** How a data set came about. */
export type Impor = z.output<typeof imporSchema>;
/** One input file of an import. */
export type BerkasImpor = z.output<typeof berkasImporSchema>;
/** A year's data set. */
export type DatasetPaket = z.output<typeof datasetPaketSchema>;
/** Code of an export generation. */
export type Generasi = keyof typeof GENERASI;
