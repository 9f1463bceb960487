/** Surveys for tests. */
import { UNSUR_SKM } from '../../../src/acuan/survei.ts';
import type { Survei } from '../../../src/schemas/survei.ts';

/** An SKM of 50 respondents in which everybody gave 3 everywhere; `ganti` replaces fields. */
export function surveiUji(ganti: Partial<Survei> = {}): Survei {
  const responden = ganti.responden ?? 50;
  return {
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
    responden,
    indeks: null,
    unsur: Object.keys(UNSUR_SKM).map((kode) => ({ kode, nama: null, jumlah: 3 * responden, nilai: null })),
    susunan: [],
    asal: { bentuk: 'jawaban', dibaca: responden, dipakai: responden, ditolak: 0 },
    ...ganti,
  };
}

/** An external SPAK of 60 respondents with an announced index. */
export function surveiEksternalUji(ganti: Partial<Survei> = {}): Survei {
  return surveiUji({
    jenis: 'spak',
    periode: 'tahunan',
    penerbit: 'eksternal',
    responden: 60,
    indeks: 3.6,
    unsur: [],
    asal: { bentuk: 'ringkasan', dibaca: 2, dipakai: 2, ditolak: 0 },
    ...ganti,
  });
}
