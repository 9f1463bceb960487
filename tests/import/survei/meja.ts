/** Files of a survey in memory, and an import that writes nowhere. */
import path from 'node:path';
import { type HasilImporSurvei, imporSurvei, type PilihanSurvei } from '../../../src/import/survei/impor-survei.ts';
import { GalatMasukan, tulisMasalah } from '../../../src/schemas/masalah.ts';

/** What a survey of the tests says of itself. */
export const KEPALA: PilihanSurvei['kepala'] = {
  jenis: 'skm',
  tahun: 2026,
  periode: 'triwulan-3',
  mulai: '2026-07-01',
  selesai: '2026-09-30',
  contoh: true,
  penerbit: 'mandiri',
  pelaksana: 'Bagian Contoh',
  metode: 'Kuesioner uji',
  instrumen: 'Sembilan unsur',
  sumber: 'Berkas uji',
};

/** Result of a run: what it says, and every file that would be written. */
export interface Jalan {
  hasil: HasilImporSurvei | null;
  /** Title and problems of a refusal. */
  galat: string[];
  ditulis: Record<string, string>;
}

/** Imports files (text or bytes by name) beside the files that are stored already (by path below the content folder). */
export async function jalankanSurvei(
  berkas: Readonly<Record<string, string | Uint8Array>>,
  pilihan: Partial<Omit<PilihanSurvei, 'kepala'>> & { kepala?: Partial<PilihanSurvei['kepala']> } = {},
  tersimpan: Readonly<Record<string, string>> = {},
): Promise<Jalan> {
  const ditulis: Record<string, string> = {};
  const di = (jalur: string) => path.relative('/isi', jalur);
  try {
    const hasil = await imporSurvei(
      {
        jalur: Object.keys(berkas),
        out: '/isi',
        dryRun: false,
        terimaSebagian: false,
        ganti: false,
        ...pilihan,
        kepala: { ...KEPALA, ...pilihan.kepala },
      },
      {
        daftarBerkas: (jalur) => [jalur],
        sumber: (jalur) => {
          const isi = berkas[jalur] ?? '';
          const bytes = typeof isi === 'string' ? new TextEncoder().encode(isi) : isi;
          return {
            nama: jalur,
            bita: bytes.length,
            async *buka() {
              yield bytes;
            },
          };
        },
        bacaLama: (jalur) => tersimpan[di(jalur)] ?? null,
        tulis: (files) => {
          for (const { jalur, isi } of files) ditulis[di(jalur)] = [...isi].join('');
          return [];
        },
      },
    );
    return { hasil, galat: [], ditulis };
  } catch (error) {
    if (!(error instanceof GalatMasukan)) throw error;
    return { hasil: null, galat: [error.message, ...error.masalah.map(tulisMasalah)], ditulis };
  }
}

/** A CSV of `n` whole answers, every element answered with `nilai`; `ubah` changes cells by column. */
export function csvSkm(
  n: number,
  ubah: (i: number) => Readonly<Record<string, string>> = () => ({}),
  nilai = '3',
): string {
  const kolom = ['jenis kelamin', 'usia', 'layanan', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `U${i}`)];
  const rows = Array.from({ length: n }, (_, i) => {
    const cells: Record<string, string> = {
      'jenis kelamin': i % 2 === 0 ? 'L' : 'P',
      usia: '30',
      layanan: 'Konsultasi',
      ...ubah(i),
    };
    return kolom.map((k) => cells[k] ?? nilai).join(';');
  });
  return `${[kolom.join(';'), ...rows].join('\r\n')}\r\n`;
}
