/** `npm run survei`: arguments in, report out, exit code 0 (done), 1 (input refused), 2 (wrong options). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { INSTRUMEN_BAWAAN, JENIS_SURVEI, PENERBIT_SURVEI, PERIODE_SURVEI, sumberBawaan } from '../src/acuan/survei.ts';
import { GalatPilihan } from '../src/build/pilihan.ts';
import { jalankanPerintah, tahunPilihan } from '../src/build/skrip.ts';
import { bacaEnv } from '../src/env.ts';
import { efekNode } from '../src/import/efek.ts';
import { pastikanFolderKonten } from '../src/import/jaga-timpa.ts';
import { imporSurvei, type PilihanSurvei } from '../src/import/survei/impor-survei.ts';
import { tulisLaporanSurvei } from '../src/import/survei/laporan-survei.ts';
import { hariSumber } from '../src/import/tanggal-sumber.ts';
import { GalatMasukan, tulisSemua } from '../src/schemas/masalah.ts';

const BANTUAN = `Pemakaian: npm run survei -- BERKAS… --jenis J --tahun N --periode P --metode TEKS [pilihan]

BERKAS             CSV atau XLSX: jawaban, satu responden sebaris tanpa nama (boleh beberapa berkas),
                   atau satu tabel ringkasan (kolom bagian, nama, nilai). Templat: /survei/panduan/ di situs.
--jenis J          ${Object.keys(JENIS_SURVEI).join(', ')}
--tahun N          tahun survei
--periode P        ${Object.keys(PERIODE_SURVEI).join(', ')}
--metode TEKS      cara memilih dan menanyai responden
--penerbit P       ${Object.keys(PENERBIT_SURVEI).join(' (bawaan) atau ')}; hanya yang eksternal masuk nilai Zona Integritas
--pelaksana TEKS   badan yang menanyai (bawaan untuk survei mandiri: nama unit di situs.json)
--instrumen TEKS   kuesioner yang dipakai (bawaan untuk skm: sembilan unsur PermenPAN-RB 14/2017)
--sumber TEKS      dokumen atau sistem asal angkanya
--mulai TANGGAL    hari pertama pengumpulan, misalnya 2026-07-01; tanpa ini dari kolom tanggal
--selesai TANGGAL  hari terakhir pengumpulan
--contoh           datanya rekaan; situs menandainya
--terima-sebagian  teruskan tanpa baris yang ditolak
--ganti            ganti survei tersimpan yang isinya lain
--out FOLDER       folder konten yang ditulisi (bawaan: CONTENT_DIR, lalu content)
--dry-run          tunjukkan hasilnya tanpa menulis
--help             tampilkan bantuan ini

Nama, NIK, telepon, surel, dan kolom lain di luar daftar tidak dibaca. Kelompok responden di bawah lima orang
digabung atau tidak ditampilkan sebelum apa pun ditulis.

Kode keluar: 0 selesai, 1 masukan ditolak (tidak ada yang ditulis), 2 pilihan keliru.`;

/** Options that take a value. */
type Isian =
  | 'jenis'
  | 'tahun'
  | 'periode'
  | 'metode'
  | 'penerbit'
  | 'pelaksana'
  | 'instrumen'
  | 'sumber'
  | 'mulai'
  | 'selesai'
  | 'out';

/** The command line in words. */
interface Kata {
  positionals: string[];
  values: { [nama in Isian]?: string | undefined } & {
    [nama in 'contoh' | 'terima-sebagian' | 'ganti' | 'dry-run']?: boolean | undefined;
  };
}

