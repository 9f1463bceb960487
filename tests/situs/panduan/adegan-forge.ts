import type { SitusForge } from '../harness/situs-forge.ts';
import { type Panggung, sorot } from './adegan.ts';

/** Where entries go to be reviewed, and what is said when the forge refuses. */
export async function adeganForge(p: Panggung, forge: SitusForge['forge'], repo: SitusForge['repo']): Promise<void> {
  const { page, redaksi } = p;
  await p.ke('collections/berita/entries/selamat-datang');
  const masuk = p.tombol('Masuk dengan Forgejo');
  await masuk.waitFor();
  await p.foto('masuk-forge', [sorot(masuk, 2, 'Masuk dengan Forgejo')], {
    serta: [page.locator('.nama-pengelola'), page.getByRole('link', { name: 'Panduan' })],
  });
  await redaksi.masukForge('Forgejo');
  await redaksi.ketikUlang('judul', 'Klinik pengadaan dibuka tiap Rabu dan Kamis');
  await redaksi.simpan('Naskah tersimpan');
  await redaksi.tanpaPesan();
  const status = page.getByRole('button', { name: /^Status/ });
  await status.click();
  await p.foto(
    'status',
    [sorot(status, 2, 'Status: Konsep'), sorot(page.getByRole('menuitem', { name: 'Ditinjau' }), 2, 'Ditinjau')],
    { serta: [page.getByRole('menuitem', { name: 'Siap' }), p.tombol('Simpan')] },
  );
  await page.getByRole('menuitem', { name: 'Ditinjau' }).click();
  await redaksi.pesan('Status naskah diperbarui');
  await redaksi.tanpaPesan();
  await redaksi.ubahStatus('Siap');
  await redaksi.tanpaPesan();
  repo.dilindungi = 'main';
  await redaksi.terbitkan('tidak dapat diterbitkan');
  await p.foto('cabang-dilindungi', [], { serta: [page.locator('.notif__container'), status] });
  repo.dilindungi = '';
  await redaksi.tanpaPesan();

  await p.ke('workflow');
  await page.getByText('Klinik pengadaan dibuka tiap Rabu dan Kamis').waitFor();
  await p.foto('alur-kerja', [sorot(page.getByRole('link', { name: 'Alur kerja', exact: true }), 3, 'Alur kerja')], {
    layar: true,
  });

  await p.ke('collections/berita/entries/selamat-datang');
  await redaksi.isian('judul').waitFor();
  await redaksi.ketikUlang('judul', 'Klinik pengadaan dibuka tiap Rabu sampai Jumat');
  forge.habiskan();
  await redaksi.simpan('Belum disimpan');
  await p.foto('masa-masuk-habis', [sorot(p.tombol('Menu akun'), 2, 'Menu akun')], {
    serta: [page.locator('.notif__container'), p.tombol('Simpan')],
  });
}
