/** How the collections of src/schemas/koleksi.ts stand in the CMS: names, addresses, lists. */
import type { KOLEKSI, NamaDisunting, PENGATURAN } from '../schemas/koleksi.ts';

/** What the list of one collection of Markdown shows. */
export interface TampilanKoleksi {
  labelSatuan: string;
  keterangan: string;
  /** Address of an entry on the site, `{{slug}}` for its file name. */
  alamat: string;
  /** Line of an entry in the list. */
  ringkas: string;
  /** Fields the list can be sorted by; the first is the default. */
  urut: readonly { bidang: string; arah: 'asc' | 'desc' }[];
}

const HARI = "{{tanggal | date('DD-MM-YYYY')}}";
const TENGGAT = "{{tenggat | date('DD-MM-YYYY')}}";
const JUDUL = { bidang: 'judul', arah: 'asc' } as const;

/** One row per collection of Markdown: a new one does not compile until it has its row. */
export const TAMPILAN_KOLEKSI: Readonly<Record<keyof typeof KOLEKSI, TampilanKoleksi>> = {
  berita: {
    labelSatuan: 'Berita',
    keterangan:
      'Kabar, pengumuman, dan penjelasan. Berita bertanggal hari ini atau sebelumnya tampil setelah situs selesai dibangun ulang, biasanya kurang dari satu menit.',
    alamat: 'berita/{{slug}}/',
    ringkas: `${HARI} · {{judul}}`,
    urut: [{ bidang: 'tanggal', arah: 'desc' }, JUDUL],
  },
  pengumuman: {
    labelSatuan: 'Pengumuman',
    keterangan: 'Pemberitahuan resmi yang berlaku sampai hari tertentu. Kabar dan penjelasan ditulis sebagai berita.',
    alamat: 'pengumuman/{{slug}}/',
    ringkas: `${HARI} · {{judul}}`,
    urut: [{ bidang: 'tanggal', arah: 'desc' }, JUDUL],
  },
  agenda: {
    labelSatuan: 'Acara',
    keterangan: 'Acara dengan tanggal, jam (WIB), dan tempat. Yang lewat pindah sendiri ke “sudah lewat”.',
    alamat: 'agenda/{{slug}}/',
    ringkas: `${HARI} · {{judul}}`,
    urut: [{ bidang: 'tanggal', arah: 'desc' }],
  },
  galeri: {
    labelSatuan: 'Album',
    keterangan: 'Foto kegiatan dengan teks pengganti. Orang di foto setuju; tidak ada anak tanpa izin.',
    alamat: 'galeri/{{slug}}/',
    ringkas: `${HARI} · {{judul}}`,
    urut: [{ bidang: 'tanggal', arah: 'desc' }],
  },
  halaman: {
    labelSatuan: 'Halaman',
    keterangan: 'Halaman tetap seperti profil. Alamatnya dari judul pertama dan tidak berubah bila judul diganti.',
    alamat: '{{slug}}/',
    ringkas: '{{judul}}',
    urut: [JUDUL],
  },
  layanan: {
    labelSatuan: 'Layanan',
    keterangan: 'Standar pelayanan tiap layanan: syarat, langkah, waktu, biaya, hasil, dan pengaduan.',
    alamat: 'layanan/{{slug}}/',
    ringkas: '{{judul}}',
    urut: [JUDUL],
  },
  regulasi: {
    labelSatuan: 'Regulasi',
    keterangan: 'Peraturan yang dipakai unit, statusnya, dan artinya dengan kata sehari-hari.',
    alamat: 'regulasi/{{slug}}/',
    ringkas: '{{tahun}} · {{judul}}',
    urut: [{ bidang: 'tahun', arah: 'desc' }, JUDUL],
  },
  dokumen: {
    labelSatuan: 'Dokumen',
    keterangan: 'Dokumen publik untuk diunduh. Ganti berkasnya bila ada versi baru; alamat halamannya tetap.',
    alamat: 'dokumen/{{slug}}/',
    ringkas: `${HARI} · {{judul}}`,
    urut: [{ bidang: 'tanggal', arah: 'desc' }, JUDUL],
  },
  faq: {
    labelSatuan: 'Pertanyaan',
    keterangan: 'Pertanyaan yang sering diajukan dan jawabannya; semuanya di satu halaman.',
    alamat: 'tanya-jawab/#{{slug}}',
    ringkas: '{{judul}}',
    urut: [JUDUL],
  },
  tanggapan: {
    labelSatuan: 'Tanggapan',
    keterangan:
      'Jawaban perangkat daerah, penyedia, atau unit ini atas sebuah catatan pemeriksaan data; tampil di samping catatannya di halaman paket.',
    alamat: 'paket/{{fields.paket}}/',
    ringkas: `${HARI} · {{paket}} · {{judul}}`,
    urut: [{ bidang: 'tanggal', arah: 'desc' }],
  },
  koreksi: {
    labelSatuan: 'Koreksi',
    keterangan: 'Kesalahan di situs ini atau datanya yang sudah dibetulkan, diumumkan dengan tanggalnya.',
    alamat: 'data/koreksi/',
    ringkas: `${HARI} · {{judul}}`,
    urut: [{ bidang: 'tanggal', arah: 'desc' }],
  },
  bukti: {
    labelSatuan: 'Bukti',
    keterangan:
      'Bukti tiap indikator Zona Integritas: dokumen, berita, atau halaman. Yang tertutup hanya tampil judul, periode, dan pemegangnya.',
    alamat: 'zona-integritas/',
    ringkas: '{{tahun}} · {{judul}}',
    urut: [{ bidang: 'tanggal', arah: 'desc' }, JUDUL],
  },
  rencanaAksi: {
    labelSatuan: 'Aksi',
    keterangan: 'Apa yang dikerjakan unit di tiap area, oleh bagian mana, sampai kapan, dan sejauh mana.',
    alamat: 'zona-integritas/{{fields.area}}/',
    ringkas: `${TENGGAT} · {{judul}}`,
    urut: [{ bidang: 'tenggat', arah: 'asc' }, JUDUL],
  },
  tindakLanjutSurvei: {
    labelSatuan: 'Tindak lanjut',
    keterangan:
      '“Anda menyampaikan, kami memperbaiki”: apa yang dijanjikan untuk unsur survei yang rendah, sampai kapan, dan apa yang sudah dilakukan.',
    alamat: 'survei/{{fields.survei}}/',
    ringkas: `${TENGGAT} · {{unsur}} · {{judul}}`,
    urut: [{ bidang: 'tenggat', arah: 'desc' }, JUDUL],
  },
};

