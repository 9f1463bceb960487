import { readFileSync } from 'node:fs';
import type { EksporSmep } from '../../../src/schemas/smep.ts';
import { type Panggung, sorot } from './adegan.ts';

const CONTOH = readFileSync(new URL('../../../src/schemas/contoh/smep-v1.json', import.meta.url), 'utf8');

/** A SMEP export put up, refused, read, proposed, approved and taken back; then the form of a survey. */
export async function adeganData(p: Panggung): Promise<void> {
  const { page } = p;
  await p.ke('data');
  await page.getByText('Belum ada usulan').waitFor();
  await baca(p, (e) => {
    Object.assign(e.paket[1] ?? {}, { pagu: 'seribu' });
  });
  await p.foto('data-salah', [sorot(page.locator('.data-hasil'), 6, 'Belum dapat disimpan')]);

  await p.ke('data');
  await page.getByText('Belum ada usulan').waitFor();
  await baca(p);
  const berkas = page.locator('label', { has: page.locator('input[type=file]') });
  await p.foto('data-unggah', [
    sorot(
      page.locator('label', { hasText: 'Data pengadaan: ekspor SMEP atau LKPP' }),
      2,
      'Data pengadaan: ekspor SMEP atau LKPP',
    ),
    sorot(berkas, 3, 'Berkas'),
    sorot(page.locator('label', { hasText: 'Jabatan Anda' }).last(), 4, 'Jabatan Anda'),
    sorot(p.tombol('Baca dan periksa'), 5, 'Baca dan periksa'),
  ]);
  await page.setViewportSize({ width: 1100, height: 1300 });
  await p.foto('data-terbaca', [sorot(p.tombol('Simpan sebagai usulan'), 8, 'Simpan sebagai usulan')], {
    serta: [page.getByRole('heading', { name: 'Terbaca tanpa kesalahan' })],
  });
  await p.tombol('Simpan sebagai usulan').click();
  await page.getByText('Usulan tersimpan').waitFor();

  await p.ke('data');
  await p.tombol('Buka dan periksa').click();
  await page.getByRole('checkbox', { name: 'Saya bukan yang mengusulkan' }).check();
  await p.foto(
    'data-setujui',
    [
      sorot(
        page.getByText('Saya bukan yang mengusulkan'),
        4,
        'Saya bukan yang mengusulkan, dan sudah memeriksa perubahannya.',
      ),
      sorot(p.tombol('Setujui dan terbitkan'), 5, 'Setujui dan terbitkan'),
    ],
    { serta: [page.getByRole('heading', { name: 'Data pengadaan 2026' })] },
  );
  await p.tombol('Setujui dan terbitkan').click();
  const tarik = page.getByRole('button', { name: /^Tarik kembali/ });
  await tarik.waitFor();
  await p.foto('data-tarik', [sorot(tarik, 3, 'Tarik kembali: hapus data ini dari situs')], {
    serta: [page.getByText('Disetujui, terbit')],
  });
  await page.setViewportSize({ width: 1100, height: 760 });

  await page.getByText('Survei: jawaban atau tabel ringkasan').click();
  const isian = (label: string) => page.locator('label', { hasText: label }).first();
  await p.foto('data-survei', [
    sorot(isian('Survei: jawaban'), 2, 'Survei: jawaban atau tabel ringkasan'),
    sorot(isian('Jenis survei'), 4, 'Jenis survei'),
    sorot(isian('Periode'), 4, 'Periode'),
    sorot(isian('Penerbit'), 4, 'Penerbit'),
  ]);
}

/** Chooses the published sample of an export, after `ubah`, and lets it be read. */
async function baca(p: Panggung, ubah: (e: EksporSmep) => void = () => undefined): Promise<void> {
  const isi = JSON.parse(CONTOH) as EksporSmep;
  ubah(isi);
  const buffer = Buffer.from(JSON.stringify(isi));
  await p.page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'smep-2026.json', mimeType: 'application/json', buffer });
  await p.tombol('Baca dan periksa').click();
  await p.page.locator('.data-hasil').waitFor();
}
