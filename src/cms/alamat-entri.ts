import { ALAMAT_TERPAKAI, POLA_NAMA_ENTRI } from '../schemas/koleksi.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';

/** What is wrong with the title of a new entry as an address: Decap makes the file name of it, and the build takes only plain ones. */
export function masalahAlamat(koleksi: string, judul: unknown): Masalah[] {
  if (typeof judul !== 'string') return [];
  const nama = namaBerkas(judul);
  const masalah = (harapan: string): Masalah[] => [
    { berkas: koleksi, bidang: 'judul', label: 'Judul', nilai: tampilkanNilai(judul), harapan },
  ];
  if (!POLA_NAMA_ENTRI.test(`${nama}.md`))
    return masalah(
      'memuat huruf Latin atau angka, tanpa ~ dan tanpa _ di awal atau akhir, karena menjadi alamat halaman',
    );
  if (koleksi === 'halaman' && ALAMAT_TERPAKAI.includes(nama))
    return masalah(`judul lain, karena alamat /${nama}/ sudah dipakai situs ini`);
  return [];
}

/** The file name Decap makes of a title: slug settings `ascii`, `clean_accents`, `-`, cut after 57 characters (lib/urlHelper.js and lib/formatters.js of decap-cms-core). */
export function namaBerkas(judul: string): string {
  return (judul.length > 58 ? judul.slice(0, 57) : judul)
    .trim()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9_~]+/g, '-')
    .replace(/^-|-$/g, '');
}
