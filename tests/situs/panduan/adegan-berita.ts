import sharp from 'sharp';
import { type Panggung, sorot } from './adegan.ts';

const FOTO = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#dfe8e6"/>
<rect y="520" width="1200" height="155" fill="#b9c6c2"/><rect x="180" y="120" width="300" height="220" rx="8" fill="#fff"/>
<rect x="210" y="160" width="200" height="20" fill="#0b4a8f"/><rect x="210" y="200" width="240" height="12" fill="#a7b3b1"/>
<rect x="210" y="230" width="220" height="12" fill="#a7b3b1"/><rect x="600" y="360" width="460" height="200" rx="6" fill="#8a6a4a"/>
<rect x="580" y="340" width="500" height="30" rx="6" fill="#a98257"/><rect x="700" y="270" width="160" height="70" rx="6" fill="#0b4a8f"/></svg>`;

/** A drawn service desk, as a camera would name its picture. */
export async function fotoContoh(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name, mimeType: 'image/jpeg', buffer: await sharp(Buffer.from(FOTO)).jpeg().toBuffer() };
}

/** Logging in at the office, and what stands where. */
export async function adeganMasuk(p: Panggung): Promise<void> {
  await p.ke('');
  await p.tombol('Masuk').waitFor();
  await p.foto('masuk', [sorot(p.tombol('Masuk'), 3, 'Masuk')], {
    serta: [p.page.locator('.nama-pengelola'), p.page.getByRole('link', { name: 'Panduan' })],
  });
  await p.redaksi.masuk();
  await p.page.waitForTimeout(1500);
  const tautan = (name: string) => p.page.getByRole('link', { name, exact: true }).first();
  await p.foto(
    'layar',
    [
      sorot(tautan('Naskah'), 1, 'Naskah'),
      sorot(tautan('Data'), 2, 'Data'),
      sorot(p.tombol('Media'), 3, 'Media'),
      sorot(tautan('Panduan'), 4, 'Panduan'),
      sorot(p.tombol('Menu akun'), 5, 'Menu akun'),
      sorot(p.page.getByRole('heading', { name: 'Jenis naskah' }), 6, 'Jenis naskah'),
      sorot(p.page.getByRole('link', { name: 'Buat Berita' }), 7, 'Buat Berita'),
    ],
    { layar: true },
  );
}

/** A news item from its first word to its publication. */
export async function adeganBerita(p: Panggung): Promise<void> {
  const { page } = p;
  await p.ke('collections/berita/new');
  await p.isi('judul', 'Klinik pengadaan pindah ke aula timur');
  await p.isi('ringkasan', 'Mulai Desember, klinik pengadaan tiap Rabu dibuka di aula timur kantor bupati contoh.');
  await p.pilih('rubrik', 'Kabar');
  await p.foto('berita-isian', [
    sorot(p.bidang('judul'), 2, 'Judul'),
    sorot(p.bidang('ringkasan'), 3, 'Ringkasan'),
    sorot(p.bidang('tanggal'), 4, 'Tanggal terbit'),
    sorot(p.bidang('rubrik'), 5, 'Rubrik'),
  ]);
  await p.unggah('Pilih gambar', await fotoContoh('meja-layanan.jpg'));
  await p.foto(
    'berita-pustaka',
    [
      sorot(page.locator('label', { hasText: 'Unggah' }).first(), 7, 'Unggah'),
      sorot(p.tombol('Pakai yang dipilih'), 8, 'Pakai yang dipilih'),
    ],
    { layar: true },
  );
  await p.tombol('Pakai yang dipilih').click();
  await p.isi('alt', 'Meja layanan di aula timur, tanpa orang');
  await p.isian('persetujuan').click();
  await p.foto('berita-foto', [
    sorot(p.bidang('alt'), 9, 'Teks pengganti'),
    sorot(p.bidang('persetujuan'), 10, 'Orang di foto setuju, bukan anak tanpa izin'),
  ]);
  await p.tulis('Klinik pengadaan pindah ke aula timur mulai Rabu, 2 Desember 2026. Jam layanannya tetap.');
  await p.foto('berita-isi', [sorot(page.locator('[data-slate-editor]'), 11, 'Isi berita')], {
    serta: [p.page.getByRole('button', { name: 'Tebal' })],
  });
  await page.waitForTimeout(1500);
  const dibagikan = page.frameLocator('iframe').getByRole('heading', { name: 'Bila dibagikan' });
  await p.foto('berita-pratinjau', [sorot(page.locator('iframe'), 12, 'Bila dibagikan')], {
    layar: true,
    gulir: dibagikan,
  });
  await p.tombol('Terbitkan').click();
  await p.foto('berita-terbitkan', [
    sorot(p.tombol('Terbitkan'), 13, 'Terbitkan'),
    sorot(page.getByRole('menuitem', { name: 'Terbitkan sekarang' }), 13, 'Terbitkan sekarang'),
  ]);
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
  await p.redaksi.pesan('Naskah tersimpan');
}
