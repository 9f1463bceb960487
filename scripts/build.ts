import path from 'node:path';
import process from 'node:process';
import { bangunSitus } from '../src/build/bangun-situs.ts';
import { jalankanSkrip } from '../src/build/skrip.ts';

await jalankanSkrip(async () => {
  const { outDir, halaman, bita, detik } = await bangunSitus();
  const tempat = path.relative(process.cwd(), outDir) || outDir;
  console.log(
    `Selesai: ${halaman} halaman, ${(bita / 1e6).toFixed(1).replace('.', ',')} MB, ${Math.round(detik)} detik → ${tempat}/`,
  );
});
