import { JENIS_PEMERIKSAAN, type JenisPemeriksaan } from '../../acuan/pemeriksaan.ts';
import type { Paket } from '../../schemas/paket.ts';
import type { RekapPemeriksaan, RekapTahun } from './rekap.ts';

/** One OPD: its packages, and how many of them have a public note of each kind. */
export interface RekapOpd {
  kode: string;
  nama: string;
  paket: number;
  data: number;
  proses: number;
}

/** One OPD under one check: notes of packages it applies to. */
export interface RekapOpdPemeriksaan {
  kode: string;
  nama: string;
  berlaku: number;
  catatan: number;
}

type Nama = (kode: string) => string;

/** Packages with a public note per OPD, in the order of the alphabet. */
export function rekapPerOpd(paket: readonly Paket[], rekap: RekapTahun, nama: Nama): RekapOpd[] {
  const ada = (isi: readonly Paket[], jenis: JenisPemeriksaan) =>
    isi.filter((p) => rekap.perPaket.get(p.id)?.some((c) => c.pemeriksaan.jenis === jenis)).length;
  return [...Map.groupBy(paket, (p) => p.opd)]
    .map(([kode, isi]) => ({
      kode,
      nama: nama(kode),
      paket: isi.length,
      data: ada(isi, 'data'),
      proses: ada(isi, 'proses'),
    }))
    .sort(urutNama);
}

/** Notes of one check per OPD that it applies to, in the order of the alphabet. */
export function rekapPerOpdPemeriksaan(
  { catatan, berlakuPerOpd }: RekapPemeriksaan,
  nama: Nama,
): RekapOpdPemeriksaan[] {
  const notes = Map.groupBy(catatan, (c) => c.paket.opd);
  return [...berlakuPerOpd]
    .map(([kode, berlaku]) => ({ kode, nama: nama(kode), berlaku, catatan: notes.get(kode)?.length ?? 0 }))
    .sort(urutNama);
}

/** Public notes and packages that have one, of one kind or of all. */
export function jumlahCatatan(rekap: RekapTahun, jenis?: JenisPemeriksaan): { catatan: number; paket: number } {
  const own = rekap.perPemeriksaan.filter((r) => jenis === undefined || r.pemeriksaan.jenis === jenis);
  const paket = new Set(own.flatMap((r) => r.catatan.map((c) => c.paket.id)));
  return { catatan: own.reduce((sum, r) => sum + r.catatan.length, 0), paket: paket.size };
}

/** Kinds in the order of pages. */
export const URUTAN_JENIS = Object.keys(JENIS_PEMERIKSAAN) as JenisPemeriksaan[];

function urutNama(a: { nama: string; kode: string }, b: { nama: string; kode: string }): number {
  return a.nama.localeCompare(b.nama, 'id', { numeric: true }) || a.kode.localeCompare(b.kode);
}
