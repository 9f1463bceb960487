import { type Panggung, sorot } from './adegan.ts';
import { fotoContoh } from './adegan-berita.ts';

/** A document as the library takes it. */
const DOKUMEN = {
  name: 'Rencana kerja contoh 2027.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4 contoh'),
};

/** What is refused, and how the CMS names it. */
export async function adeganDitolak(p: Panggung): Promise<void> {
  await p.ke('collections/berita/new');
  await p.isi('judul', 'Klinik');
  await p.tombol('Terbitkan').click();
  await p.page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
  await p.redaksi.pesan('ada isian');
  await p.page.waitForTimeout(600);
  await p.foto('ditolak', [], { serta: [p.page.locator('.notif__container'), p.bidang('judul')] });
}

/** Entries besides news: what each has of its own. */
export async function adeganNaskahLain(p: Panggung): Promise<void> {
  await p.ke('collections/pengumuman/new');
  await p.isi('terbitPada', '2026-12-01T08:00');
  await p.isi('berakhirPada', '2026-12-31');
  await p.foto('pengumuman-masa', [
    sorot(p.bidang('terbitPada'), 3, 'Terbit pada'),
    sorot(p.bidang('berakhirPada'), 4, 'Berlaku sampai'),
  ]);

  await p.ke('collections/agenda/new');
  await p.isi('tanggal', '2026-12-09');
  await p.isi('mulai', '09:00');
  await p.isi('selesai', '11:30');
  await p.isi('tempat', 'Aula timur, kantor bupati contoh');
  await p.foto('agenda-waktu', [
    sorot(p.bidang('tanggal'), 3, 'Tanggal'),
    sorot(p.bidang('mulai'), 4, 'Jam mulai (WIB)'),
    sorot(p.bidang('tempat'), 5, 'Tempat'),
  ]);

  await p.ke('collections/galeri/new');
  await p.tombol('Tambah foto').click();
  await p.unggah('Pilih gambar', await fotoContoh('pembukaan-klinik.jpg'));
  await p.tombol('Pakai yang dipilih').click();
  await p.isi('alt', 'Papan pengumuman dan meja layanan di aula timur');
  await p.foto('galeri-foto', [
    sorot(p.tombol('Tambah foto'), 3, 'Tambah foto'),
    sorot(p.bidang('alt'), 5, 'Teks pengganti'),
  ]);

  await p.ke('collections/layanan/entries/konsultasi-pengadaan');
  await p.isi('jangkaWaktu', 'Senin–Kamis pukul 08.00–14.00 WIB selama Ramadan; dijawab pada hari yang sama.');
  await p.isi('diperbarui', '2026-11-24');
  await p.foto('layanan-jadwal', [sorot(p.bidang('jangkaWaktu'), 2, 'Jangka waktu penyelesaian')]);
  await p.foto('layanan-diperbarui', [sorot(p.bidang('diperbarui'), 3, 'Diperbarui')]);

  await p.ke('collections/dokumen/new');
  await p.isi('judul', 'Rencana kerja contoh 2027');
  await p.isi('ringkasan', 'Rencana kerja unit contoh tahun 2027, untuk perangkat daerah.');
  await p.pilih('jenis', 'Rencana');
  await p.unggah('Pilih berkas', DOKUMEN);
  await p.tombol('Pakai yang dipilih').click();
  await p.tombol('Ganti berkas').waitFor();
  await p.foto('dokumen-berkas', [sorot(p.bidang('jenis'), 3, 'Jenis'), sorot(p.bidang('berkas'), 4, 'Berkas')]);

  await p.ke('collections/regulasi/new');
  await p.pilih('status', 'Berlaku, sudah diubah');
  await p.foto('regulasi-status', [
    sorot(p.bidang('status'), 3, 'Status'),
    sorot(p.bidang('oleh'), 4, 'Diubah atau digantikan oleh'),
  ]);

  await p.ke('collections/faq/new');
  await p.isi('judul', 'Apakah konsultasi dipungut biaya?');
  await p.pilih('topik', 'Tentang unit kami');
  await p.foto('faq', [
    sorot(p.bidang('judul'), 2, 'Pertanyaan'),
    sorot(p.bidang('topik'), 3, 'Topik'),
    sorot(p.bidang('urutan'), 4, 'Urutan di topiknya'),
  ]);

  await p.ke('collections/berita/entries/selamat-datang');
  await p.isian('judul').waitFor();
  await p.foto('hapus', [sorot(p.tombol('Hapus naskah'), 3, 'Hapus naskah')], { serta: [p.bidang('judul')] });

  await p.tombol('Tambah alamat lama').click();
  await p.isi('butir', '/berita/klinik-pengadaan/');
  await p.foto('alamat-lama', [
    sorot(p.tombol('Tambah alamat lama'), 3, 'Tambah alamat lama'),
    sorot(p.bidang('butir'), 4, 'Alamat lama'),
  ]);
}

/** Settings of the whole site. */
export async function adeganPengaturan(p: Panggung): Promise<void> {
  await p.ke('collections/pengaturan/entries/situs');
  await p.isi('jamLayanan', 'Senin–Kamis 08.00–15.00, Jumat 08.00–11.00 WIB');
  await p.foto('jam-layanan', [
    sorot(p.bidang('telepon'), 3, 'Telepon kantor'),
    sorot(p.bidang('jamLayanan'), 4, 'Jam layanan'),
  ]);
  await p.foto('menu', [sorot(p.tombol('Tambah menu'), 4, 'Tambah menu')], { serta: [p.bidang('navigasi')] });
  await p.ke('collections/pengaturan/entries/alamatDitarik');
  await p.tombol('Tambah alamat').click();
  await p.foto('alamat-ditarik', [sorot(p.tombol('Tambah alamat'), 3, 'Tambah alamat')], {
    serta: [p.bidang('judul'), p.bidang('alasan')],
  });
}
