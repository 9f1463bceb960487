import type { Jenis } from '../../acuan/jenis.ts';
import type { Opd } from '../../schemas/opd.ts';

/** An invented work unit: how much it buys, and what mostly. */
export interface OpdContoh extends Opd {
  bobot: number;
  utama: Jenis;
}

const DINAS: readonly (readonly [nama: string, urusan: string, bobot: number, utama: Jenis])[] = [
  ['Dinas Contoh Pendidikan', '1.01', 11, 'konstruksi'],
  ['Dinas Contoh Kesehatan', '1.02', 9, 'barang'],
  ['Rumah Sakit Contoh Daerah', '1.02', 7, 'barang'],
  ['Dinas Contoh Pekerjaan Umum', '1.03', 14, 'konstruksi'],
  ['Dinas Contoh Perumahan dan Permukiman', '1.04', 6, 'konstruksi'],
  ['Satuan Contoh Polisi Pamong Praja', '1.05', 1.5, 'barang'],
  ['Badan Contoh Penanggulangan Bencana', '1.05', 2, 'jasa-lainnya'],
  ['Dinas Contoh Sosial', '1.06', 2, 'barang'],
  ['Dinas Contoh Tenaga Kerja', '2.07', 1.5, 'jasa-lainnya'],
  ['Dinas Contoh Ketahanan Pangan', '2.09', 1.5, 'barang'],
  ['Dinas Contoh Lingkungan Hidup', '2.11', 3, 'jasa-lainnya'],
  ['Dinas Contoh Kependudukan', '2.12', 1.5, 'barang'],
  ['Dinas Contoh Pemberdayaan Masyarakat', '2.13', 1.5, 'jasa-lainnya'],
  ['Dinas Contoh Pengendalian Penduduk', '2.14', 1, 'barang'],
  ['Dinas Contoh Perhubungan', '2.15', 3, 'barang'],
  ['Dinas Contoh Komunikasi dan Informatika', '2.16', 3, 'jasa-lainnya'],
  ['Dinas Contoh Koperasi dan Usaha Mikro', '2.17', 1.5, 'jasa-lainnya'],
  ['Dinas Contoh Penanaman Modal', '2.18', 1, 'jasa-lainnya'],
  ['Dinas Contoh Pemuda dan Olahraga', '2.19', 2, 'konstruksi'],
  ['Dinas Contoh Perpustakaan dan Kearsipan', '2.23', 1, 'barang'],
  ['Dinas Contoh Perikanan', '3.25', 1, 'barang'],
  ['Dinas Contoh Pariwisata', '3.26', 2, 'konstruksi'],
  ['Dinas Contoh Pertanian', '3.27', 4, 'barang'],
  ['Dinas Contoh Perdagangan', '3.30', 2, 'konstruksi'],
  ['Sekretariat Contoh Daerah', '4.01', 5, 'jasa-lainnya'],
  ['Sekretariat Contoh DPRD', '4.02', 3, 'jasa-lainnya'],
  ['Badan Contoh Perencanaan', '5.01', 1.5, 'konsultansi'],
  ['Badan Contoh Keuangan dan Aset', '5.02', 2, 'jasa-lainnya'],
  ['Badan Contoh Kepegawaian', '5.03', 1, 'jasa-lainnya'],
  ['Inspektorat Contoh', '6.01', 1, 'barang'],
];

/** Forty invented work units, with codes of the shape the source has. */
export const OPD_CONTOH: readonly OpdContoh[] = [
  ...DINAS.map(([nama, urusan, bobot, utama], i) => ({ kode: kodeOpd(urusan, i + 1), nama, bobot, utama })),
  ...Array.from({ length: 10 }, (_, i) => ({
    kode: kodeOpd('7.01', i + 1),
    nama: `Kecamatan Contoh ${String(i + 1).padStart(2, '0')}`,
    bobot: 0.8,
    utama: 'konstruksi' as const,
  })),
];

function kodeOpd(urusan: string, nomor: number): string {
  return `${urusan}.0.00.0.00.${String(nomor).padStart(2, '0')}.0000`;
}
