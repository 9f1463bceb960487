/** `npm run data-contoh`: invents two SMEP exports and the answers to surveys with a fixed seed, and imports them like any other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { jalankanTanpaPilihan } from '../src/build/skrip.ts';
import { bacaEnv } from '../src/env.ts';
import { buatEksporContoh } from '../src/import/contoh/ekspor-contoh.ts';
import { tuliskanEkspor } from '../src/import/contoh/tuliskan-ekspor.ts';
import { buatSurveiContoh } from '../src/import/contoh/survei-contoh.ts';
import { efekNode } from '../src/import/efek.ts';
import { impor } from '../src/import/impor.ts';
import { bacaPemilikLama } from '../src/import/jaga-timpa.ts';
import { imporSurvei } from '../src/import/survei/impor-survei.ts';
import { kodeSurvei } from '../src/schemas/survei.ts';

const FOLDER = path.resolve('.cache', 'data-contoh');
const SAAT = new Date('2026-11-02T08:00:00+07:00');
const TAHUN = [
  { tahun: 2025, sampaiDengan: '2025-12-31', dieksporPada: '2026-01-12T09:00:00+07:00', jumlah: 1000, benih: 2051 },
  { tahun: 2026, sampaiDengan: '2026-10-31', dieksporPada: '2026-11-02T07:30:00+07:00', jumlah: 960, benih: 2098 },
];

const BANTUAN =
  'npm run data-contoh: membuat dua ekspor SMEP dan jawaban survei rekaan (benih tetap) dan mengimpornya ke CONTENT_DIR/data. Data asli tidak diganti.';

await jalankanTanpaPilihan(BANTUAN, async () => {
  mkdirSync(FOLDER, { recursive: true });
  const jalur = TAHUN.map((pilihan) => {
    const file = path.join(FOLDER, `smep-${pilihan.tahun}.json`);
    writeFileSync(file, tuliskanEkspor(buatEksporContoh(pilihan)));
    return file;
  });
  const { bacaLama } = efekNode();
  // as if for the first time, so that the same bytes come out whatever an earlier version of this program invented
  const lama = (file: string) => {
    const isi = bacaLama(file);
    return bacaPemilikLama(isi)?.contoh === true ? null : isi;
  };
  const hasil = await impor(
    { jalur, out: bacaEnv().contentDir, periksaFolder: true },
    efekNode({ saat: SAAT, bacaLama: lama }),
  );
  for (const { laporan, jalur: tujuan, bita } of hasil.tahun)
    console.log(`${laporan}\nDitulis: ${path.relative(process.cwd(), tujuan)} (${Math.ceil(bita / 1024)} KiB)\n`);
  for (const { kepala, text } of buatSurveiContoh()) {
    const file = path.join(FOLDER, `survei-${kodeSurvei(kepala)}.csv`);
    writeFileSync(file, text);
    const { jalur: tujuan } = await imporSurvei(
      { jalur: [file], kepala, out: bacaEnv().contentDir, dryRun: false, terimaSebagian: false, ganti: true },
      efekNode(),
    );
    console.log(`Ditulis: ${path.relative(process.cwd(), tujuan)}`);
  }
});
