/** Works out a score sheet: indicator = mean of its answers × weight; areas, pengungkit, hasil and total are sums. Exact throughout. */
import type { Area, Indikator, KomponenHasil, Lke, Pertanyaan } from '../../acuan/lke/bentuk-lke.ts';
import { type Jawaban, nilaiJawaban } from './jawaban.ts';
import { type Bagian, kodeIndikator, kodePertanyaan } from '../../acuan/lke/kerangka.ts';
import { dariDesimal, type Pecahan } from './pecahan.ts';
import { jumlahPoin, type Poin, poinRerata } from './poin.ts';

/** The answers of a sheet by the number of their question. */
export type JawabanLembar = ReadonlyMap<string, Jawaban>;

/** A question with its answer. */
export interface NilaiPertanyaan {
  kode: string;
  pertanyaan: Pertanyaan;
  jawaban: Jawaban | undefined;
  /** Worth between 0 and 1, or null when it is not answered. */
  nilai: Pecahan | null;
}

/** An indicator with its points. */
export interface NilaiIndikator {
  kode: string;
  bagian: Bagian;
  indikator: Indikator;
  pertanyaan: NilaiPertanyaan[];
  poin: Poin;
}

/** An area with its points. */
export interface NilaiAreaLke {
  area: Area;
  indikator: NilaiIndikator[];
  pemenuhan: Poin;
  reform: Poin;
  poin: Poin;
}

/** A result with its points. */
export interface NilaiHasilLke {
  komponen: KomponenHasil;
  pertanyaan: NilaiPertanyaan;
  poin: Poin;
}

/** A whole sheet worked out. */
export interface NilaiLke {
  area: NilaiAreaLke[];
  hasil: NilaiHasilLke[];
  pengungkit: Poin;
  totalHasil: Poin;
  total: Poin;
}

/** Works out the answers under a regulation's sheet. */
export function hitungLke(lke: Lke, jawaban: JawabanLembar): NilaiLke {
  const area = lke.area.map((a) => nilaiArea(lke, a, jawaban));
  const hasil = lke.hasil.map((h) => nilaiHasil(lke, h, jawaban));
  const pengungkit = jumlahPoin(area.map((a) => a.poin));
  const totalHasil = jumlahPoin(hasil.map((h) => h.poin));
  return { area, hasil, pengungkit, totalHasil, total: jumlahPoin([pengungkit, totalHasil]) };
}

/** Sum of the results of one group: `bersih` or `prima`. */
export function poinKelompok(nilai: NilaiLke, kelompok: KomponenHasil['kelompok']): Poin {
  return jumlahPoin(nilai.hasil.filter((h) => h.komponen.kelompok === kelompok).map((h) => h.poin));
}

function nilaiArea(lke: Lke, area: Area, jawaban: JawabanLembar): NilaiAreaLke {
  const half = (bagian: Bagian) => area[bagian].map((i) => nilaiIndikator(lke, area, bagian, i, jawaban));
  const [pemenuhan, reform] = [half('pemenuhan'), half('reform')];
  const sums = [pemenuhan, reform].map((list) => jumlahPoin(list.map((i) => i.poin)));
  const [a, b] = sums as [Poin, Poin];
  return { area, indikator: [...pemenuhan, ...reform], pemenuhan: a, reform: b, poin: jumlahPoin(sums) };
}

function nilaiIndikator(
  lke: Lke,
  area: Area,
  bagian: Bagian,
  indikator: Indikator,
  jawaban: JawabanLembar,
): NilaiIndikator {
  const kode = kodeIndikator(area, bagian, indikator);
  const pertanyaan = indikator.pertanyaan.map((p) => nilaiPertanyaan(lke, kodePertanyaan(kode, p), p, jawaban));
  const poin = poinRerata(
    dariDesimal(indikator.bobot),
    pertanyaan.map((p) => p.nilai),
  );
  return { kode, bagian, indikator, pertanyaan, poin };
}

function nilaiHasil(lke: Lke, komponen: KomponenHasil, jawaban: JawabanLembar): NilaiHasilLke {
  const pertanyaan = nilaiPertanyaan(lke, komponen.kode, komponen.pertanyaan, jawaban);
  return { komponen, pertanyaan, poin: poinRerata(dariDesimal(komponen.bobot), [pertanyaan.nilai]) };
}

function nilaiPertanyaan(lke: Lke, kode: string, pertanyaan: Pertanyaan, semua: JawabanLembar): NilaiPertanyaan {
  const jawaban = semua.get(kode);
  return { kode, pertanyaan, jawaban, nilai: nilaiJawaban(pertanyaan, jawaban, lke) };
}
