/** `npm run import`: arguments in, report out, exit code 0 (done), 1 (input refused), 2 (wrong options). */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bacaEnv } from '../src/env.ts';
import { efekNode } from '../src/import/efek.ts';
import { impor, type PilihanImpor } from '../src/import/impor.ts';
import { buatKemajuan } from '../src/import/kemajuan.ts';
import { jenisDikenal } from '../src/import/kenali.ts';
import { DAFTAR_PEMBACA } from '../src/import/pembaca/daftar.ts';
import { hariSumber } from '../src/import/tanggal-sumber.ts';
import { hariWib } from '../src/model/format.ts';
import { GalatMasukan, tulisSemua } from '../src/schemas/masalah.ts';

const CARA_PAKAI = `Pemakaian: npm run import -- JALUR… [pilihan]

JALUR              berkas ekspor SMEP atau LKPP, atau folder berisi berkas-berkas itu:
                   JSON, NDJSON, CSV, XLSX, atau terkompres gzip (.gz). Dikenali dari isinya, bukan dari namanya.
--tahun N          hanya tahun anggaran N; tanpa ini setiap tahun menjadi satu dataset
--klpd KODE        kode daerah (misalnya D999), bila masukan memuat beberapa daerah
--jenis DATASET    dataset yang dimaksud, bila kolom berkas cocok dengan beberapa (nama disebut pada penolakannya)
--diekspor TANGGAL tanggal ekspor (misalnya 2026-10-31), bila tidak tertulis di sumber
--terima-sebagian  teruskan tanpa baris yang ditolak; baris itu dicatat dan ditampilkan di situs
--ganti            ganti data tersimpan walaupun masukan lebih tua, hanya sebagian, atau berkas lamanya rusak
--out FOLDER       folder konten yang ditulisi (bawaan: CONTENT_DIR, lalu content)
--dry-run          tunjukkan apa yang akan berubah tanpa menulis
--help             tampilkan bantuan ini

Kode keluar: 0 selesai, 1 masukan ditolak (tidak ada yang ditulis), 2 pilihan keliru.`;
const MASALAH_TERBANYAK = 200;

process.exitCode = await jalankan(process.argv.slice(2));

async function jalankan(args: string[]): Promise<number> {
  let pilihan: PilihanImpor | null;
  let saat: Date;
  try {
    const env = bacaEnv();
    saat = env.saat;
    pilihan = bacaPilihan(args, env.contentDir, saat);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${CARA_PAKAI}`);
    return 2;
  }
  if (pilihan === null) {
    console.log(CARA_PAKAI);
    return 0;
  }
  try {
    await cetak(pilihan, saat);
    return 0;
  } catch (error) {
    if (!(error instanceof GalatMasukan)) throw error;
    const hidden = error.masalah.length - MASALAH_TERBANYAK;
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    console.error(tulisSemua(error.message, error.masalah.slice(0, MASALAH_TERBANYAK)));
    if (hidden > 0) console.error(`… dan ${hidden} masalah lagi.`);
    console.error('Tidak ada yang ditulis.');
    return 1;
  }
}

async function cetak(pilihan: PilihanImpor, saat: Date): Promise<void> {
  const kemajuan = buatKemajuan(process.stderr);
  const hasil = await impor(pilihan, efekNode({ saat, kemajuan }));
  for (const { laporan, jalur, bita } of hasil.tahun) {
    const verb = pilihan.dryRun ? 'Tidak ditulis (--dry-run)' : 'Ditulis';
    console.log(`\n${laporan}\n${verb}: ${path.relative(process.cwd(), jalur)} (${Math.ceil(bita / 1024)} KiB)`);
  }
  for (const file of hasil.dilewati)
    console.error(`Dilewati, namanya bukan nama berkas ekspor: ${path.relative(process.cwd(), file)}`);
  for (const text of hasil.peringatan) console.error(`Perhatian: ${text}`);
}

/** Null when help was asked for. Throws an Error in Indonesian for a wrong option. */
function bacaPilihan(args: string[], contentDir: string, saat: Date): PilihanImpor | null {
  const { values, positionals } = urai(args);
  if (values.help) return null;
  if (positionals.length === 0 || positionals.some((p) => p.trim() === ''))
    throw new Error('Sebutkan berkas atau folder yang diimpor.');
  const tahun = values.tahun === undefined ? undefined : Number(values.tahun);
  if (tahun !== undefined && !(Number.isInteger(tahun) && tahun >= 2015 && tahun <= 2100))
    throw new Error(`--tahun ${values.tahun} bukan tahun anggaran; tulis misalnya --tahun 2026.`);
  if (values.klpd !== undefined && !/^[A-Za-z]\w*$/.test(values.klpd))
    throw new Error(`--klpd ${values.klpd} bukan kode daerah; tulis misalnya --klpd D999.`);
  const { diekspor, jenis } = values;
  if (diekspor !== undefined && (hariSumber(diekspor) !== diekspor || diekspor > hariWib(saat)))
    throw new Error(`--diekspor ${diekspor} bukan tanggal yang sudah lewat; tulis misalnya --diekspor 2026-10-31.`);
  if (jenis !== undefined && !jenisDikenal(jenis))
    throw new Error(`--jenis ${jenis} tidak dikenal; pilih salah satu dari: ${daftarJenis()}.`);
  return {
    jalur: positionals,
    out: path.resolve(values.out ?? contentDir),
    dryRun: values['dry-run'] ?? false,
    periksaFolder: true,
    terimaSebagian: values['terima-sebagian'] ?? false,
    ganti: values.ganti ?? false,
    ...(diekspor === undefined ? {} : { diekspor }),
    ...(jenis === undefined ? {} : { jenis }),
    ...(tahun === undefined ? {} : { tahun }),
    ...(values.klpd === undefined ? {} : { klpd: values.klpd }),
  };
}

/** Names of the datasets that `--jenis` takes. */
function daftarJenis(): string {
  return [...new Set(DAFTAR_PEMBACA.map((p) => p.dataset))].join(', ');
}

function urai(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        tahun: { type: 'string' },
        klpd: { type: 'string' },
        jenis: { type: 'string' },
        diekspor: { type: 'string' },
        'terima-sebagian': { type: 'boolean' },
        ganti: { type: 'boolean' },
        out: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new Error(option ? `Pilihan ${option} tidak dikenal atau tidak lengkap.` : 'Pilihan tidak dapat dibaca.', {
      cause: error,
    });
  }
}
