import type { Kumpulan } from './bentuk/sumber.ts';
import { bersihkanTeks, potongTeks } from './bersihkan-teks.ts';
import { kodeWajib } from './bidang-sumber.ts';
import type { Instansi, InstansiTerhitung } from './daerah.ts';
import { kenaliTabel } from './kenali.ts';
import { kolomUangHilang } from './kolom-uang-hilang.ts';
import { kumpulkanTertutup, type NilaiTertutup } from './nilai-tertutup.ts';
import { IngatanOpd } from './ingatan-opd.ts';
import type { Pembaca } from './pembaca.ts';
import { perapiBaris } from './perapi-baris.ts';
import type { Pecahan } from './pecahan.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import type { BerkasMasukan, Kepala, Tabel } from './tabel.ts';
import { type UangDitolak, uangDitolak } from './uang-ditolak.ts';

/** A dataset is told by the columns of its first rows: exports leave none out, but a damaged row may. */
const BARIS_PENGENAL = 1000;

/** A row that was read. */
export interface BarisTerbaca {
  /** Counted from 1; of a spreadsheet the row as people see it there. */
  nomor: number;
  klpd: string;
  pecahan: Pecahan;
}

/** A row whose key or types are unusable. */
export interface BarisDitolak {
  /** Body it belongs to, when that much could be read. */
  klpd: string | null;
  masalah: Masalah[];
  uang: UangDitolak;
}

/** A table with its rows read: dibaca = baris + ditolak, or nothing but a count when the dataset is not used. */
export interface TabelTerbaca extends IsiTabel {
  berkas: BerkasMasukan;
}

/** The rows of a table, without the file they stand in. */
export interface IsiTabel {
  /** Null when the table is empty, so that nothing tells what it is. */
  pembaca: Pembaca | null;
  kepala: Kepala | null;
  dibaca: number;
  baris: BarisTerbaca[];
  ditolak: BarisDitolak[];
  instansi: InstansiTerhitung[];
  /** Whether the page says that more follow; null when it is no page. */
  adaLanjutan: boolean | null;
  /** Columns of its first rows. */
  kolom: ReadonlySet<string>;
  /** Money columns that are missing and may stand there under another name. */
  kolomHilang: Masalah[];
}

/** Beside what: where denied values are collected, the dataset that is meant (`--jenis`), and where rows go as they come, if not into the table. */
export interface CaraBaca {
  tertutup: NilaiTertutup;
  jenis?: string | undefined;
  kirim?: (baris: BarisTerbaca[]) => void;
}

/**
 * Reads every row of a table of the file `berkas` (its name) through the reader its columns call for, and collects the values of denied columns into `tertutup`.
 * Throws `GalatMasukan` when no reader fits; unusable rows are returned, not thrown.
 */
export async function bacaTabel(tabel: Tabel, berkas: string, { tertutup, jenis, kirim }: CaraBaca): Promise<IsiTabel> {
  const { kepala } = tabel;
  const hasil: IsiTabel = {
    pembaca: null,
    kepala,
    dibaca: 0,
    baris: [],
    ditolak: [],
    instansi: [],
    adaLanjutan: tabel.adaLanjutan ?? null,
    kolom: new Set(),
    kolomHilang: [],
  };
  const bodies = new Map<string, InstansiTerhitung>();
  const instansiBaris = pembacaInstansi();
  const opd = new IngatanOpd();
  for await (const rows of mulaiDenganBanyak(tabel.baris)) {
    if (hasil.pembaca === null) {
      hasil.kolom = kolomTabel(rows);
      hasil.pembaca = kenaliTabel(tabel, hasil.kolom, berkas, jenis);
      hasil.kolomHilang = kolomUangHilang(hasil.pembaca, hasil.kolom, rows, berkas);
    }
    const rapikan = perapiBaris(tabel, hasil.pembaca);
    for (const mentah of rows) {
      hasil.dibaca += 1;
      const nomor = tabel.nomor?.[hasil.dibaca - 1] ?? hasil.dibaca;
      if (typeof mentah === 'object' && mentah !== null) kumpulkanTertutup(mentah, tertutup);
      const instansi = kepala?.instansi ?? instansiBaris(mentah);
      if (instansi) hitung(instansi, bodies);
      const klpd = instansi?.kode ?? null;
      const rapi = rapikan(mentah, { berkas, baris: nomor });
      if (!rapi.ok) hasil.ditolak.push({ klpd, masalah: rapi.masalah, uang: uangDitolak(rapi.data, hasil.pembaca) });
      else if (hasil.pembaca.baca) bacaBaris(rapi.data, { berkas, nomor, pembaca: hasil.pembaca, klpd, opd }, hasil);
    }
    if (kirim) kirim(hasil.baris.splice(0));
  }
  hasil.instansi = [...bodies.values()];
  return hasil;
}

