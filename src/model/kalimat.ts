/** Findings as sentences a citizen understands, made from the same numbers as charts and tables. */
import type { KodeUkuran } from '../acuan/ukuran.ts';
import type { TitikBulan } from './deret-bulan.ts';
import { titikTerakhir } from './deret-bulan.ts';
import { formatBilangan, formatPersen, formatPoin, formatRupiahRingkas, namaBulan } from './format.ts';
import { serapanRencana } from './rencana.ts';
import { type Ringkasan, rasio } from './ringkasan.ts';
import type { PredikatZi } from '../acuan/lke/regulasi.ts';
import type { NilaiArea, NilaiZi } from './zona-integritas.ts';

/** A finding: the sentence, the one number behind it, and what that number is. */
export interface Temuan {
  kalimat: string;
  angka: string | null;
  arti: string;
  /** What `angka` is, for its receipt. */
  ukuran: KodeUkuran;
}

/**
 * What a year's figures say: paid of pagu where both are known and pagu is that of announced plans (`berencana`), else what is contracted, else how
 * many packages.
 */
export function temuanRealisasi(
  { total: r, deret, berencana }: { total: Ringkasan; deret: readonly TitikBulan[]; berencana: boolean },
  tahun: number,
): Temuan {
  const last = titikTerakhir(deret);
  const sampai = last ? `sampai ${namaBulan(last.bulan)} ${tahun}` : `tahun ${tahun}`;
  const share = serapanRencana(r, berencana);
  if (share !== null && r.pagu.diketahui === r.pagu.dari && last?.targetKeuangan)
    return {
      kalimat: `${formatPersen(share, 0)} pagu pengadaan sudah dibayar ${sampai}`,
      angka: formatPersen(share, 1),
      arti: `Dibayar ${formatRupiahRingkas(r.dibayar.nilai)} dari pagu ${formatRupiahRingkas(r.pagu.nilai)} (serapan); pembayaran diketahui pada ${formatBilangan(r.dibayar.diketahui)} dari ${formatBilangan(r.dibayar.dari)} paket.${kalimatTarget(last)}`,
      ukuran: 'serapan',
    };
  if (r.kontrak.nilai !== null)
    return {
      kalimat: `Kontrak senilai ${formatRupiahRingkas(r.kontrak.nilai)} tercatat ${sampai}`,
      angka: formatRupiahRingkas(r.kontrak.nilai),
      arti: `Nilai kontrak tercatat pada ${formatBilangan(r.kontrak.diketahui)} dari ${formatBilangan(r.kontrak.dari)} paket berpenyedia; sisanya tidak diketahui.`,
      ukuran: 'kontrak',
    };
  return {
    kalimat: `${formatBilangan(r.paket)} paket tercatat pada ${tahun}`,
    angka: formatBilangan(r.paket),
    arti: 'Nilai kontrak belum ada di data sumber.',
    ukuran: 'paket',
  };
}

/** Where an assessment stands between the thresholds. */
export function temuanZi(n: NilaiZi, predikat: PredikatZi): Temuan {
  const syarat = n.syarat[predikat];
  const met = syarat.filter((s) => s.terpenuhi === true).length;
  const { WBBM, [predikat]: ambang } = n.regulasi.ambang;
  if (n.total === null)
    return {
      kalimat: `Penilaian menuju ${ambang.nama} belum lengkap`,
      angka: null,
      arti: `${n.terjawab} dari ${n.dari} pertanyaan sudah dinilai; jumlahnya belum dapat disebut.`,
      ukuran: 'zi',
    };
  const semua = met === syarat.length;
  return {
    kalimat: semua
      ? `Semua ambang ${ambang.nama} sudah tercapai`
      : `${met} dari ${syarat.length} ambang ${ambang.nama} sudah tercapai`,
    angka: formatPoin(n.total),
    arti: `Nilai total dari 100. Ambang ${ambang.nama} ${ambang.total}, ambang WBBM ${WBBM.total}.`,
    ukuran: 'zi',
  };
}

/** What is still missing for a predicate, the largest share of its threshold first: `Belum tercapai: Penguatan Pengawasan (kurang 4,83 poin persen).`; empty when nothing is. */
export function kalimatKekurangan(n: NilaiZi, predikat: PredikatZi): string {
  const missed = n.syarat[predikat]
    .filter((s) => s.terpenuhi === false)
    .sort((a, b) => (b.kurang ?? 0) / b.minimum - (a.kurang ?? 0) / a.minimum);
  if (missed.length === 0) return '';
  const each = missed.map((s) =>
    s.kurang === null
      ? s.nama
      : `${s.nama} (kurang ${formatPoin(s.kurang)} ${s.satuan === 'persen' ? 'poin persen' : 'poin'})`,
  );
  return `Belum tercapai untuk ${n.regulasi.ambang[predikat].nama}: ${each.join('; ')}.`;
}

/** Where one area stands: its share of its weight against both thresholds. */
export function temuanArea(a: NilaiArea, n: NilaiZi): Temuan {
  const { WBK, WBBM } = n.regulasi.ambang;
  if (a.persen === null)
    return {
      kalimat: `${a.nama}: belum semua pertanyaan dijawab`,
      angka: null,
      arti: 'Nilainya baru dapat disebut setelah semua pertanyaan area ini dijawab.',
      ukuran: 'zi-area',
    };
  const reached = a.mencapai.WBBM
    ? 'ambang WBK dan WBBM tercapai'
    : a.mencapai.WBK
      ? 'ambang WBK tercapai, WBBM belum'
      : 'ambang WBK belum tercapai';
  return {
    kalimat: `${a.nama}: ${reached}`,
    angka: formatPoin(a.nilai),
    arti: `Poin dari bobot ${formatPoin(a.bobot)}, yaitu ${formatPersen(a.persen, 2)}. Ambang tiap area: WBK ${formatPersen(WBK.areaPersen)}, WBBM ${formatPersen(WBBM.areaPersen)}.`,
    ukuran: 'zi-area',
  };
}

function kalimatTarget(titik: TitikBulan): string {
  const share = rasio(titik.realisasiKeuangan, titik.targetKeuangan);
  if (share === null) return '';
  return ` Menurut laporan bulanan, realisasi ${formatPersen(share, 0)} dari target sampai ${namaBulan(titik.bulan)}.`;
}