await jalankanPerintah(
  {
    bantuan: BANTUAN,
    posisi: true,
    pilihan: {
      jenis: { type: 'string' },
      tahun: { type: 'string' },
      periode: { type: 'string' },
      metode: { type: 'string' },
      penerbit: { type: 'string' },
      pelaksana: { type: 'string' },
      instrumen: { type: 'string' },
      sumber: { type: 'string' },
      mulai: { type: 'string' },
      selesai: { type: 'string' },
      out: { type: 'string' },
      contoh: { type: 'boolean' },
      'terima-sebagian': { type: 'boolean' },
      ganti: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
  },
  async (terurai) => {
    const pilihan = periksaPilihan(terurai, bacaEnv().contentDir);
    try {
      const efek = efekNode();
      pastikanFolderKonten(pilihan.out, [], efek);
      const hasil = await imporSurvei(pilihan, efek);
      const verb = pilihan.dryRun ? 'Tidak ditulis (--dry-run)' : hasil.sama ? 'Sama dengan yang tersimpan' : 'Ditulis';
      console.log(`${tulisLaporanSurvei(hasil)}\n${verb}: ${path.relative(process.cwd(), hasil.jalur)}`);
      // What was left out is named row by row.
      if (hasil.isi.ditolak.length > 0) console.error(tulisSemua('Baris yang tidak dipakai:', hasil.isi.ditolak));
    } catch (error) {
      if (!(error instanceof GalatMasukan)) throw error;
      console.error(`${tulisSemua(error.message, error.masalah)}\nTidak ada yang ditulis.`);
      process.exitCode = 1;
    }
  },
);

/** What the words of the command line ask for. Throws `GalatPilihan`. */
function periksaPilihan({ values, positionals }: Kata, contentDir: string): PilihanSurvei {
  if (positionals.length === 0 || positionals.some((p) => p.trim() === ''))
    throw new GalatPilihan('Sebutkan berkas survei yang diimpor.');
  const jenis = salahSatu('jenis', values.jenis, JENIS_SURVEI);
  const periode = salahSatu('periode', values.periode, PERIODE_SURVEI);
  const penerbit = salahSatu('penerbit', values.penerbit ?? 'mandiri', PENERBIT_SURVEI);
  const out = path.resolve(values.out ?? contentDir);
  return {
    jalur: positionals,
    kepala: {
      jenis,
      tahun: tahunPilihan(values.tahun),
      periode,
      penerbit,
      mulai: hari('mulai', values.mulai),
      selesai: hari('selesai', values.selesai),
      contoh: values.contoh ?? false,
      pelaksana: wajib('pelaksana', values.pelaksana ?? (penerbit === 'mandiri' ? namaUnit(out) : undefined)),
      metode: wajib('metode', values.metode),
      instrumen: wajib('instrumen', values.instrumen ?? INSTRUMEN_BAWAAN[jenis]),
      sumber: values.sumber ?? sumberBawaan(jenis),
    },
    out,
    dryRun: values['dry-run'] ?? false,
    terimaSebagian: values['terima-sebagian'] ?? false,
    ganti: values.ganti ?? false,
  };
}

function salahSatu<K extends string>(
  nama: string,
  tulisan: string | undefined,
  daftar: Readonly<Record<K, unknown>>,
): K {
  const names = Object.keys(daftar) as K[];
  const found = names.find((k) => k === tulisan);
  if (found === undefined)
    throw new GalatPilihan(
      tulisan === undefined
        ? `Sebutkan --${nama}: ${names.join(', ')}.`
        : `--${nama} ${tulisan} tidak dikenal; pilih salah satu dari: ${names.join(', ')}.`,
    );
  return found;
}

function wajib(nama: string, tulisan: string | undefined): string {
  if (tulisan === undefined || tulisan.trim() === '') throw new GalatPilihan(`Sebutkan --${nama} TEKS.`);
  return tulisan.trim();
}

function hari(nama: string, tulisan: string | undefined): string | null {
  if (tulisan === undefined) return null;
  if (hariSumber(tulisan) !== tulisan)
    throw new GalatPilihan(`--${nama} ${tulisan} bukan tanggal; tulis misalnya --${nama} 2026-07-01.`);
  return tulisan;
}

/** Name of the unit in its settings; undefined when they cannot be read, which the build says better. */
function namaUnit(out: string): string | undefined {
  try {
    const { nama } = JSON.parse(readFileSync(path.join(out, 'situs.json'), 'utf8')) as { nama?: unknown };
    return typeof nama === 'string' ? nama : undefined;
  } catch {
    return undefined;
  }
}