/** The same rows in batches, the first of them as large as it takes to tell the dataset. */
async function* mulaiDenganBanyak(baris: Kumpulan): Kumpulan {
  let menunggu: unknown[] | null = [];
  for await (const rows of baris) {
    if (menunggu === null) {
      yield rows;
      continue;
    }
    menunggu = menunggu.concat(rows);
    if (menunggu.length < BARIS_PENGENAL) continue;
    yield menunggu;
    menunggu = null;
  }
  if (menunggu !== null && menunggu.length > 0) yield menunggu;
}

function bacaBaris(
  row: unknown,
  dari: { berkas: string; nomor: number; pembaca: Pembaca; klpd: string | null; opd: IngatanOpd },
  hasil: IsiTabel,
): void {
  const { berkas, nomor, pembaca, klpd, opd } = dari;
  const asal = { berkas, baris: nomor };
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    const masalah = { ...asal, bidang: '', nilai: tampilkanNilai(row), harapan: 'kelompok bidang ({…})' };
    hasil.ditolak.push({ klpd: null, masalah: [masalah], uang: uangDitolak(row, pembaca) });
    return;
  }
  const isi = pembaca.baca?.(row, asal, hasil.kepala);
  if (klpd === null) {
    const found = (row as Record<string, unknown>)['kd_klpd'];
    const masalah = {
      ...asal,
      bidang: 'kd_klpd',
      nilai: tampilkanNilai(found),
      harapan: 'kode K/L/PD, misalnya "D999"',
    };
    const semua = [masalah, ...(isi && !isi.ok ? isi.masalah : [])];
    hasil.ditolak.push({ klpd: null, masalah: semua, uang: uangDitolak(row, pembaca) });
  } else if (isi?.ok) {
    isi.data.opd = opd.sama(isi.data.opd);
    hasil.baris.push({ nomor, klpd, pecahan: isi.data });
  } else if (isi) hasil.ditolak.push({ klpd, masalah: isi.masalah, uang: uangDitolak(row, pembaca) });
}

/** All columns of the rows. */
function kolomTabel(baris: readonly unknown[]): Set<string> {
  const kolom = new Set<string>();
  for (const row of baris)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) for (const k in row) kolom.add(k);
  return kolom;
}

const kodeInstansi = kodeWajib('Kode K/L/PD', 'D999');

/** Tells the body of a row; most rows name the one of the row before. */
function pembacaInstansi(): (row: unknown) => Instansi | null {
  let dari: { kode: unknown; nama: unknown } | undefined;
  let sebelumnya: Instansi | null = null;
  return (row) => {
    if (typeof row !== 'object' || row === null) return null;
    const { kd_klpd, kode_klpd, nama_klpd, nama_instansi } = row as Record<string, unknown>;
    const [kode, nama] = [kd_klpd ?? kode_klpd, nama_klpd ?? nama_instansi];
    if (dari?.kode === kode && dari?.nama === nama) return sebelumnya;
    dari = { kode, nama };
    return (sebelumnya = bacaInstansi(kode, nama));
  };
}

function bacaInstansi(tertulisKode: unknown, tertulis: unknown): Instansi | null {
  const kode = kodeInstansi.safeParse(tertulisKode);
  if (!kode.success) return null;
  const nama = typeof tertulis === 'string' ? potongTeks(bersihkanTeks(tertulis), 200) : '';
  return { kode: kode.data, nama: nama || kode.data };
}

function hitung(instansi: Instansi, bodies: Map<string, InstansiTerhitung>): void {
  const known = bodies.get(instansi.kode);
  if (!known) bodies.set(instansi.kode, { ...instansi, baris: 1 });
  else {
    known.baris += 1;
    // a dataset without names repeats the code; among real names the first of the alphabet stands, whatever the order of rows
    if (known.nama === known.kode || (instansi.nama !== instansi.kode && instansi.nama < known.nama))
      known.nama = instansi.nama;
  }
}
