/** `npm run catatan-opd`: exit code 0 (done), 1 (no such data), 2 (wrong options). */
import path from 'node:path';
import process from 'node:process';
import { type PilihanCatatanOpd, tulisCatatanOpd } from '../src/build/catatan-opd.ts';
import { GalatPilihan } from '../src/build/pilihan.ts';
import { jalankanPerintah, tahunPilihan } from '../src/build/skrip.ts';
import { bacaEnv } from '../src/env.ts';

const CARA_PAKAI = `Pemakaian: npm run catatan-opd -- --tahun N --out FOLDER [--opd KODE]

Menulis catatan pemeriksaan data, satu CSV tiap perangkat daerah, untuk dikirim kepadanya. Catatan yang
belum diumumkan ikut (masaTanggapanHari di situs.json), jadi jangan taruh FOLDER di tempat umum.

--tahun N        tahun anggaran
--out FOLDER     folder tujuan; dibuat bila belum ada
--opd KODE       hanya perangkat daerah ini
--help           tampilkan bantuan ini

Kode keluar: 0 selesai, 1 data tidak ada atau rusak, 2 pilihan keliru.`;

await jalankanPerintah(
  { bantuan: CARA_PAKAI, pilihan: { tahun: { type: 'string' }, out: { type: 'string' }, opd: { type: 'string' } } },
  ({ values }) => cetak(periksaPilihan(values)),
);

function cetak(pilihan: PilihanCatatanOpd): void {
  const berkas = tulisCatatanOpd(pilihan);
  for (const b of berkas) console.log(`${b.berkas}: ${b.catatan} catatan, ${b.belumUmum} belum diumumkan (${b.opd})`);
  console.log(
    berkas.length === 0
      ? 'Tidak ada catatan; tidak ada yang ditulis.'
      : `${berkas.length} berkas ditulis ke ${path.relative(process.cwd(), pilihan.out) || '.'}`,
  );
}

/** Where to, and of which year. Throws `GalatPilihan`. */
function periksaPilihan(values: { [nama in 'tahun' | 'out' | 'opd']?: string | undefined }): PilihanCatatanOpd {
  const { contentDir, outDir, saat } = bacaEnv();
  const tahun = tahunPilihan(values.tahun);
  if (!values.out) throw new GalatPilihan('Sebutkan folder tujuan dengan --out FOLDER.');
  const out = path.resolve(values.out);
  const umum = [contentDir, outDir].find((folder) => !path.relative(folder, out).startsWith('..'));
  if (umum)
    throw new GalatPilihan(
      `--out ${values.out} berada di ${path.basename(umum)}, yang diterbitkan; pilih folder lain.`,
    );
  return { contentDir, tahun, out, saat, ...(values.opd === undefined ? {} : { opd: values.opd }) };
}
