import { sampaiDiakhiri } from '../src/build/akhiri.ts';
import { jalankanSkrip } from '../src/build/skrip.ts';

await jalankanSkrip(async () => {
  const { jalankan } = await import('../src/build/jalankan.ts');
  const situs = await jalankan();
  sampaiDiakhiri(() => {
    console.log('\nBerhenti.');
    void situs.tutup();
  });
  await situs.pertama;
});
