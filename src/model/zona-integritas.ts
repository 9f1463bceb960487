/** A score sheet of the Zona Integritas as pages, charts and cards show it: points as numbers, thresholds decided on the exact values. */
import type { Lke } from '../acuan/lke/bentuk-lke.ts';
import { type PredikatZi, REGULASI_LKE } from '../acuan/lke/regulasi.ts';
import type { Lembar } from '../schemas/lke.ts';
import { hitungLke, type NilaiAreaLke, type NilaiLke } from './lke/hitung.ts';
import { bagi, banding, kali, keAngka, type Pecahan, pecahan } from './lke/pecahan.ts';
import type { Poin } from './lke/poin.ts';
import { type SyaratLke, syaratPredikat } from './lke/syarat.ts';

/** One of the six areas with its score; points. */
export interface NilaiArea {
  kode: string;
  nama: string;
  bobot: number;
  pemenuhan: number | null;
  reform: number | null;
  /** Pemenuhan + reform, or null while an answer of either is missing. */
  nilai: number | null;
  /** Share of the weight in per cent, or null. */
  persen: number | null;
  /** Whether it reaches what each predicate asks of an area; null while that is open. */
  mencapai: Readonly<Record<PredikatZi, boolean | null>>;
}

/** One threshold: what is asked, what was scored, and what is missing. `terpenuhi` is null while missing answers could decide it. */
export interface SyaratZi {
  kode: string;
  nama: string;
  /** Rounded to two decimals, but never up to a minimum it misses. */
  nilai: number | null;
  minimum: number;
  satuan: 'poin' | 'persen';
  terpenuhi: boolean | null;
  /** Points (or per cent) still missing, to two decimals and never 0,00 while something is; 0 when met, null when the value is unknown. */
  kurang: number | null;
}

/** A result component with its score. */
export interface NilaiHasil {
  kode: string;
  nama: string;
  bobot: number;
  nilai: number | null;
}

/** A whole assessment worked out. */
export interface NilaiZi {
  regulasi: Lke;
  area: NilaiArea[];
  hasil: NilaiHasil[];
  pengungkit: number | null;
  totalHasil: number | null;
  total: number | null;
  /** Questions answered, of how many. */
  terjawab: number;
  dari: number;
  syarat: Record<PredikatZi, SyaratZi[]>;
  /** The exact values behind the numbers, down to each question. */
  lke: NilaiLke;
}

/** The regulation a sheet was made under. */
function regulasiLembar(lembar: Pick<Lembar, 'regulasi'>): Lke {
  return REGULASI_LKE[lembar.regulasi];
}

/** What each predicate asks of every area, per cent of its weight. */
export function ambangArea({ regulasi }: Pick<NilaiZi, 'regulasi'>): Record<PredikatZi, number> {
  return { WBK: regulasi.ambang.WBK.areaPersen, WBBM: regulasi.ambang.WBBM.areaPersen };
}

/** Works out a sheet; a part with a missing answer leaves its sums unknown, never zero. */
export function hitungZi(lembar: Pick<Lembar, 'regulasi' | 'jawaban'>): NilaiZi {
  const regulasi = regulasiLembar(lembar);
  const lke = hitungLke(regulasi, new Map(lembar.jawaban.map((j) => [j.pertanyaan, j])));
  const exact = { WBK: syaratPredikat(regulasi, lke, 'WBK'), WBBM: syaratPredikat(regulasi, lke, 'WBBM') };
  return {
    regulasi,
    area: lke.area.map((a) => nilaiArea(a, exact)),
    hasil: lke.hasil.map(({ komponen, poin }) => ({
      kode: komponen.slug,
      nama: komponen.nama,
      bobot: komponen.bobot,
      nilai: angka(poin.nilai),
    })),
    pengungkit: angka(lke.pengungkit.nilai),
    totalHasil: angka(lke.totalHasil.nilai),
    total: angka(lke.total.nilai),
    terjawab: lke.total.terjawab,
    dari: lke.total.dari,
    syarat: { WBK: exact.WBK.map(syaratZi), WBBM: exact.WBBM.map(syaratZi) },
    lke,
  };
}

function nilaiArea(
  { area, pemenuhan, reform, poin }: NilaiAreaLke,
  syarat: Readonly<Record<PredikatZi, readonly SyaratLke[]>>,
): NilaiArea {
  const reached = (p: PredikatZi) => syarat[p].find((s) => s.kode === `area:${area.kode}`)?.terpenuhi ?? null;
  return {
    kode: area.kode,
    nama: area.nama,
    bobot: area.bobot,
    pemenuhan: angka(pemenuhan.nilai),
    reform: angka(reform.nilai),
    nilai: angka(poin.nilai),
    persen: poin.nilai && keAngka(persenBobot(poin.nilai, poin)),
    mencapai: { WBK: reached('WBK'), WBBM: reached('WBBM') },
  };
}

function syaratZi({ kode, nama, poin, minimum, persen, terpenuhi, kurang }: SyaratLke): SyaratZi {
  const share = (p: Pecahan) => (persen === null ? p : persenBobot(p, poin));
  return {
    kode,
    nama,
    nilai: poin.nilai && tulisTerhadap(share(poin.nilai), share(minimum)),
    minimum: persen ?? keAngka(minimum),
    satuan: persen === null ? 'poin' : 'persen',
    terpenuhi,
    kurang: kurang && Number(bulatKurang(share(kurang))) / 100,
  };
}

/** Points as per cent of the weight they are part of. */
function persenBobot(p: Pecahan, { bobot }: Poin): Pecahan {
  return kali(bagi(p, bobot), pecahan(100n));
}

/** Two decimals, half-up; downwards where that would reach a minimum the value misses. */
function tulisTerhadap(nilai: Pecahan, minimum: Pecahan): number {
  const { n, d } = nilai;
  const halfUp = (n * 200n + d) / (2n * d);
  const misses = banding(nilai, minimum) < 0 && banding(pecahan(halfUp, 100n), minimum) >= 0;
  return Number(misses ? (n * 100n) / d : halfUp) / 100;
}

/** Hundredths, half-up; at least one where there is anything. */
function bulatKurang({ n, d }: Pecahan): bigint {
  const halfUp = (n * 200n + d) / (2n * d);
  return n > 0n && halfUp === 0n ? 1n : halfUp;
}

function angka(p: Pecahan | null): number | null {
  return p && keAngka(p);
}
