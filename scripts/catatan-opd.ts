/** `npm run catatan-opd`: exit code 0 (done), 1 (no such data), 2 (wrong options). */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type PilihanCatatanOpd, tulisCatatanOpd } from '../src/build/catatan-opd.ts';
import { jalankanSkrip } from '../src/build/skrip.ts';
import { bacaEnv } from '../src/env.ts';

const CARA_PAKAI = `Pemakaian: npm run catatan-opd -- --tahun N --out FOLDER [--opd KODE]

Menulis catatan pemeriksaan data, satu CSV tiap perangkat daerah, untuk dikirim kepadanya. Catatan yang
belum diumumkan ikut (masaTanggapanHari di situs.json), jadi jangan taruh FOLDER di tempat umum.

--tahun N        tahun anggaran
--out FOLDER     folder tujuan; dibuat bila belum ada
--opd KODE       hanya perangkat daerah ini
--help           tampilkan bantuan ini`;

await jalankan(process.argv.slice(2));

async function jalankan(args: string[]): Promise<void> {
  let pilihan: PilihanCatatanOpd | null;
  try {
    pilihan = bacaPilihan(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${CARA_PAKAI}`);
    process.exitCode = 2;
    return;
  }
  if (pilihan === null) console.log(CARA_PAKAI);
  else await jalankanSkrip(() => Promise.resolve(cetak(pilihan)));
}

function cetak(pilihan: PilihanCatatanOpd): void {
  const berkas = tulisCatatanOpd(pilihan);
  for (const b of berkas) console.log(`${b.berkas}: ${b.catatan} catatan, ${b.belumUmum} belum diumumkan (${b.opd})`);
  console.log(
    berkas.length === 0
      ? 'Tidak ada catatan; tidak ada yang ditulis.'
      : `${berkas.length} berkas ditulis ke ${path.relative(process.cwd(), pilihan.out) || '.'}`,
  );
}

/** Null when help was asked for. Throws an Error in Indonesian for a wrong option. */
function bacaPilihan(args: string[]): PilihanCatatanOpd | null {
  const values = urai(args);
  if (values.help) return null;
  const { contentDir, outDir, saat } = bacaEnv();
  const tahun = Number(values.tahun);
  if (!(Number.isInteger(tahun) && tahun >= 2015 && tahun <= 2100))
    throw new Error(`--tahun ${values.tahun ?? '(kosong)'} bukan tahun anggaran; tulis misalnya --tahun 2026.`);
  if (!values.out) throw new Error('Sebutkan folder tujuan dengan --out FOLDER.');
  const out = path.resolve(values.out);
  const umum = [contentDir, outDir].find((folder) => !path.relative(folder, out).startsWith('..'));
  if (umum)
    throw new Error(`--out ${values.out} berada di ${path.basename(umum)}, yang diterbitkan; pilih folder lain.`);
  return { contentDir, tahun, out, saat, ...(values.opd === undefined ? {} : { opd: values.opd }) };
}

function urai(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        tahun: { type: 'string' },
        out: { type: 'string' },
        opd: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new Error(option ? `Pilihan ${option} tidak dikenal atau tidak lengkap.` : 'Pilihan tidak dapat dibaca.', {
      cause: error,
    });
  }
}
