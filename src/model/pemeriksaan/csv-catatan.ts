import { JENIS_PEMERIKSAAN } from '../../acuan/pemeriksaan.ts';
import type { Impor } from '../../schemas/impor.ts';
import { barisCsv, BOM, type JenisSel } from '../csv.ts';
import type { CatatanPemeriksaan } from './rekap.ts';

/** A column of a list of notes; text is guarded against spreadsheets, a date (`apaAdanya`) is not. */
export type KolomCatatan = readonly [
  nama: string,
  isi: (catatan: CatatanPemeriksaan) => string | number,
  jenis?: JenisSel,
];

/** Notes as CSV for spreadsheets (docs/keputusan/0007), one note a row, by package and then by check. */
export function csvCatatan(
  impor: Impor,
  catatan: readonly CatatanPemeriksaan[],
  namaOpd: (kode: string) => string,
  tambahan: readonly KolomCatatan[] = [],
): string {
  const kolom: readonly KolomCatatan[] = [
    ['tahun', () => impor.tahun],
    ['contoh', () => (impor.contoh ? 'ya' : 'tidak')],
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
    ['sejak', (c) => c.sejak, 'apaAdanya'],
    ...tambahan,
  ];
  const rows = [...catatan].sort((a, b) => (a.paket.id < b.paket.id ? -1 : a.paket.id > b.paket.id ? 1 : 0));
  const jenis = kolom.map(([, , j]) => j ?? 'teks');
  const judul = kolom.map(([nama]) => nama);
  return (
    BOM +
    barisCsv(judul, []) +
    rows
      .map((c) =>
        barisCsv(
          kolom.map(([, isi]) => isi(c)),
          jenis,
        ),
      )
      .join('')
  );
}

/** The rule of the check, then those stated with the note itself. */
export function tulisAturan({ pemeriksaan, aturan }: Pick<CatatanPemeriksaan, 'pemeriksaan' | 'aturan'>): string {
  return [...new Set([pemeriksaan.aturan, ...aturan])].join(' ');
}

/** The values of a note as one text: `Nilai kontrak Rp5; HPS Rp4`. */
export function tulisNilai({ nilai }: Pick<CatatanPemeriksaan, 'nilai'>): string {
  return nilai.map((n) => `${n.nama}: ${n.nilai}`).join('; ');
}
