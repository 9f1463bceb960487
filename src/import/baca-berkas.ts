import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { bacaTabel, type BarisTerbaca, type CaraBaca, type IsiTabel, type TabelTerbaca } from './baca-tabel.ts';
import type { SumberBerkas } from './bentuk/sumber.ts';
import type { Efek } from './efek.ts';
import { KemajuanBaca } from './kemajuan-baca.ts';
import { kosongkanTertutup, type NilaiTertutup, tambahTertutup } from './nilai-tertutup.ts';
import type { Pembantu } from './pembantu-baca.ts';
import { bersidik } from './sidik-berkas.ts';
import type { Tabel } from './tabel.ts';
import { uraikanBerkas } from './uraikan-berkas.ts';

/** Everything that was read, in the order of the files. */
export interface HasilBaca {
  tabel: TabelTerbaca[];
  tertutup: NilaiTertutup;
  peringatan: string[];
}

/** What a file holds, or why it cannot be read. */
export type IsiBerkas = Omit<HasilBaca, 'tertutup'> | GalatMasukan;

/** How a file is read; `kirim` takes the rows of its tables as they come, table by table. */
export interface CaraBerkas extends Omit<CaraBaca, 'kirim'> {
  kirim?: (tabel: number, baris: BarisTerbaca[]) => void;
}

/**
 * Reads every file before it complains, so that all broken files are named at once: throws `GalatMasukan` then. Tells of its progress up to
 * `bagian` of the whole work. Files are shared with other threads, where there are some; the result is the same.
 */
export async function bacaSemuaBerkas(
  berkas: readonly string[],
  efek: Efek,
  { bagian, jenis, pembantu }: { bagian: number; jenis: string | undefined; pembantu: readonly Pembantu[] },
): Promise<HasilBaca> {
  const tertutup = kosongkanTertutup();
  const sumber = berkas.map((jalur) => efek.sumber(jalur));
  const total = sumber.reduce((sum, s) => sum + s.bita, 1);
  const kemajuan = new KemajuanBaca(sumber, (tahap, dibaca) => {
    efek.kemajuan(pembantu.length > 0 ? `Membaca ${berkas.length} berkas` : tahap, (bagian * dibaca) / total);
  });
  const isi = new Map<number, IsiBerkas>();
  const antrean = [...sumber.keys()];
  // the largest first, so that no thread waits long for another
  if (pembantu.length > 0) antrean.sort((a, b) => (sumber[b]?.bita ?? 0) - (sumber[a]?.bita ?? 0));
  const disini = async () => {
    for (let i = antrean.shift(); i !== undefined; i = antrean.shift()) {
      const s = sumber[i];
      if (s) isi.set(i, await bacaBerkas(kemajuan.ikuti(s, i), efek, { tertutup, jenis }));
    }
  };
  await Promise.all([disini(), ...pembantu.map((p) => bantu(p, { berkas, antrean, isi, tertutup, jenis, kemajuan }))]);
  // what a helper could not finish
  await disini();
  return gabungIsi(
    [...sumber.keys()].flatMap((i) => isi.get(i) ?? []),
    tertutup,
  );
}

/** Files that one helper reads, one after another; of one that fails the file goes back to the others. */
async function bantu(
  pembantu: Pembantu,
  bersama: {
    berkas: readonly string[];
    antrean: number[];
    isi: Map<number, IsiBerkas>;
    tertutup: NilaiTertutup;
    jenis: string | undefined;
    kemajuan: KemajuanBaca;
  },
): Promise<void> {
  const { berkas, antrean, isi, tertutup, jenis, kemajuan } = bersama;
  for (let i = antrean.shift(); i !== undefined; i = antrean.shift()) {
    const at = i;
    const hasil = await pembantu.baca({ jalur: berkas[at] ?? '', jenis }, (dibaca) => {
      kemajuan.catat(at, dibaca);
    });
    if (hasil === null) {
      antrean.push(at);
      return;
    }
    isi.set(at, hasil.isi);
    tambahTertutup(hasil.tertutup, tertutup);
  }
}

function gabungIsi(isi: readonly IsiBerkas[], tertutup: NilaiTertutup): HasilBaca {
  const galat = isi.filter((hasil) => hasil instanceof GalatMasukan);
  if (galat.length > 0) throw gabungGalat(galat);
  const terbaca = isi.flatMap((hasil) => (hasil instanceof GalatMasukan ? [] : hasil));
  return {
    tabel: terbaca.flatMap((hasil) => hasil.tabel),
    peringatan: terbaca.flatMap((hasil) => hasil.peringatan),
    tertutup,
  };
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

/** One file with all its tables, or why it cannot be read. */
export async function bacaBerkas(asli: SumberBerkas, efek: Pick<Efek, 'sidik'>, cara: CaraBerkas): Promise<IsiBerkas> {
  try {
    const { sumber, sha256 } = bersidik(asli, efek.sidik);
    const { bentuk, tabel, peringatan } = await uraikanBerkas(sumber);
    const isi: { nama: string; tabel: IsiTabel }[] = [];
    for (const [i, t] of tabel.entries()) {
      const { kirim, ...lain } = cara;
      const kirimTabel = kirim && {
        kirim: (baris: BarisTerbaca[]) => {
          kirim(i, baris);
        },
      };
      const nama = namaBerlembar(sumber.nama, t);
      isi.push({ nama, tabel: await bacaTabel(t, nama, { ...lain, ...kirimTabel }) });
    }
    const masukan = { bita: sumber.bita, bentuk, sha256: await sha256() };
    return { tabel: isi.map(({ nama, tabel: t }) => ({ berkas: { nama, ...masukan }, ...t })), peringatan };
  } catch (error) {
    if (error instanceof GalatMasukan) return error;
    if (error instanceof RangeError) return terlaluDalam(asli.nama);
    throw error;
  }
}

/** A file as messages and accounts name it: with its sheet, where it has several. */
function namaBerlembar(nama: string, { lembar }: Tabel): string {
  return lembar === undefined ? nama : `${nama}, lembar ${lembar}`;
}

function gabungGalat(galat: readonly GalatMasukan[]): GalatMasukan {
  const [only] = galat;
  if (only && galat.length === 1) return only;
  const masalah: Masalah[] = galat.flatMap((g) => g.masalah);
  return new GalatMasukan(`${galat.length} berkas tidak dapat dibaca atau tidak dikenali.`, masalah);
}
