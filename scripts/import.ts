/** `npm run import`: arguments in, report out, exit code 0 (done), 1 (input refused), 2 (wrong options). */
import path from 'node:path';
import process from 'node:process';
import { GalatPilihan } from '../src/build/pilihan.ts';
import { jalankanPerintah, tahunPilihan } from '../src/build/skrip.ts';
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

Dataset INAPROC yang terbagi atas beberapa halaman (cursor) diimpor bersama semua halamannya. Halaman terakhir yang
tertinggal diketahui dari has_more; halaman tengah yang tertinggal tidak dapat diketahui dari isinya.

Kode keluar: 0 selesai, 1 masukan ditolak (tidak ada yang ditulis), 2 pilihan keliru.`;
const MASALAH_TERBANYAK = 200;

/** The command line in words. */
interface Kata {
  positionals: string[];
  values: {
    [nama in 'tahun' | 'klpd' | 'jenis' | 'diekspor' | 'out']?: string | undefined;
  } & { [nama in 'terima-sebagian' | 'ganti' | 'dry-run']?: boolean | undefined };
}

await jalankanPerintah(
  {
    bantuan: CARA_PAKAI,
    posisi: true,
    pilihan: {
      tahun: { type: 'string' },
      klpd: { type: 'string' },
      jenis: { type: 'string' },
      diekspor: { type: 'string' },
      'terima-sebagian': { type: 'boolean' },
      ganti: { type: 'boolean' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  },
  async (terurai) => {
    const { contentDir, saat } = bacaEnv();
    const pilihan = periksaPilihan(terurai, contentDir, saat);
    try {
      await cetak(pilihan, saat);
    } catch (error) {
      if (error instanceof GalatMasukan) tolak(error);
      else throw error;
    }
  },
);

function tolak({ message, masalah }: GalatMasukan): void {
  const hidden = masalah.length - MASALAH_TERBANYAK;
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.error(tulisSemua(message, masalah.slice(0, MASALAH_TERBANYAK)));
  if (hidden > 0) console.error(`… dan ${hidden} masalah lagi.`);
  console.error('Tidak ada yang ditulis.');
  process.exitCode = 1;
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

/** What the words of the command line ask for. Throws `GalatPilihan`. */
function periksaPilihan({ values, positionals }: Kata, contentDir: string, saat: Date): PilihanImpor {
  if (positionals.length === 0 || positionals.some((p) => p.trim() === ''))
    throw new GalatPilihan('Sebutkan berkas atau folder yang diimpor.');
  const tahun = values.tahun === undefined ? undefined : tahunPilihan(values.tahun);
  if (values.klpd !== undefined && !/^[A-Za-z]\w*$/.test(values.klpd))
    throw new GalatPilihan(`--klpd ${values.klpd} bukan kode daerah; tulis misalnya --klpd D999.`);
  const { diekspor, jenis } = values;
  if (diekspor !== undefined && (hariSumber(diekspor) !== diekspor || diekspor > hariWib(saat)))
    throw new GalatPilihan(
      `--diekspor ${diekspor} bukan tanggal yang sudah lewat; tulis misalnya --diekspor 2026-10-31.`,
    );
  if (jenis !== undefined && !jenisDikenal(jenis))
    throw new GalatPilihan(`--jenis ${jenis} tidak dikenal; pilih salah satu dari: ${daftarJenis()}.`);
  return {
    jalur: positionals.map((p) => path.resolve(p)),
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
