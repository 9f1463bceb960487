/** The importer: export files in, one data set per budget year out, or one clear refusal and nothing written. */
import type { DatasetPaket } from '../schemas/impor.ts';
import { GalatMasukan } from '../schemas/masalah.ts';
import { bacaSemuaBerkas, type HasilBaca } from './baca-berkas.ts';
import type { Efek } from './efek.ts';
import { pastikanHalamanLengkap } from './halaman-sambung.ts';
import { alasanMenyusut } from './jaga-isi.ts';
import { bacaPemilikLama, pastikanBolehDitimpa, pastikanFolderKonten } from './jaga-timpa.ts';
import { gabungJalur } from './jalur.ts';
import { pastikanKolomUang, peringatanKolomUang } from './kolom-uang-hilang.ts';
import { tulisLaporan } from './laporan.ts';
import type { NilaiTertutup } from './nilai-tertutup.ts';
import { bacaDatasetLama, type HitunganPerubahan, perubahanDataset } from './perubahan.ts';
import { samarkanPerubahan } from './samarkan-perubahan.ts';
import type { Pembantu } from './pembantu-baca.ts';
import { type PilihanDataset, susunDataset } from './susun-dataset.ts';
import type { TahunTersusun } from './susun-tahun.ts';
import { tuliskanDataset } from './tuliskan.ts';
import { cariUangKosong, type UangKosong } from './uang-kosong.ts';

/** Share of the whole work that is done when everything is read, and when everything is joined. */
const BAGIAN_BACA = 0.6;
const BAGIAN_GABUNG = 0.85;

/** What the operator asks for. */
export interface PilihanImpor extends PilihanDataset {
  /** Files or folders; on disk as absolute paths, so that each is read once. */
  jalur: readonly string[];
  /** Content folder to write into. */
  out: string;
  /** Only say what would change. */
  dryRun?: boolean;
  /** Refuse a folder without situs.json, or of another district. */
  periksaFolder?: boolean;
  /** Replace a stored data set even when the input is older, a part of it, or the stored file is damaged. */
  ganti?: boolean;
  /** Dataset that every file is taken to be, where its columns fit several. */
  jenis?: string;
}

/** What an import did, a part per budget year. */
export interface HasilImpor {
  tahun: { dataset: DatasetPaket; jalur: string; bita: number; perubahan: HitunganPerubahan; laporan: string }[];
  peringatan: string[];
  /** Files of the given folders that are not named like an export, and so were not read. */
  dilewati: string[];
}

/** Imports; throws `GalatMasukan` with everything that is wrong, and then nothing was written. */
export async function impor(pilihan: PilihanImpor, efek: Efek): Promise<HasilImpor> {
  const { berkas, dilewati } = pilihBerkas(pilihan.jalur, efek);
  const { tersusun, peringatan, tertutup, uangKosong } = await bacaDanGabung(berkas, pilihan, efek);
  efek.kemajuan('Membandingkan dan menulis', BAGIAN_GABUNG);
  const dataset = tersusun.map((t) => t.dataset);
  if (pilihan.periksaFolder) pastikanFolderKonten(pilihan.out, dataset, efek);
  const tahun = tersusun.map((t) => siapkan(t, pilihan, { tertutup, uangKosong }, efek));
  const bita = pilihan.dryRun ? tahun.map(({ isi }) => panjang(isi)) : efek.tulis(tahun);
  efek.kemajuan('Selesai', 1);
  return {
    tahun: tahun.map(({ dataset: d, jalur, perubahan, laporan }, i) => ({
      dataset: d,
      jalur,
      perubahan,
      laporan,
      bita: bita[i] ?? 0,
    })),
    peringatan: [...peringatan, ...tahun.flatMap(({ menyusut }) => menyusut ?? [])],
    dilewati,
  };
}

