/** Every entry of the content must have become a page: a build that loses some in silence has failed. */
import { halaman } from '../alamat.ts';
import { sudahTerbit } from '../model/masa-terbit.ts';
import type { Masalah } from '../schemas/masalah.ts';
import type { IsiKonten } from './periksa-konten.ts';

/** One problem for each page that the content calls for and `berkas` (paths below the output folder) lacks. */
export function halamanHilang(isi: IsiKonten, saat: Date, berkas: ReadonlySet<string>): Masalah[] {
  return halamanWajib(isi, saat)
    .filter(({ alamat }) => !berkas.has(`${alamat.slice(1)}index.html`))
    .map(({ asal, alamat }) => ({
      berkas: asal,
      bidang: '',
      nilai: `tidak ada halaman ${alamat}`,
      harapan: 'setiap entri menjadi halaman',
      perbaikan: 'lihat pesan Astro di atas; biasanya isi naskah itu gagal diolah',
    }));
}

function halamanWajib(isi: IsiKonten, saat: Date): { asal: string; alamat: string }[] {
  return [
    ...[
      '/',
      '/berita/',
      '/pengumuman/',
      '/agenda/',
      '/galeri/',
      '/layanan/',
      '/regulasi/',
      '/dokumen/',
      '/tanya-jawab/',
      '/cari/',
      '/istilah/',
      '/paket/',
      '/peluang/',
      '/lokasi/',
      '/realisasi/',
      '/penyedia/',
      '/laporan/',
      '/zona-integritas/',
      halaman.itkp(),
      halaman.pokja(),
      halaman.rad(),
      halaman.sistem(),
      halaman.survei(),
      halaman.surveiPanduan(),
    ].map((alamat) => ({
      asal: 'src/pages',
      alamat,
    })),
    ...isi.entri.flatMap(({ berkas, alamat, masa }) =>
      alamat !== undefined && sudahTerbit(masa, saat) ? [{ asal: berkas, alamat }] : [],
    ),
    ...isi.survei.map((kode) => ({ asal: `data/survei/${kode}.json`, alamat: halaman.survei(kode) })),
    ...isi.paket.flatMap(({ tahun, id }) => [
      ...[
        halaman.realisasi,
        halaman.realisasiProses,
        halaman.daftarPaket,
        halaman.pemeriksaan,
        halaman.perubahan,
        halaman.imporData,
      ].map((alamat) => ({
        asal: `data/paket/${tahun}.json`,
        alamat: alamat(tahun),
      })),
      ...id.map((i) => ({ asal: `data/paket/${tahun}.json`, alamat: halaman.paket(i) })),
    ]),
  ];
}
