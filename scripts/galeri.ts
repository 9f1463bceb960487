/** `npm run galeri`: writes every case of every chart to .cache/galeri/index.html and prints where. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';
import { garisMini } from '../src/charts/garis-mini.ts';
import { halamanGaleri } from '../src/charts/svg/galeri.ts';
import { berkasHuruf } from '../src/charts/svg/paket-asli.ts';
import { KASUS } from '../tests/charts/kasus.ts';
import { KASUS_GARIS_MINI } from '../tests/charts/kasus/garis-mini.ts';

const BANTUAN =
  'npm run galeri: menulis semua jenis grafik dengan data biasa, kosong, satu, negatif, besar, dan tidak diketahui ke .cache/galeri/index.html.';
const folder = path.join('.cache', 'galeri');

await jalankanTanpaPilihan(BANTUAN, () => {
  mkdirSync(folder, { recursive: true });
  for (const weight of [400, 700] as const)
    copyFileSync(berkasHuruf('latin', weight), path.join(folder, `${weight}.woff`));
  const lines = Object.entries(KASUS_GARIS_MINI).map(
    ([nama, nilai]) => [nama, garisMini(nilai, { bacaan: null })] as const,
  );
  const berkas = path.join(folder, 'index.html');
  writeFileSync(
    berkas,
    halamanGaleri({
      grafik: KASUS,
      garisMini: Object.fromEntries(lines),
      huruf: { 400: '400.woff', 700: '700.woff' },
    }),
  );
  console.log(`${Object.keys(KASUS).length + lines.length} kasus ditulis. Buka ${berkas} di peramban.`);
});
