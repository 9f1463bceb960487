/** Money paid against its target, month by month, cumulative. */
import { type TitikBulan, titikTerakhir } from '../model/deret-bulan.ts';
import { formatBilangan, formatPersen, formatRupiahRingkas, namaBulan } from '../model/format.ts';
import { rasio } from '../model/ringkasan.ts';
import { keRupiah, type Sen } from '../model/uang.ts';
import type { Grafik, TabelGrafik } from './grafik.ts';
import { persenTerhadap } from './persen.ts';
import { konfigRealisasiBulan, TINGGI_REALISASI_BULAN } from './realisasi-bulan-konfig.ts';
import { skalaRupiah } from './skala-rupiah.ts';

/** What the months do not say of themselves. */
export interface OpsiRealisasiBulan {
  tahun: number;
  contoh: boolean;
  /** Whose months: part of the chart's name when a page shows several. */
  kelompok?: string;
}

/** Chart of cumulative target (line) and realization (bars) in rupiah per month; months after the data are null. */
export function grafikRealisasiBulan(deret: readonly TitikBulan[], opsi: OpsiRealisasiBulan): Grafik {
  const { tahun, contoh, kelompok } = opsi;
  const skala = skalaRupiah(terbesar(deret));
  const umum = {
    kode: ['realisasi-bulan', tahun, ...(kelompok ? [kelompok] : [])].join('-'),
    judul: judul(deret, tahun),
    subjudul: `Realisasi${adaTarget(deret) ? ' dan target' : ''} keuangan ${tahun}, jumlah sejak Januari, dalam ${skala.satuan}`,
    deskripsi: deskripsi(deret, tahun),
    tabel: tabel(deret),
    contoh,
    masukan: { jenis: 'realisasi-bulan', data: deret, opsi },
  } as const;
  if (!adaTarget(deret) && !titikTerakhir(deret))
    return { ...umum, kosong: `Data ${tahun} belum memuat progres bulanan atau pembayaran bertanggal.` };
  return {
    ...umum,
    kosong: null,
    tinggi: TINGGI_REALISASI_BULAN,
    konfig: (ukuran, tema) => konfigRealisasiBulan({ deret, skala, contoh }, ukuran, tema),
  };
}

function judul(deret: readonly TitikBulan[], tahun: number): string {
  const last = titikTerakhir(deret);
  if (!last)
    return adaTarget(deret) ? `Realisasi keuangan ${tahun} belum tercatat` : `Belum ada angka bulanan untuk ${tahun}`;
  const share = rasio(last.realisasiKeuangan, last.targetKeuangan);
  const sampai = `Sampai ${namaBulan(last.bulan)} ${tahun}`;
  return share === null
    ? `${sampai} tercatat realisasi keuangan ${formatRupiahRingkas(last.realisasiKeuangan)}`
    : `${sampai} realisasi keuangan mencapai ${persenTerhadap(share, [100], 0)} dari target`;
}

function deskripsi(deret: readonly TitikBulan[], tahun: number): string {
  const last = titikTerakhir(deret);
  const end = deret.at(-1);
  const parts = [
    last &&
      `Sampai akhir ${namaBulan(last.bulan)} ${tahun} realisasi keuangan ${formatRupiahRingkas(last.realisasiKeuangan)}${selisih(last)}.`,
    end?.targetKeuangan != null && `Target sampai ${namaBulan(end.bulan)} ${formatRupiahRingkas(end.targetKeuangan)}.`,
    !adaTarget(deret) && 'Sumber data tidak memuat target.',
    last && end && last.bulan < end.bulan && `Bulan sesudah ${namaBulan(last.bulan)} belum ada datanya.`,
    !last && 'Realisasi belum tercatat.',
  ];
  return parts.filter((p) => typeof p === 'string').join(' ');
}

function selisih({ realisasiKeuangan, targetKeuangan }: TitikBulan): string {
  if (realisasiKeuangan === null || targetKeuangan === null) return '';
  const beda = (realisasiKeuangan - targetKeuangan) as Sen;
  const arah =
    beda === 0
      ? 'tepat sesuai target'
      : `${formatRupiahRingkas(Math.abs(beda) as Sen)} di ${beda < 0 ? 'bawah' : 'atas'} target`;
  return `, target ${formatRupiahRingkas(targetKeuangan)}: ${arah}`;
}

function tabel(deret: readonly TitikBulan[]): TabelGrafik {
  return {
    kolom: [
      { nama: 'Sampai bulan', angka: false },
      { nama: 'Target (rupiah)', angka: true },
      { nama: 'Realisasi (rupiah)', angka: true },
      { nama: 'Realisasi dari target', angka: true },
    ],
    baris: deret.map((t) => [
      namaBulan(t.bulan),
      rupiah(t.targetKeuangan),
      rupiah(t.realisasiKeuangan),
      formatPersen(rasio(t.realisasiKeuangan, t.targetKeuangan), 1),
    ]),
  };
}

function rupiah(sen: Sen | null): string {
  return formatBilangan(sen === null ? null : keRupiah(sen), 2);
}

function adaTarget(deret: readonly TitikBulan[]): boolean {
  return deret.some((t) => t.targetKeuangan !== null);
}

function terbesar(deret: readonly TitikBulan[]): number {
  return Math.max(
    0,
    ...deret.flatMap((t) => [t.targetKeuangan, t.realisasiKeuangan]).map((n) => keRupiah(n ?? (0 as Sen))),
  );
}