/** What the list of one data set that is kept by hand shows. */
export interface TampilanDataset extends Omit<TampilanKoleksi, 'urut'> {
  /** File name of a new entry without `.json`, made of its fields. */
  nama: string;
}

/** One row per data set that is kept by hand. */
export const TAMPILAN_DATASET: Readonly<Record<NamaDisunting, TampilanDataset>> = {
  lke: {
    labelSatuan: 'Lembar',
    keterangan:
      'Jawaban tiap pertanyaan Zona Integritas, satu lembar tiap tahun dan penilai. Nilai dihitung di samping formulir selama Anda mengisi. Pertanyaan tanpa jawaban berarti belum dijawab, bukan nol.',
    alamat: 'zona-integritas/',
    ringkas: '{{tahun}} · {{penilai}}',
    nama: '{{fields.tahun}}-{{fields.penilai}}',
  },
  itkp: {
    labelSatuan: 'Nilai setahun',
    keterangan:
      'Nilai yang diumumkan LKPP, satu berkas tiap tahun. Kosongkan indikator yang tidak dinilai; nol adalah nilai.',
    alamat: 'itkp/',
    ringkas: '{{tahun}} · {{total}}',
    nama: '{{fields.tahun}}',
  },
  pokja: {
    labelSatuan: 'Pokja setahun',
    keterangan:
      'Banyak anggota Pokja menurut kantor asalnya dan pernyataan konflik kepentingan, tanpa nama orang, satu berkas tiap tahun.',
    alamat: 'pokja/',
    ringkas: '{{tahun}}',
    nama: '{{fields.tahun}}',
  },
  rad: {
    labelSatuan: 'Rencana aksi setahun',
    keterangan:
      'Aksi bidang pengadaan dengan target dan capaian tiap triwulan, satu berkas tiap tahun. Kosongkan capaian yang belum dilaporkan.',
    alamat: 'rencana-aksi-daerah/',
    ringkas: '{{tahun}}',
    nama: '{{fields.tahun}}',
  },
};

/** One row per settings file. */
export const TAMPILAN_PENGATURAN: Readonly<Record<keyof typeof PENGATURAN, { label: string; keterangan: string }>> = {
  situs: { label: 'Identitas dan menu', keterangan: 'Nama unit, alamat, warna, menu, dan tautan layanan.' },
  tahapZi: { label: 'Tahap Zona Integritas', keterangan: 'Tahap yang sudah dicapai, dengan tanggalnya.' },
  alamatDitarik: {
    label: 'Alamat yang ditarik',
    keterangan: 'Halaman yang dihapus setelah terbit: apa yang dibaca orang di alamat lamanya.',
  },
  upayaItkp: {
    label: 'Upaya menaikkan ITKP',
    keterangan: 'Apa yang dikerjakan unit untuk tiap indikator, dengan halaman, rencana aksi, dan buktinya.',
  },
  riwayat: {
    label: 'Riwayat unit dan peraturannya',
    keterangan: 'Garis waktu di halaman sistem pengadaan, tiap peristiwa dengan sumbernya.',
  },
};

/** Name of the Decap collection that holds the settings files. */
export const KOLEKSI_PENGATURAN = 'pengaturan';
