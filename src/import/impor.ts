/** The importer: export files in, one data set per budget year out, or one clear refusal and nothing written. */
import path from 'node:path';
import type { DatasetPaket } from '../schemas/impor.ts';
import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { bacaTabel, type TabelTerbaca } from './baca-tabel.ts';
import type { SumberBerkas } from './bentuk/sumber.ts';
import { type Efek, efekNode } from './efek.ts';
import { pastikanHalamanLengkap } from './halaman-sambung.ts';
import { pastikanBolehDitimpa, pastikanFolderKonten } from './jaga-timpa.ts';
import { tulisLaporan } from './laporan.ts';
import { kosongkanTertutup, type NilaiTertutup } from './nilai-tertutup.ts';
import { hitungPerubahan, type Perubahan } from './perubahan.ts';
import { type PilihanDataset, susunDataset } from './susun-dataset.ts';
import { tuliskanDataset } from './tuliskan.ts';
import { uraikanBerkas } from './uraikan-berkas.ts';

/** Share of the whole work that is done when everything is read, and when everything is joined. */
const BAGIAN_BACA = 0.6;
const BAGIAN_GABUNG = 0.85;

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
  /** Dataset that every file is taken to be, where its columns fit several. */
  jenis?: string;
}

/** What an import did, a part per budget year. */
export interface HasilImpor {
  tahun: { dataset: DatasetPaket; jalur: string; bita: number; perubahan: Perubahan; laporan: string }[];
  peringatan: string[];
  /** Files of the given folders that are not named like an export, and so were not read. */
  dilewati: string[];
}

/** Imports; throws `GalatMasukan` with everything that is wrong, and then nothing was written. */
export async function impor(pilihan: PilihanImpor, efek: Efek = efekNode()): Promise<HasilImpor> {
  const { berkas, dilewati } = pilihBerkas(pilihan.jalur, efek);
  const { tabel, tertutup } = await bacaSemua(berkas, efek);
  if (!pilihan.terimaSebagian) pastikanHalamanLengkap(tabel);
  efek.kemajuan('Menggabungkan baris menjadi paket', BAGIAN_BACA);
  const { dataset, peringatan } = susunDataset(tabel, pilihan, tertutup, efek.saat);
  efek.kemajuan('Membandingkan dan menulis', BAGIAN_GABUNG);
  if (pilihan.periksaFolder) pastikanFolderKonten(pilihan.out, dataset, efek);
  const tahun = dataset.map((d) => siapkan(d, pilihan.out, efek));
  if (!pilihan.dryRun) efek.tulis(tahun.map(({ jalur, isi }) => ({ jalur, isi })));
  efek.kemajuan('Selesai', 1);
  return { tahun: tahun.map(({ isi, ...rest }) => ({ ...rest, bita: panjang(isi) })), peringatan, dilewati };
}

/** Names of files that are read from a folder. */
const NAMA_EKSPOR = /\.(?:json|ndjson|jsonl|csv|xlsx)(?:\.gz)?$/i;

/** Files by path, each once; of a folder those named like an export, a file that is named itself whatever its name. */
function pilihBerkas(jalur: readonly string[], efek: Efek): { berkas: string[]; dilewati: string[] } {
  const berkas = new Set<string>();
  const dilewati: string[] = [];
  for (const given of jalur)
    for (const file of efek.daftarBerkas(path.resolve(given))) {
      if (file === path.resolve(given) || NAMA_EKSPOR.test(file)) berkas.add(file);
      else dilewati.push(file);
    }
  if (berkas.size === 0)
    throw new GalatMasukan(
      `Tidak ada berkas ekspor (.json, .ndjson, .csv, .xlsx, atau .gz dari itu) di ${jalur.join(', ')}.`,
    );
  return { berkas: [...berkas].sort(), dilewati };
}

/** Reads every file before it complains, so that all broken files are named at once. */
async function bacaSemua(
  berkas: readonly string[],
  efek: Efek,
): Promise<{ tabel: TabelTerbaca[]; tertutup: NilaiTertutup }> {
  const tertutup = kosongkanTertutup();
  const tabel: TabelTerbaca[] = [];
  const galat: GalatMasukan[] = [];
  const sumber = berkas.map((jalur) => efek.sumber(jalur));
  const total = sumber.reduce((sum, s) => sum + s.bita, 1);
  let sudah = 0;
  for (const s of sumber) {
    const lapor = (bita: number) => {
      efek.kemajuan(`Membaca ${s.nama}`, (BAGIAN_BACA * (sudah + bita)) / total);
    };
    lapor(0);
    try {
      tabel.push(...(await bacaBerkas(denganKemajuan(s, lapor), efek, tertutup)));
    } catch (error) {
      if (error instanceof GalatMasukan) galat.push(error);
      else if (error instanceof RangeError) galat.push(terlaluDalam(s.nama));
      else throw error;
    }
    sudah += s.bita;
  }
  if (galat.length > 0) throw gabungGalat(galat);
  return { tabel, tertutup };
}

/** The file, telling how much of it has been read each time it is read further than before. */
function denganKemajuan(sumber: SumberBerkas, lapor: (bita: number) => void): SumberBerkas {
  let terjauh = 0;
  const buka = async function* () {
    let dibaca = 0;
    for await (const potongan of sumber.buka()) {
      yield potongan;
      dibaca += potongan.byteLength;
      if (dibaca > terjauh) lapor(dibaca);
      terjauh = Math.max(terjauh, dibaca);
    }
  };
  return { ...sumber, buka };
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

async function bacaBerkas(sumber: SumberBerkas, efek: Efek, tertutup: NilaiTertutup): Promise<TabelTerbaca[]> {
  const { bentuk, tabel } = await uraikanBerkas(sumber);
  const { nama, bita } = sumber;
  const masukan = { nama, bita, bentuk, sha256: await efek.sha256(sumber) };
  const hasil: TabelTerbaca[] = [];
  for (const t of tabel) hasil.push(await bacaTabel(t, masukan, tertutup));
  return hasil;
}

function gabungGalat(galat: readonly GalatMasukan[]): GalatMasukan {
  const [only] = galat;
  if (only && galat.length === 1) return only;
  const masalah: Masalah[] = galat.flatMap((g) => g.masalah);
  return new GalatMasukan(`${galat.length} berkas tidak dapat dibaca atau tidak dikenali.`, masalah);
}

function siapkan(dataset: DatasetPaket, out: string, efek: Efek) {
  const jalur = path.join(out, 'data', 'paket', `${dataset.impor.tahun}.json`);
  pastikanBolehDitimpa(dataset, jalur, efek);
  const perubahan = hitungPerubahan(dataset, efek.bacaLama(jalur));
  const isi = { [Symbol.iterator]: () => tuliskanDataset(dataset) };
  return { dataset, jalur, isi, perubahan, laporan: tulisLaporan(dataset, perubahan) };
}

/** Length of a file in bytes. */
function panjang(isi: Iterable<string>): number {
  let bita = 0;
  for (const bagian of isi) bita += Buffer.byteLength(bagian);
  return bita;
}
