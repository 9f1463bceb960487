import { sampaiDiakhiri } from '../src/build/akhiri.ts';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';

await jalankanTanpaPilihan(
  'npm start: membangun situs, melayaninya di http://localhost:4321/ beserta CMS di /admin/, dan membangun ulang bila isi berubah.\n\nVariabel lingkungan: CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, SAAT, PORT, CMS_ALUR (lihat README).',
  async () => {
    const { jalankan } = await import('../src/build/jalankan.ts');
    const situs = await jalankan();
    sampaiDiakhiri(() => {
      console.log('\nBerhenti.');
      void situs.tutup();
    });
    await situs.pertama;
  },
);
