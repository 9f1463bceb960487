/** Zona Integritas score of one assessment: areas, components and thresholds (PermenPAN-RB 90/2021). Points. */
import { AMBANG_ZI, AREA_ZI, HASIL_ZI, type KodeHasil, type PredikatZi } from '../acuan/zi-permenpanrb-90-2021.ts';
import type { Zi } from '../schemas/zi.ts';

/** One of the six areas with its score and what WBK and WBBM ask of it; points. */
export interface NilaiArea {
  kode: string;
  nama: string;
  bobot: number;
  pemenuhan: number | null;
  reform: number | null;
  /** Pemenuhan + reform, or null when either is not assessed. */
  nilai: number | null;
  /** Share of the weight in per cent, or null. */
  persen: number | null;
}

/** One threshold: what is asked, what was scored, and what is missing. `terpenuhi` is null when not assessed. */
export interface SyaratZi {
  nama: string;
  nilai: number | null;
  minimum: number;
  satuan: 'poin' | 'persen';
  terpenuhi: boolean | null;
  /** Points (or per cent) still missing; 0 when met, null when not assessed. */
  kurang: number | null;
}

/** A result component with its score. */
export interface NilaiHasil {
  kode: KodeHasil;
  nama: string;
  bobot: number;
  nilai: number | null;
}

/** A whole assessment worked out. */
export interface NilaiZi {
  area: NilaiArea[];
  hasil: NilaiHasil[];
  pengungkit: number | null;
  totalHasil: number | null;
  total: number | null;
  syarat: Record<PredikatZi, SyaratZi[]>;
}

/** Works out an assessment; a part that is not assessed leaves its sums unknown, never zero. */
export function hitungZi(zi: Zi): NilaiZi {
  const area = AREA_ZI.map((a) => nilaiArea(a, zi.area[a.kode]));
  const hasil = HASIL_ZI.map((h) => ({ kode: h.kode, nama: h.nama, bobot: h.bobot, nilai: zi.hasil[h.kode] }));
  const pengungkit = jumlah(area.map((a) => a.nilai));
  const totalHasil = jumlah(hasil.map((h) => h.nilai));
  const total = jumlah([pengungkit, totalHasil]);
  const sums = { area, pengungkit, total, hasil: zi.hasil };
  return {
    area,
    hasil,
    pengungkit,
    totalHasil,
    total,
    syarat: { WBK: syarat('WBK', sums), WBBM: syarat('WBBM', sums) },
  };
}

function nilaiArea(
  { kode, nama, bobot }: (typeof AREA_ZI)[number],
  { pemenuhan, reform }: { pemenuhan: number | null; reform: number | null },
): NilaiArea {
  const nilai = jumlah([pemenuhan, reform]);
  return { kode, nama, bobot, pemenuhan, reform, nilai, persen: nilai === null ? null : (nilai / bobot) * 100 };
}

function syarat(
  predikat: PredikatZi,
  sums: { area: readonly NilaiArea[]; pengungkit: number | null; total: number | null; hasil: Zi['hasil'] },
): SyaratZi[] {
  const ambang = AMBANG_ZI[predikat];
  const bersih = jumlah([sums.hasil['anti-korupsi'], sums.hasil.kinerja]);
  return [
    poin('Nilai total', sums.total, ambang.total),
    poin('Pengungkit', sums.pengungkit, ambang.pengungkit),
    ...sums.area.map((a) => persenArea(a, ambang.areaPersen)),
    poin('Birokrasi yang bersih dan akuntabel', bersih, ambang.bersih),
    poin('Survei persepsi anti korupsi', sums.hasil['anti-korupsi'], ambang.antiKorupsi),
    poin('Capaian kinerja lebih baik', sums.hasil.kinerja, ambang.kinerja),
    poin('Pelayanan publik yang prima', sums.hasil['pelayanan-prima'], ambang.prima),
  ];
}

function poin(nama: string, nilai: number | null, minimum: number): SyaratZi {
  return { nama, nilai, minimum, satuan: 'poin', ...banding(nilai, minimum) };
}

/** The threshold compares points with the exact share of the weight, not the rounded per cent. */
function persenArea(area: NilaiArea, minimum: number): SyaratZi {
  const { terpenuhi } = banding(area.nilai, (area.bobot * minimum) / 100);
  const kurang = area.persen === null ? null : terpenuhi ? 0 : minimum - area.persen;
  return { nama: area.nama, nilai: area.persen, minimum, satuan: 'persen', terpenuhi, kurang };
}

function banding(nilai: number | null, minimum: number): Pick<SyaratZi, 'terpenuhi' | 'kurang'> {
  if (nilai === null) return { terpenuhi: null, kurang: null };
  const missing = persepuluhRibu(minimum) - persepuluhRibu(nilai);
  return { terpenuhi: missing <= 0, kurang: Math.max(0, missing) / 10_000 };
}

/** Sum in ten-thousandths of a point, so that 0.1 + 0.2 is 0.3; null when any part is. */
function jumlah(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += persepuluhRibu(part);
  }
  return sum / 10_000;
}

function persepuluhRibu(n: number): number {
  return Math.round(n * 10_000);
}
