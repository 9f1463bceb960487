/** Score sheets for golden cases: every question answered alike, then changed one by one. */
import { pilihanJawaban, semuaPertanyaan } from '../../../src/acuan/lke/kerangka.ts';
import type { PredikatZi } from '../../../src/acuan/lke/regulasi.ts';
import { PERMENPANRB_90_2021 as LKE } from '../../../src/acuan/lke/permenpanrb-90-2021/lke.ts';
import { hitungLke, type NilaiLke } from '../../../src/model/lke/hitung.ts';
import type { Jawaban } from '../../../src/model/lke/jawaban.ts';
import { keAngka } from '../../../src/model/lke/pecahan.ts';
import { syaratPredikat } from '../../../src/model/lke/syarat.ts';

/** Answers by question; null takes an answer out. */
export type Ubahan = Readonly<Record<string, Jawaban | string | number | null>>;

/** A sheet with the best (or worst) answer everywhere, but for the changes. */
export function lembar(dasar: 'terbaik' | 'terburuk', ubahan: Ubahan = {}): Map<string, Jawaban> {
  const semua = new Map<string, Jawaban>();
  for (const [kode, p] of semuaPertanyaan(LKE)) {
    const options = pilihanJawaban(p.jenis);
    const best = dasar === 'terbaik';
    if (options.length > 0) semua.set(kode, { jawaban: best ? options[0] : options.at(-1) });
    else semua.set(kode, { angka: best ? (p.jenis === 'survei' ? 4 : 100) : 0 });
  }
  for (const [kode, j] of Object.entries(ubahan)) {
    if (!semua.has(kode)) throw new Error(`pertanyaan ${kode} tidak ada`);
    if (j === null) semua.delete(kode);
    else semua.set(kode, typeof j === 'string' ? { jawaban: j } : typeof j === 'number' ? { angka: j } : j);
  }
  return semua;
}

/** The sheet worked out. */
export function nilaiLembar(dasar: 'terbaik' | 'terburuk', ubahan: Ubahan = {}): NilaiLke {
  return hitungLke(LKE, lembar(dasar, ubahan));
}

/** A threshold by its code. */
export function syarat(nilai: NilaiLke, predikat: PredikatZi, kode: string) {
  const found = syaratPredikat(LKE, nilai, predikat).find((s) => s.kode === kode);
  if (!found) throw new Error(`syarat ${kode} tidak ada`);
  return {
    ...found,
    nilai: found.poin.nilai && keAngka(found.poin.nilai),
    kurang: found.kurang && keAngka(found.kurang),
  };
}
