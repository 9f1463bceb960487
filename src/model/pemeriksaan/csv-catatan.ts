import { JENIS_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import type { Impor } from '../../schemas/impor.ts';
import { tuliskanCsv } from '../csv.ts';
import type { CatatanPemeriksaan } from './rekap.ts';

/** A column beside the ones every list of notes has. */
export type KolomTambahan = readonly [nama: string, isi: (catatan: CatatanPemeriksaan) => string];

/** Notes as CSV, one note a row, by package and then by check. */
export function csvCatatan(
  impor: Impor,
  catatan: readonly CatatanPemeriksaan[],
  namaOpd: (kode: string) => string,
  tambahan: readonly KolomTambahan[] = [],
): string {
  const kolom: readonly KolomTambahan[] = [
    ['tahun', () => String(impor.tahun)],
    ['dataContoh', () => (impor.contoh ? 'ya' : 'tidak')],
    ['paket', (c) => c.paket.id],
    ['namaPaket', (c) => c.paket.nama],
    ['kodeOpd', (c) => c.paket.opd],
    ['opd', (c) => namaOpd(c.paket.opd)],
    ['kode', (c) => c.pemeriksaan.kode],
    ['jenis', (c) => JENIS_PEMERIKSAAN[c.pemeriksaan.jenis]],
    ['pertanyaan', (c) => c.pemeriksaan.judul],
    ['ditemukan', (c) => tulisNilai(c)],
    ['aturan', (c) => tulisAturan(c)],
    ['dasar', (c) => c.pemeriksaan.sumber],
    ['sejak', (c) => c.sejak],
    ...tambahan,
  ];
  const rows = [...catatan].sort((a, b) => (a.paket.id < b.paket.id ? -1 : a.paket.id > b.paket.id ? 1 : 0));
  return tuliskanCsv([kolom.map(([nama]) => nama), ...rows.map((c) => kolom.map(([, isi]) => isi(c)))]);
}

/** The rule of the check, then those stated with the note itself. */
export function tulisAturan({ pemeriksaan, aturan }: Pick<CatatanPemeriksaan, 'pemeriksaan' | 'aturan'>): string {
  return [...new Set([pemeriksaan.aturan, ...aturan])].join(' ');
}

/** The values of a note as one text: `Nilai kontrak Rp5; HPS Rp4`. */
export function tulisNilai({ nilai }: Pick<CatatanPemeriksaan, 'nilai'>): string {
  return nilai.map((n) => `${n.nama}: ${n.nilai}`).join('; ');
}
