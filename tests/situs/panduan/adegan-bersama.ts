import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Panggung, sorot } from './adegan.ts';

/** A draft left behind and found again, and two people at one entry. */
export async function adeganBersama(p: Panggung, contentDir: string): Promise<void> {
  const { page } = p;
  await p.ke('collections/berita/entries/selamat-datang');
  await p.redaksi.ketikUlang('judul', 'Klinik pengadaan dibuka tiap Rabu dan Kamis');
  await p.redaksi.konsepTersimpan();
  await p.ke('collections/berita');
  const menunggu = page.locator('#konsep-menunggu');
  await menunggu.waitFor();
  await p.foto('konsep-menunggu', [], { serta: [menunggu] });
  await menunggu.getByRole('link').click();
  const dialog = page.locator('.dialog-cms');
  await dialog.waitFor();
  await p.foto('konsep-dialog', [sorot(p.tombol('Lanjutkan tulisan saya'), 3, 'Lanjutkan tulisan saya')], {
    serta: [dialog],
  });
  await p.redaksi.dialog('Lanjutkan tulisan saya');

  const berkas = path.join(contentDir, 'berita', 'selamat-datang.md');
  const lama = await readFile(berkas, 'utf8');
  await writeFile(
    berkas,
    lama.replace(/^ringkasan: .*$/m, 'ringkasan: Bertanya langsung tanpa membuat janji, di ruang layanan.'),
  );
  await p.redaksi.mulaiTerbitkan();
  await dialog.waitFor();
  await p.foto('bentrok', [sorot(p.tombol('Gabungkan kedua perubahan'), 2, 'Gabungkan kedua perubahan')], {
    serta: [dialog],
  });
  await p.redaksi.dialog('Kembali menyunting');
  await writeFile(berkas, lama);
}

/** The form on a phone, and the preview that is asked for. */
export async function adeganPonsel(p: Panggung): Promise<void> {
  await p.ke('collections/berita/new');
  await p.isi('judul', 'Klinik pengadaan pindah ke aula timur');
  await p.page.waitForTimeout(1500);
  await p.foto(
    'ponsel',
    [
      sorot(p.page.getByRole('link', { name: 'Panduan' }), 2, 'Panduan'),
      sorot(p.page.locator('[class*=ViewControls] button').first(), 3, 'Tampilkan atau sembunyikan pratinjau'),
      sorot(p.tombol('Terbitkan'), 4, 'Terbitkan'),
    ],
    { layar: true },
  );
}
