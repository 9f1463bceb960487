import process from 'node:process';
import { jalankanSkrip } from '../src/build/skrip.ts';

await jalankanSkrip(async () => {
  const { jalankan } = await import('../src/build/jalankan.ts');
  const situs = await jalankan();
  for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(sinyal, () => {
      console.log('\nBerhenti.');
      void situs.tutup();
    });
  await situs.pertama;
});
