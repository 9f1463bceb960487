import process from 'node:process';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';

await jalankanTanpaPilihan(
  'npm test: memeriksa tipe dan lint, menjalankan uji unit, membangun situs, dan mengujinya di peramban.\n\nKode keluar: 0 semua lulus, 1 ada yang gagal.',
  async () => {
    const { jalankanUji } = await import('../src/build/uji.ts');
    const { lulus, gagal } = await jalankanUji();
    process.exitCode = gagal === 0 ? 0 : 1;
    console.log(`${lulus} passed, ${gagal} failed`);
  },
);
