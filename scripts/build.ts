import path from 'node:path';
import process from 'node:process';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';

await jalankanTanpaPilihan(
  'npm run build: memeriksa content/ dan membangun situs ke dist/.\n\nVariabel lingkungan: CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, SAAT, PORT, CMS_* (lihat README).',
  async () => {
    const { bangunSitus } = await import('../src/build/bangun-situs.ts');
    const { outDir, halaman, bita, detik } = await bangunSitus();
    const tempat = path.relative(process.cwd(), outDir) || outDir;
    console.log(
      `Selesai: ${halaman} halaman, ${(bita / 1e6).toFixed(1).replace('.', ',')} MB, ${Math.round(detik)} detik → ${tempat}/`,
    );
  },
);
