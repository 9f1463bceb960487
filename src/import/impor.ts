/** The importer: export files in, one data set per budget year out, or one clear refusal and nothing written. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { DatasetPaket } from '../schemas/impor.ts';
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { bacaTabel, type TabelTerbaca } from './baca-tabel.ts';
import { type Efek, efekNode } from './efek.ts';
import { pastikanBolehDitimpa, pastikanFolderKonten } from './jaga-timpa.ts';
import { tulisLaporan } from './laporan.ts';
import { kosongkanTertutup, type NilaiTertutup } from './nilai-tertutup.ts';
import { bacaDatasetLama, type HitunganPerubahan, perubahanDataset } from './perubahan.ts';
import { samarkanPerubahan } from './samarkan-perubahan.ts';
import { type PilihanDataset, susunDataset } from './susun-dataset.ts';
import { tuliskanDataset } from './tuliskan.ts';
import { uraikanBerkas } from './uraikan.ts';

/** What the operator asks for. */
export interface PilihanImpor extends PilihanDataset {
  /** Files or folders. */
  jalur: readonly string[];
  /** Content folder to write into. */
  out: string;
  /** Only say what would change. */
  dryRun?: boolean;
  /** Refuse a folder without situs.json, or of another district. */
  periksaFolder?: boolean;
}

/** What an import did, a part per budget year. */
export interface HasilImpor {
  tahun: { dataset: DatasetPaket; jalur: string; bita: number; perubahan: HitunganPerubahan; laporan: string }[];
  peringatan: string[];
  /** Files of the given folders that are no JSON, and so were not read. */
  dilewati: string[];
}

/** Imports; throws `GalatMasukan` with everything that is wrong, and then nothing was written. */
export function impor(pilihan: PilihanImpor, efek: Efek = efekNode()): HasilImpor {
  const { berkas, dilewati } = pilihBerkas(pilihan.jalur, efek);
  const { tabel, tertutup } = bacaSemua(berkas, efek);
  efek.kemajuan('Menggabungkan baris menjadi paket', 0);
  const { dataset, peringatan } = susunDataset(tabel, pilihan, tertutup, efek.saat);
  efek.kemajuan('Menggabungkan baris menjadi paket', 1);
  if (pilihan.periksaFolder) pastikanFolderKonten(pilihan.out, dataset, efek);
  const tahun = dataset.map((d) => siapkan(d, pilihan.out, tertutup, efek));
  if (!pilihan.dryRun) efek.tulis(tahun.map(({ jalur, isi }) => ({ jalur, isi })));
  return { tahun: tahun.map(({ isi, ...rest }) => ({ ...rest, bita: Buffer.byteLength(isi) })), peringatan, dilewati };
}

/** Files by path, each once; of a folder those named .json, a file that is named itself whatever its name. */
function pilihBerkas(jalur: readonly string[], efek: Efek): { berkas: string[]; dilewati: string[] } {
  const berkas = new Set<string>();
  const dilewati: string[] = [];
  for (const given of jalur)
    for (const file of efek.daftarBerkas(path.resolve(given))) {
      if (file === path.resolve(given) || /\.json$/i.test(file)) berkas.add(file);
      else dilewati.push(file);
    }
  if (berkas.size === 0) throw new GalatMasukan(`Tidak ada berkas .json di ${jalur.join(', ')}.`);
  return { berkas: [...berkas].sort(), dilewati };
}

/** Reads every file before it complains, so that all broken files are named at once. */
function bacaSemua(berkas: readonly string[], efek: Efek): { tabel: TabelTerbaca[]; tertutup: NilaiTertutup } {
  const tertutup = kosongkanTertutup();
  const tabel: TabelTerbaca[] = [];
  const galat: GalatMasukan[] = [];
  for (const [i, jalur] of berkas.entries()) {
    efek.kemajuan(`Membaca ${path.basename(jalur)}`, i / berkas.length);
    try {
      tabel.push(...bacaBerkas(efek.bacaBerkas(jalur), path.basename(jalur), tertutup));
    } catch (error) {
      if (error instanceof GalatMasukan) galat.push(error);
      else if (error instanceof RangeError) galat.push(terlaluDalam(path.basename(jalur)));
      else throw error;
    }
  }
  efek.kemajuan(`Membaca ${berkas.length} berkas`, 1);
  if (galat.length > 0) throw gabungGalat(galat);
  return { tabel, tertutup };
}

/** JSON nested so deep that it cannot be walked is no export. */
function terlaluDalam(berkas: string): GalatMasukan {
  const masalah = {
    berkas,
    bidang: '',
    nilai: 'JSON yang bersarang terlalu dalam',
    harapan: 'daftar baris hasil ekspor',
  };
  return new GalatMasukan(`Berkas ${berkas} tidak dapat dibaca.`, [masalah]);
}

function bacaBerkas(bita: Uint8Array, nama: string, tertutup: NilaiTertutup): TabelTerbaca[] {
  const masukan = { nama, sha256: createHash('sha256').update(bita).digest('hex'), bita: bita.byteLength };
  return uraikanBerkas(bita, nama).map((tabel) => bacaTabel(tabel, masukan, tertutup));
}

function gabungGalat(galat: readonly GalatMasukan[]): GalatMasukan {
  const [only] = galat;
  if (only && galat.length === 1) return only;
  const masalah: Masalah[] = galat.flatMap((g) => g.masalah);
  return new GalatMasukan(`${galat.length} berkas tidak dapat dibaca atau tidak dikenali.`, masalah);
}

function siapkan(tersusun: DatasetPaket, out: string, tertutup: NilaiTertutup, efek: Efek) {
  const jalur = path.join(out, 'data', 'paket', `${tersusun.impor.tahun}.json`);
  pastikanBolehDitimpa(tersusun, jalur, efek);
  const lama = bacaDatasetLama(efek.bacaLama(jalur));
  const { perubahan, sejakCatatan, hitungan } = perubahanDataset(tersusun, lama);
  const dataset = { ...tersusun, perubahan: samarkanPerubahan(perubahan, tertutup), sejakCatatan };
  return {
    dataset,
    jalur,
    isi: tuliskanDataset(dataset),
    perubahan: hitungan,
    laporan: tulisLaporan(dataset, hitungan),
  };
}
