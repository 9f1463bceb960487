/** What changed from one assessment to the next, in exact points. */
import type { NilaiLke, NilaiPertanyaan } from './hitung.ts';
import { banding, kurang, type Pecahan } from './pecahan.ts';

/** One row of the comparison; points, null where either side is unknown. */
export interface SelisihPoin {
  nama: string;
  lama: Pecahan | null;
  baru: Pecahan | null;
  selisih: Pecahan | null;
}

/** How many questions are worth more, less or as much, and how many can be compared. */
export interface PerubahanJawaban {
  naik: number;
  turun: number;
  tetap: number;
}

/** Six areas, the results, and the total. Both sheets must be of one regulation. */
export function selisihPoin(lama: NilaiLke, baru: NilaiLke): SelisihPoin[] {
  const row = (nama: string, a: Pecahan | null | undefined, b: Pecahan | null): SelisihPoin => ({
    nama,
    lama: a ?? null,
    baru: b,
    selisih: a && b ? kurang(b, a) : null,
  });
  return [
    ...baru.area.map((a, i) => row(a.area.nama, lama.area[i]?.poin.nilai, a.poin.nilai)),
    ...baru.hasil.map((h, i) => row(h.komponen.nama, lama.hasil[i]?.poin.nilai, h.poin.nilai)),
    row('Total', lama.total.nilai, baru.total.nilai),
  ];
}

/** Answers of both sheets against each other. */
export function perubahanJawaban(lama: NilaiLke, baru: NilaiLke): PerubahanJawaban {
  const before = new Map(pertanyaan(lama).map((p) => [p.kode, p.nilai]));
  const signs = pertanyaan(baru).flatMap((p) => {
    const old = before.get(p.kode);
    return old && p.nilai ? [banding(p.nilai, old)] : [];
  });
  const count = (sign: number) => signs.filter((s) => s === sign).length;
  return { naik: count(1), turun: count(-1), tetap: count(0) };
}

function pertanyaan(nilai: NilaiLke): NilaiPertanyaan[] {
  return [
    ...nilai.area.flatMap((a) => a.indikator.flatMap((i) => i.pertanyaan)),
    ...nilai.hasil.map((h) => h.pertanyaan),
  ];
}
