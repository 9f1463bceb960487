/** The six areas of the Zona Integritas in per cent of their weight against what WBK and WBBM ask (PermenPAN-RB 90/2021). */
import { formatPersen, formatPoin } from '../model/format.ts';
import type { NilaiArea } from '../model/zona-integritas.ts';
import { tinggiBatang } from './batang-mendatar.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { persenTerhadap } from './persen.ts';
import { KEPALA_ZI, konfigZiArea } from './zi-area-konfig.ts';

/** What the areas do not say of themselves. */
export interface OpsiZiArea {
  tahun: number;
  contoh: boolean;
  /** What each predicate asks of an area, per cent of its weight. */
  ambang: Readonly<Record<'WBK' | 'WBBM', number>>;
}

/** Chart of each area's score as per cent of its weight, in the order of the regulation; areas not assessed are said to be so. */
export function grafikZiArea(area: readonly NilaiArea[], opsi: OpsiZiArea): Grafik {
  const { tahun, contoh, ambang } = opsi;
  const umum = {
    kode: `zi-area-${tahun}`,
    judul: judul(area, opsi),
    subjudul: `Nilai tiap area dalam persen dari bobotnya, ${tahun}; urut seperti lembar kerja evaluasi`,
    deskripsi: deskripsi(area, ambang),
    tabel: tabel(area, ambang),
    contoh,
    masukan: { jenis: 'zi-area', data: area, opsi },
  } as const;
  if (area.every((a) => a.persen === null)) return { ...umum, kosong: `Belum ada area yang dinilai pada ${tahun}.` };
  return {
    ...umum,
    kosong: null,
    tinggi: tinggiBatang(area.length, KEPALA_ZI, contoh),
    konfig: (ukuran, tema) => konfigZiArea({ area, wbk: ambang.WBK, wbbm: ambang.WBBM, contoh }, ukuran, tema),
  };
}

function judul(area: readonly NilaiArea[], { tahun, ambang }: OpsiZiArea): string {
  const known = area.filter((a) => a.persen !== null);
  if (known.length === 0) return `Enam area belum dinilai pada ${tahun}`;
  const met = known.filter((a) => a.mencapai.WBK).length;
  const rest = known.length < area.length ? `; ${area.length - known.length} belum dinilai` : '';
  return met === area.length
    ? `Semua area mencapai ambang WBK (${formatPersen(ambang.WBK)} dari bobot)`
    : `${met} dari ${area.length} area mencapai ambang WBK (${formatPersen(ambang.WBK)} dari bobot)${rest}`;
}

function deskripsi(area: readonly NilaiArea[], ambang: OpsiZiArea['ambang']): string {
  const each = area.map((a) => `${a.nama} ${a.persen === null ? 'belum dinilai' : persenArea(a, ambang)}`).join('; ');
  const met = area.filter((a) => a.mencapai.WBBM).length;
  return `Ambang tiap area: WBK ${formatPersen(ambang.WBK)}, WBBM ${formatPersen(ambang.WBBM)} dari bobot. ${each}. Ambang WBBM dicapai ${met} dari ${area.length} area.`;
}

function tabel(area: readonly NilaiArea[], ambang: OpsiZiArea['ambang']): TabelGrafik {
  return {
    kolom: [
      { nama: 'Area', angka: false },
      { nama: 'Nilai (poin)', angka: true },
      { nama: 'Bobot (poin)', angka: true },
      { nama: 'Dari bobot', angka: true },
      { nama: 'Ambang yang dicapai', angka: false },
    ],
    baris: area.map((a) => [a.nama, formatPoin(a.nilai), formatPoin(a.bobot), persenArea(a, ambang), capaian(a)]),
  };
}

/** Per cent that never seems to reach a threshold it misses. */
function persenArea(area: NilaiArea, { WBK, WBBM }: OpsiZiArea['ambang']): string {
  return area.persen === null ? formatPersen(null) : persenTerhadap(area.persen, [WBK, WBBM], 1);
}

function capaian(area: NilaiArea): string {
  if (area.persen === null) return 'belum dinilai';
  return area.mencapai.WBBM ? 'WBK dan WBBM' : area.mencapai.WBK ? 'WBK' : 'belum';
}
