import { spawn } from 'node:child_process';
import process from 'node:process';
import { sampaiDiakhiri } from '../src/build/akhiri.ts';
import { berkasAstro } from '../src/build/jalankan-astro.ts';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';
import { bacaEnv } from '../src/env.ts';

await jalankanTanpaPilihan(
  'npm run dev: peladen pengembangan Astro; untuk melihat situs dan CMS pakai npm start.',
  async () => {
    bacaEnv();
    const anak = spawn(process.execPath, [berkasAstro(), 'dev'], {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    sampaiDiakhiri(() => anak.kill());
    process.exitCode = await new Promise<number>((selesai) => anak.on('close', (kode) => selesai(kode ?? 0)));
  },
);
