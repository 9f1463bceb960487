import { z } from 'zod';
import { BarisCacat } from './bentuk/baris-cacat.ts';
import { normalkanSel } from './bentuk/angka-ejaan.ts';
import type { Desimal } from './bentuk/desimal.ts';
import { type KolomBerjenis, kolomBerjenis } from './bentuk/kolom-berjenis.ts';
import { bersihkanTeks, potongTeks } from './bersihkan-teks.ts';
import { kodeWajib } from './bidang-sumber.ts';
import type { InstansiTerhitung } from './daerah.ts';
import { kenaliTabel } from './kenali.ts';
import { kumpulkanTertutup, type NilaiTertutup } from './nilai-tertutup.ts';
import type { Pembaca } from './pembaca.ts';
import type { Pecahan } from './pecahan.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import type { BerkasMasukan, Kepala, Tabel } from './tabel.ts';

/** A dataset is told by the columns of its first rows: exports leave none out, but a damaged row may. */
const BARIS_PENGENAL = 1000;

/** A row that was read. */
export interface BarisTerbaca {
  /** Counted from 1. */
  nomor: number;
  klpd: string;
  pecahan: Pecahan;
}

/** A row whose key or types are unusable. */
export interface BarisDitolak {
  /** Body it belongs to, when that much could be read. */
  klpd: string | null;
  masalah: Masalah[];
}

/** A table with its rows read: dibaca = baris + ditolak, or nothing but a count when the dataset is not used. */
export interface TabelTerbaca {
  berkas: BerkasMasukan;
  /** Null when the table is empty, so that nothing tells what it is. */
  pembaca: Pembaca | null;
  kepala: Kepala | null;
  dibaca: number;
  baris: BarisTerbaca[];
  ditolak: BarisDitolak[];
  instansi: InstansiTerhitung[];
  /** Whether the page says that more follow; null when it is no page. */
  adaLanjutan: boolean | null;
}

/**
 * Reads every row of a table through the reader its columns call for, and collects the values of denied columns into `tertutup`.
 * Throws `GalatMasukan` when no reader fits; unusable rows are returned, not thrown.
 */
export async function bacaTabel(tabel: Tabel, berkas: BerkasMasukan, tertutup: NilaiTertutup): Promise<TabelTerbaca> {
  const { kepala } = tabel;
  const hasil: TabelTerbaca = {
    berkas,
    pembaca: null,
    kepala,
    dibaca: 0,
    baris: [],
    ditolak: [],
    instansi: [],
    adaLanjutan: tabel.adaLanjutan ?? null,
  };
  const bodies = new Map<string, InstansiTerhitung>();
  let menunggu: unknown[] = [];
  let kolom: KolomBerjenis | null = null;
  const kenali = () => {
    if (menunggu.length === 0) return;
    hasil.pembaca = kenaliTabel(tabel, kolomTabel(menunggu), berkas.nama);
    const { skema } = hasil.pembaca;
    if (tabel.sel && skema instanceof z.ZodObject) kolom = kolomBerjenis(skema);
  };
  const normalkan = (row: unknown, desimal: Desimal) => {
    if (kolom === null) return row;
    const { baris, masalah } = normalkanSel(row as Record<string, unknown>, kolom, desimal);
    if (masalah.length === 0) return baris;
    const asal = { berkas: berkas.nama, baris: hasil.dibaca };
    hasil.ditolak.push({ klpd: null, masalah: masalah.map((m) => ({ ...asal, ...m })) });
    return undefined;
  };
  const baca = (mentah: unknown) => {
    hasil.dibaca += 1;
    if (mentah instanceof BarisCacat) {
      hasil.ditolak.push({ klpd: null, masalah: [mentah.masalah] });
      return;
    }
    const row = tabel.sel ? normalkan(mentah, tabel.sel.desimal) : mentah;
    if (row === undefined) return;
    if (typeof row === 'object' && row !== null) kumpulkanTertutup(row, tertutup);
    const instansi = kepala?.instansi ?? instansiBaris(row);
    if (instansi) hitung(instansi, bodies);
    if (hasil.pembaca?.baca) bacaBaris(row, hasil.dibaca, hasil.pembaca, instansi?.kode ?? null, hasil);
  };
  for await (const rows of tabel.baris) {
    if (hasil.pembaca) {
      for (const row of rows) baca(row);
      continue;
    }
    menunggu = menunggu.length === 0 ? [...rows] : menunggu.concat(rows);
    if (menunggu.length < BARIS_PENGENAL) continue;
    kenali();
    for (const row of menunggu) baca(row);
    menunggu = [];
  }
  if (!hasil.pembaca) {
    kenali();
    for (const row of menunggu) baca(row);
  }
  hasil.instansi = [...bodies.values()];
  return hasil;
}

function bacaBaris(row: unknown, nomor: number, pembaca: Pembaca, klpd: string | null, hasil: TabelTerbaca): void {
  const asal = { berkas: hasil.berkas.nama, baris: nomor };
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    const masalah = { ...asal, bidang: '', nilai: tampilkanNilai(row), harapan: 'kelompok bidang ({…})' };
    hasil.ditolak.push({ klpd: null, masalah: [masalah] });
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
    hasil.ditolak.push({ klpd: null, masalah: [masalah, ...(isi && !isi.ok ? isi.masalah : [])] });
  } else if (isi?.ok) hasil.baris.push({ nomor, klpd, pecahan: isi.data });
  else if (isi) hasil.ditolak.push({ klpd, masalah: isi.masalah });
}

/** All columns of the rows. */
function kolomTabel(baris: readonly unknown[]): Set<string> {
  const kolom = new Set<string>();
  for (const row of baris)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) for (const k in row) kolom.add(k);
  return kolom;
}

const kodeInstansi = kodeWajib('Kode K/L/PD', 'D999');

function instansiBaris(row: unknown): { kode: string; nama: string } | null {
  if (typeof row !== 'object' || row === null) return null;
  const { kd_klpd, kode_klpd, nama_klpd, nama_instansi } = row as Record<string, unknown>;
  const kode = kodeInstansi.safeParse(kd_klpd ?? kode_klpd);
  if (!kode.success) return null;
  const tertulis = nama_klpd ?? nama_instansi;
  const nama = typeof tertulis === 'string' ? potongTeks(bersihkanTeks(tertulis), 200) : '';
  return { kode: kode.data, nama: nama || kode.data };
}

function hitung(instansi: { kode: string; nama: string }, bodies: Map<string, InstansiTerhitung>): void {
  const known = bodies.get(instansi.kode);
  if (!known) bodies.set(instansi.kode, { ...instansi, baris: 1 });
  else {
    known.baris += 1;
    // a dataset without names repeats the code; among real names the first of the alphabet stands, whatever the order of rows
    if (known.nama === known.kode || (instansi.nama !== instansi.kode && instansi.nama < known.nama))
      known.nama = instansi.nama;
  }
}
