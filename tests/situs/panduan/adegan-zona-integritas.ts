import { type Panggung, sorot } from './adegan.ts';

/** The score sheet with its sum beside it, a piece of evidence, an action. */
export async function adeganZonaIntegritas(p: Panggung): Promise<void> {
  const { page } = p;
  await p.ke('collections/bukti/new');
  await p.pilih('sifat', 'Terbuka, dapat dibuka siapa saja');
  await p.isi('alamat', '/layanan/konsultasi-pengadaan/');
  await p.isi('pemegang', 'Subbagian contoh');
  await p.foto('bukti', [
    sorot(p.bidang('indikator'), 4, 'Indikator'),
    sorot(p.bidang('sifat'), 5, 'Sifat'),
    sorot(p.bidang('alamat'), 6, 'Alamat'),
    sorot(p.bidang('pemegang'), 7, 'Pemegang'),
  ]);

  await p.ke('collections/lke/entries/2026-mandiri');
  await page.frameLocator('iframe').getByText('113 dari 113 pertanyaan dijawab').waitFor();
  await p.foto(
    'lke',
    [sorot(p.bidang('jawaban').first(), 4, 'Jawaban'), sorot(page.locator('iframe'), 6, 'Pratinjau')],
    {
      layar: true,
    },
  );

  await p.ke('collections/rencanaAksi/new');
  await p.isi('kemajuan', '60');
  await p.foto('rencana-aksi', [
    sorot(p.bidang('tenggat'), 4, 'Tenggat'),
    sorot(p.bidang('kemajuan'), 5, 'Kemajuan'),
    sorot(p.bidang('selesai'), 6, 'Tanggal selesai'),
  ]);
}
