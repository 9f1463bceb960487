import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { bacaTabel, type TabelTerbaca } from './baca-tabel.ts';
import type { SumberBerkas } from './bentuk/sumber.ts';
import type { Efek } from './efek.ts';
import { kosongkanTertutup, type NilaiTertutup } from './nilai-tertutup.ts';
import type { BerkasMasukan, Tabel } from './tabel.ts';
import { uraikanBerkas } from './uraikan-berkas.ts';

/** Everything that was read, in the order of the files. */
export interface HasilBaca {
  tabel: TabelTerbaca[];
  tertutup: NilaiTertutup;
  peringatan: string[];
}

/**
 * Reads every file before it complains, so that all broken files are named at once: throws `GalatMasukan` then. Tells of its progress up to
 * `bagian` of the whole work.
 */
export async function bacaSemuaBerkas(
  berkas: readonly string[],
  efek: Efek,
  { bagian, jenis }: { bagian: number; jenis: string | undefined },
): Promise<HasilBaca> {
  const tertutup = kosongkanTertutup();
  const tabel: TabelTerbaca[] = [];
  const peringatan: string[] = [];
  const galat: GalatMasukan[] = [];
  const sumber = berkas.map((jalur) => efek.sumber(jalur));
  const total = sumber.reduce((sum, s) => sum + s.bita, 1);
  let sudah = 0;
  for (const s of sumber) {
    const lapor = (bita: number) => {
      efek.kemajuan(`Membaca ${s.nama}`, (bagian * (sudah + bita)) / total);
    };
    lapor(0);
    try {
      const hasil = await bacaBerkas(denganKemajuan(s, lapor), efek, { tertutup, jenis });
      tabel.push(...hasil.tabel);
      peringatan.push(...hasil.peringatan);
    } catch (error) {
      if (error instanceof GalatMasukan) galat.push(error);
      else if (error instanceof RangeError) galat.push(terlaluDalam(s.nama));
      else throw error;
    }
    sudah += s.bita;
  }
  if (galat.length > 0) throw gabungGalat(galat);
  return { tabel, tertutup, peringatan };
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

async function bacaBerkas(
  sumber: SumberBerkas,
  efek: Efek,
  { tertutup, jenis }: { tertutup: NilaiTertutup; jenis: string | undefined },
): Promise<Omit<HasilBaca, 'tertutup'>> {
  const { bentuk, tabel, peringatan } = await uraikanBerkas(sumber);
  const { nama, bita } = sumber;
  const masukan = { nama, bita, bentuk, sha256: await efek.sha256(sumber) };
  const hasil: TabelTerbaca[] = [];
  for (const t of tabel) hasil.push(await bacaTabel(t, bernamaLembar(masukan, t), tertutup, jenis));
  return { tabel: hasil, peringatan };
}

/** The file as messages and accounts name it: with its sheet, where it has several. */
function bernamaLembar(masukan: BerkasMasukan, { lembar }: Tabel): BerkasMasukan {
  return lembar === undefined ? masukan : { ...masukan, nama: `${masukan.nama}, lembar ${lembar}` };
}

function gabungGalat(galat: readonly GalatMasukan[]): GalatMasukan {
  const [only] = galat;
  if (only && galat.length === 1) return only;
  const masalah: Masalah[] = galat.flatMap((g) => g.masalah);
  return new GalatMasukan(`${galat.length} berkas tidak dapat dibaca atau tidak dikenali.`, masalah);
}
