import type { Jenis } from '../../acuan/jenis.ts';
import type { Metode } from '../../acuan/metode.ts';
import type { Acak } from './acak.ts';

const BENDA: Readonly<Record<Jenis, readonly string[]>> = {
  konstruksi: [
    'Rehabilitasi Jalan Contoh # Ruas Contoh ##',
    'Peningkatan Jalan Lingkungan Contoh #',
    'Pembangunan Saluran Drainase Contoh #',
    'Rehabilitasi Ruang Kelas SD Contoh #',
    'Pembangunan Ruang Kelas Baru SMP Contoh #',
    'Rehabilitasi Jaringan Irigasi Contoh #',
    'Pembangunan Jembatan Contoh #',
    'Rehabilitasi Puskesmas Contoh #',
    'Penataan Halaman Kantor Contoh #',
    'Pembangunan Tembok Penahan Tanah Contoh #',
  ],
  barang: [
    'Belanja Alat Tulis Kantor Contoh #',
    'Pengadaan Komputer dan Pencetak Contoh #',
    'Pengadaan Mebel Contoh #',
    'Belanja Bahan Medis Habis Pakai Contoh #',
    'Pengadaan Alat Kesehatan Contoh #',
    'Pengadaan Buku Contoh #',
    'Belanja Benih dan Pupuk Contoh #',
    'Pengadaan Kendaraan Operasional Contoh #',
    'Belanja Makanan dan Minuman Rapat Contoh #',
    'Pengadaan Lampu Penerangan Jalan Contoh #',
  ],
  'jasa-lainnya': [
    'Jasa Kebersihan Gedung Contoh #',
    'Jasa Pengamanan Kantor Contoh #',
    'Pemeliharaan Kendaraan Dinas Contoh #',
    'Jasa Penyelenggaraan Acara Contoh #',
    'Sewa Bandwidth Internet Contoh #',
    'Belanja Cetak dan Penggandaan Contoh #',
    'Pemeliharaan Aplikasi Contoh #',
    'Pelatihan Contoh #',
  ],
  konsultansi: [
    'Perencanaan Teknis Jalan Contoh #',
    'Pengawasan Pembangunan Gedung Contoh #',
    'Perencanaan Rehabilitasi Sekolah Contoh #',
    'Penyusunan Dokumen Perencanaan Contoh #',
    'Kajian Kelayakan Contoh #',
    'Survei Kondisi Jalan Contoh #',
  ],
};
const SWAKELOLA = [
  'Pemeliharaan Rutin Jalan Contoh #',
  'Sosialisasi Contoh #',
  'Bimbingan Teknis Contoh #',
  'Pendataan Contoh #',
];

/** A name that nobody takes for a real package. */
export function namaPaketContoh(acak: Acak, jenis: Jenis, metode: Metode): string {
  const pattern = acak.pilih(metode.startsWith('swakelola') ? SWAKELOLA : BENDA[jenis]);
  return pattern.replace('##', String(acak.bulat(1, 9))).replace('#', String(acak.bulat(1, 240)).padStart(3, '0'));
}