/** A part of its own, so that the rows are let go before the stored data sets are read. */
async function bacaDanGabung(berkas: readonly string[], pilihan: PilihanImpor, efek: Efek) {
  const pembantu = efek.pembantu(berkas.map((jalur) => efek.sumber(jalur).bita));
  try {
    return await gabungTerbaca(
      await bacaSemuaBerkas(berkas, efek, { bagian: BAGIAN_BACA, jenis: pilihan.jenis, pembantu }),
      { pilihan, efek, pembantu: pembantu[0] },
    );
  } finally {
    await Promise.all(pembantu.map((p) => p.tutup()));
  }
}

async function gabungTerbaca(
  { tabel, tertutup, peringatan }: HasilBaca,
  { pilihan, efek, pembantu }: { pilihan: PilihanImpor; efek: Efek; pembantu: Pembantu | undefined },
) {
  if (!pilihan.terimaSebagian) {
    pastikanHalamanLengkap(tabel);
    pastikanKolomUang(tabel);
  }
  efek.kemajuan('Menggabungkan baris menjadi paket', BAGIAN_BACA);
  const hasil = await susunDataset(tabel, pilihan, tertutup, { saat: efek.saat, pembantu });
  return {
    tersusun: hasil.tahun,
    peringatan: [...peringatan, ...peringatanKolomUang(tabel), ...hasil.peringatan],
    tertutup,
    uangKosong: cariUangKosong(tabel),
  };
}

/** Names of files that are read from a folder. */
const NAMA_EKSPOR = /\.(?:json|ndjson|jsonl|csv|xlsx)(?:\.gz)?$/i;

/** Files by path, each once; of a folder those named like an export, a file that is named itself whatever its name. */
function pilihBerkas(jalur: readonly string[], efek: Efek): { berkas: string[]; dilewati: string[] } {
  const berkas = new Set<string>();
  const dilewati: string[] = [];
  for (const given of jalur)
    for (const file of efek.daftarBerkas(given)) {
      if (file === given || NAMA_EKSPOR.test(file)) berkas.add(file);
      else dilewati.push(file);
    }
  if (berkas.size === 0)
    throw new GalatMasukan(
      `Tidak ada berkas ekspor (.json, .ndjson, .csv, .xlsx, atau .gz dari itu) di ${jalur.join(', ')}.`,
    );
  return { berkas: [...berkas].sort(), dilewati };
}

function siapkan(
  { dataset: tersusun, kode, tertulis }: Omit<TahunTersusun, 'peringatan'>,
  pilihan: PilihanImpor,
  { tertutup, uangKosong }: { tertutup: NilaiTertutup; uangKosong: UangKosong },
  efek: Efek,
) {
  const jalur = gabungJalur(pilihan.out, 'data', 'paket', `${tersusun.impor.tahun}.json`);
  const tersimpan = efek.bacaLama(jalur);
  const lama = bacaDatasetLama(tersimpan, tersusun);
  pastikanBolehDitimpa(tersusun, jalur, lama?.impor ?? bacaPemilikLama(tersimpan));
  const { perubahan, sejakCatatan, hitungan } = perubahanDataset(tersusun, lama, kode);
  const menyusut = pilihan.ganti ? null : alasanMenyusut(tersusun, { tersimpan, lama, hitungan, jalur });
  if (menyusut !== null && !pilihan.dryRun) throw new GalatMasukan(menyusut);
  const dataset = { ...tersusun, perubahan: samarkanPerubahan(perubahan, tertutup), sejakCatatan };
  const isi = { [Symbol.iterator]: () => tuliskanDataset(dataset, tertulis) };
  return { dataset, jalur, isi, perubahan: hitungan, laporan: tulisLaporan(dataset, hitungan, uangKosong), menyusut };
}

/** Length of a file in bytes. */
function panjang(isi: Iterable<string>): number {
  const penulis = new TextEncoder();
  let bita = 0;
  for (const bagian of isi) bita += penulis.encode(bagian).length;
  return bita;
}
