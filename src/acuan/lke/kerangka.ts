/** The questions of a regulation's sheet by their full number: `A.I.1.i.a` is pengungkit, Pemenuhan, area 1, indicator i, question a. */
import type { Area, Indikator, KomponenHasil, Lke, Pertanyaan } from './bentuk-lke.ts';

/** Half of an area. */
export type Bagian = 'pemenuhan' | 'reform';

/** An indicator where it stands. */
export interface TempatIndikator {
  /** `A.I.1.i`. */
  kode: string;
  bagian: Bagian;
  area: Area;
  indikator: Indikator;
}

/** Names of the halves as people read them. */
export const NAMA_BAGIAN: Readonly<Record<Bagian, string>> = { pemenuhan: 'Pemenuhan', reform: 'Reform' };

const ANGKA_BAGIAN: Readonly<Record<Bagian, string>> = { pemenuhan: 'I', reform: 'II' };

/** Number of an indicator: `A.II.5.ii`. */
export function kodeIndikator(area: Area, bagian: Bagian, indikator: Indikator): string {
  return `A.${ANGKA_BAGIAN[bagian]}.${area.nomor}.${indikator.kode}`;
}

/** Number of a question: that of its indicator and its letter. */
export function kodePertanyaan(kodeInduk: string, pertanyaan: Pertanyaan): string {
  return `${kodeInduk}.${pertanyaan.kode}`;
}

/** Every indicator in the order of the regulation's areas, Pemenuhan before Reform. */
export function semuaIndikator(lke: Lke): TempatIndikator[] {
  return lke.area.flatMap((area) =>
    (['pemenuhan', 'reform'] as const).flatMap((bagian) =>
      area[bagian].map((indikator) => ({ kode: kodeIndikator(area, bagian, indikator), bagian, area, indikator })),
    ),
  );
}

/** Every question by its number, those of the results included. */
export function semuaPertanyaan(lke: Lke): ReadonlyMap<string, Pertanyaan> {
  return new Map([
    ...semuaIndikator(lke).flatMap(({ kode, indikator }) =>
      indikator.pertanyaan.map((p) => [kodePertanyaan(kode, p), p] as const),
    ),
    ...lke.hasil.map((h: KomponenHasil) => [h.kode, h.pertanyaan] as const),
  ]);
}

/** Answers a question of a kind may have, best first; empty where it is a number. */
export function pilihanJawaban(jenis: Pertanyaan['jenis']): readonly string[] {
  switch (jenis) {
    case 'ya-tidak':
      return ['Ya', 'Tidak'];
    case 'abc':
    case 'abcd':
    case 'abcde':
      return [...jenis.toUpperCase()];
    case 'persen':
    case 'survei':
      return [];
  }
}

/** Number of the indicator (or result) a question belongs to: `A.I.1.i.a` → `A.I.1.i`; a result is its own. */
export function kodeInduk(kode: string): string {
  return kode.startsWith('B.') ? kode : kode.slice(0, kode.lastIndexOf('.'));
}

/** Fragment of an indicator on its area's page: `a-i-1-i`. */
export function jangkarIndikator(kode: string): string {
  return kode.toLowerCase().replaceAll('.', '-');
}
