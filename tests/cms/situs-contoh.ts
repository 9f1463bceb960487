import type { Situs } from '../../src/schemas/situs.ts';

/** Settings of an invented unit. */
export const situsContoh: Situs = {
  nama: 'Bagian Pengadaan Contoh',
  namaPendek: 'PBJ Contoh',
  instansi: 'Sekretariat Daerah Kabupaten Contoh',
  daerah: 'Kabupaten Contoh',
  slogan: 'Pengadaan Kabupaten Contoh, terbuka untuk Anda.',
  tentang: 'Unit rekaan untuk menguji ruang redaksi.',
  tugas: [{ judul: 'Memilih penyedia', uraian: 'Menjalankan tender.' }],
  warna: { aksen: '#0b5351', aksenGelap: '#6cc9c0' },
  navigasi: [{ label: 'Berita', alamat: '/berita/' }],
  tautanLayanan: [],
  mediaSosial: [],
  lisensiData: { nama: 'CC BY 4.0', alamat: 'https://creativecommons.org/licenses/by/4.0/' },
};
